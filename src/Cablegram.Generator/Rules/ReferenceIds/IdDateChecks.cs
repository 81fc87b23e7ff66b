using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules.ReferenceIds;

/// <summary>The year of the id and the creation date (FORMAT.md 3). The date-time group is held to the id by a rule of the header.</summary>
internal static class IdDateChecks
{
    /// <summary>Checks <see cref="ReferenceIdRules.Date"/>.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        // An archive's date is that of the draft.
        if (cable.Cable.Id is not { } id || cable.Cable.Carrier is Carrier.ArchiveTelegram or Carrier.FrontMatter) return;

        var group = cable.Header.Header?.DateTimeGroup;
        if ((cable.Metadata.Created ?? (group is null ? cable.Cable.Created : null)) is not { } created) return;
        if (created.Span.Length == 0 || id.Value.Year == created.Value.Year || IsNewYear(created.Value, id.Value.Year)) return;

        var isWritten = id.Span.Length > 0 && id.Span != cable.Cable.ClassificationLine?.Number?.Span;
        if (!isWritten && cable.Options.Id is null && cable.FileName is null) return;

        var years = new[] { id.Value.Year, created.Value.Year };
        findings.Report(
            ReferenceIdRules.Date,
            isWritten ? id.Span : created.Span,
            [id.Value.ToString(), years[0].ToString(CultureInfo.InvariantCulture), years[1].ToString(CultureInfo.InvariantCulture)],
            isWritten && group?.Value.Year == created.Value.Year && Mend(cable, id, created.Value.Year) is { } fix ? [fix] : [],
            other: isWritten ? created.Span : null);
    }

    /// <summary>Copies with local time may be a day off.</summary>
    private static bool IsNewYear(DateTime created, int year) => created.AddDays(1).Year == year || created.AddDays(-1).Year == year;

    /// <summary>Writes the year of date-time group and creation date, which agree, where the id is in form.</summary>
    private static Fix? Mend(CableUnderCheck cable, Located<ReferenceId> id, int year)
    {
        var written = cable.TextAt(id.Span);
        if (!WrittenId.HasForm(written)) return null;
        var right = (year % 100).ToString("00", CultureInfo.InvariantCulture);
        return Fix.Replace($"Write '{right}' instead of '{written.Substring(0, 2)}'", new SourceSpan(id.Span.Start, 2), right);
    }
}
