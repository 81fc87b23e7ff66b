using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules.Fields;

/// <summary>References without a year (FORMAT.md 6.8).</summary>
internal static class ReferenceYearChecks
{
    /// <summary>
    /// A number no more than this above the own one may be a cable that was written at the same time and sent later. The two such numbers of the
    /// corpus are 1 and 23 above, those of last year 99 and more.
    /// </summary>
    private const int NearNumber = 25;

    /// <summary>Checks <see cref="ReferenceRules.NumberFuture"/>.</summary>
    public static void CheckFuture(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Id?.Value is not { } own || IsBodyOfAnother(cable, own)) return;

        string? format = null;
        foreach (var reference in cable.Cable.References)
        {
            if (reference is not { IsYearInferred: true, Id: { } id, Parts: { } parts } || id.Post != own.Post || id.Number <= own.Number) continue;

            findings.Report(
                ReferenceRules.NumberFuture,
                parts.Mention,
                [ReferenceSpelling.Show(cable, parts.Mention), own.ToString(), id.Year.ToString(CultureInfo.InvariantCulture)],
                Fixes(cable, parts, own, id, format ??= ReferenceSpelling.YearFormat(cable)));
        }
    }

    /// <summary>Checks <see cref="ReferenceRules.Year"/>.</summary>
    public static void CheckYear(CableUnderCheck cable, Findings findings)
    {
        var format = ReferenceSpelling.YearFormat(cable);
        foreach (var reference in cable.Cable.References)
        {
            // Numbers that share a post share its year.
            if (reference is not { IsYearInferred: true, Id: { } id, Parts: { Post: not null } parts }) continue;

            var fix = WriteYear(cable, parts, id.Year, format);
            var written = ReferenceSpelling.Show(cable, parts.Mention);
            findings.Report(
                ReferenceRules.Year,
                parts.Mention,
                [written, ReferenceSpelling.WriteYear(id.Year, format) + " " + written],
                fix is null ? [] : [fix]);
        }
    }

    /// <summary>Last year first, unless the number is so near that the cable may have been sent after this one.</summary>
    private static List<Fix> Fixes(CableUnderCheck cable, ReferenceParts parts, ReferenceId own, ReferenceId id, string format)
    {
        var fixes = new List<Fix>();
        if (WriteYear(cable, parts, id.Year, format) is not { } last || WriteYear(cable, parts, own.Year, format) is not { } same) return fixes;

        var isNear = id.Number - own.Number <= NearNumber;
        fixes.Add(isNear ? last with { Kind = "last" } : last);
        fixes.Insert(isNear ? 0 : 1, same with { Kind = "same" });
        return fixes;
    }

    private static Fix? WriteYear(CableUnderCheck cable, ReferenceParts parts, int year, string format)
    {
        if (parts.Post is not { } post || post.Span.Start != parts.Mention.Start) return null;
        var written = ReferenceSpelling.WriteYear(year, format);
        return Fix.Insert($"Write '{written}' in front of '{ReferenceSpelling.Show(cable, parts.Mention)}'", parts.Mention.Start, written + " ");
    }

    /// <summary>Pages with the body of another cable have that one's references (FORMAT.md 2.1).</summary>
    private static bool IsBodyOfAnother(CableUnderCheck cable, ReferenceId own) =>
        cable.Cable.ClassificationLine?.Number is { } number && number.Value != own.Number;
}
