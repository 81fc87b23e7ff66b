using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Header;

/// <summary>Form of the date-time group, and its year (ACP 127 ¶113; FORMAT.md 5.6).</summary>
internal static class DateTimeGroupChecks
{
    /// <summary>Checks the form, also of what is meant to be a date-time group and could not be read as one.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (!WireHeader.IsOfWire(cable)) return;
        if (cable.Header.Header?.DateTimeGroup is not null)
        {
            if (cable.Header.DateTimeLine >= 0 && WireHeader.KeepsSpelling(cable)) CheckSpelling(cable, findings, cable.Header.DateTimeLine);
            return;
        }

        if (cable.Header.DateTimeLine >= 0)
        {
            CheckDamaged(cable, findings, cable.Header.DateTimeLine);
            return;
        }

        foreach (var index in cable.Header.UnreadLines.AsSpan())
        {
            if (CheckDamaged(cable, findings, index)) return;
        }
    }

    /// <summary>Checks that the year is that of the reference id.</summary>
    public static void CheckYear(CableUnderCheck cable, Findings findings)
    {
        if (WireHeader.DateTimeGroup(cable) is not { } group || WireHeader.IdFromOutside(cable) is not { } id) return;
        if (group.Value.Year % 100 == id.Value.Year % 100 || WireHeader.IsAnotherMessage(cable, id.Value)) return;

        var span = YearOf(cable, group.Span);
        var written = cable.TextAt(span);
        var isCertain = IsConfirmed(cable, group.Value, id.Value.Year);
        var year = Number.Of(written.Length == 4 ? id.Value.Year : id.Value.Year % 100, 2);
        findings.Report(
            HeaderRules.DtgYearId,
            span,
            [Number.Of(group.Value.Year), id.Value.ToString(), Number.Of(id.Value.Year)],
            isCertain ? [Fix.Replace($"Write '{year}' instead of '{written}'", span, year)] : [],
            id.Span.Length > 0 ? id.Span : null);
    }

    /// <summary>Whether the metadata have the same day in another year, or the day of the year in the DE line is right in that year only.</summary>
    private static bool IsConfirmed(CableUnderCheck cable, DateTime group, int year)
    {
        if (group.Day > DateTime.DaysInMonth(year, group.Month)) return false;

        var moved = group.AddYears(year - group.Year);
        if (moved.Day == group.Day && cable.Metadata.Created?.Value.Date == moved.Date) return true;
        return cable.Header.Header?.FilingTime is { } filed && FilingTime.TryRead(filed.Value.AsSpan(), out var filing)
            && filing.MinutesAfter(moved) is >= 0 and <= FilingTime.Usual && filing.MinutesAfter(group) is < 0 or > FilingTime.Usual;
    }

    /// <summary>The digits a date-time group ends with.</summary>
    private static SourceSpan YearOf(CableUnderCheck cable, SourceSpan group)
    {
        var start = group.End;
        while (start > group.Start && Ascii.IsLetterOrDigit(cable.Source[start - 1]) && group.End - start < 4 && !IsMonthLetter(cable.Source[start - 1])) start--;
        return SourceSpan.FromBounds(start, group.End);
    }

    private static bool IsMonthLetter(char c) => Ascii.IsLetter(c) && c is not ('O' or 'o');

    /// <summary>A date-time group that can be read, but is not written as it should be; its value is not lost, hence no error.</summary>
    private static void CheckSpelling(CableUnderCheck cable, Findings findings, int index)
    {
        var line = cable.Lines.Lines[index];
        var text = cable.Lines.Content(index);
        if (!DateTimeGroupReader.TryRead(text, out var utc, out var start, out var length)) return;

        var written = text.Slice(start, length).ToString();
        var end = start + length;
        var year = length;
        while (year > 0 && (Ascii.IsDigit(written[year - 1]) || (written[year - 1] is 'O' or 'o'))) year--;
        var wanted = DateTimeGroupReadings.Format(utc, length - year == 4);
        if (end < text.Length && Ascii.IsDigit(text[end]))
        {
            ReportLongYear(cable, findings, line, start, end);
        }
        else if (written != wanted)
        {
            Report(cable, findings, line, start, end, wanted, RuleSeverity.Information);
        }
        else if (start > 0 && (text[start - 1] != ' ' || (start > 1 && LineTable.IsBlank(text[start - 2]))))
        {
            var letters = text.Slice(0, start).TrimEnd().ToString();
            Report(cable, findings, line, 0, end, letters + " " + wanted, RuleSeverity.Information);
        }
        else if (end < text.Length && !LineTable.IsBlank(text[end]))
        {
            var signal = end + 3 <= text.Length && text[end] == 'Z' && Ascii.SkipLetters(text, end) >= end + 3 ? wanted + " " : null;
            Report(cable, findings, line, start, end, signal, RuleSeverity.Information, "expected a blank behind it");
        }
    }

    /// <summary>A year of three digits, or of five.</summary>
    private static void ReportLongYear(CableUnderCheck cable, Findings findings, Line line, int start, int end)
    {
        var text = cable.Lines.Text.AsSpan(line.ContentStart, line.Length);
        if (WrittenDateTimeGroup.TryFind(text, out var group)) CheckDamaged(cable, findings, line, group);
        else Report(cable, findings, line, start, Ascii.SkipDigits(text, end), null, null, "expected a year of two digits");
    }

    private static bool CheckDamaged(CableUnderCheck cable, Findings findings, int index)
    {
        if (!WrittenDateTimeGroup.TryFind(cable.Lines.Content(index), out var group)) return false;

        CheckDamaged(cable, findings, cable.Lines.Lines[index], group);
        return true;
    }

    private static void CheckDamaged(CableUnderCheck cable, Findings findings, Line line, WrittenDateTimeGroup group)
    {
        var text = cable.Lines.Text.Substring(line.ContentStart, line.Length);
        var readings = new DateTimeGroupReadings(cable, text, group);
        Report(cable, findings, line, group.Start, group.End, readings.FindOne(), null, readings.Describe());
    }

    private static void Report(
        CableUnderCheck cable, Findings findings, Line line, int start, int end, string? wanted, RuleSeverity? severity, string? reason = null)
    {
        var span = WireHeader.Place(cable, line, start, end);
        var written = cable.Lines.Text.Substring(line.ContentStart + start, end - start);
        Fix[] fixes = wanted is not null && wanted != written && WireHeader.CanEdit(cable, line, start, end)
            ? [Fix.Replace($"Write '{wanted.Trim()}' instead of '{written}'", span, wanted)]
            : [];
        findings.Report(HeaderRules.DtgForm, span, [written, reason ?? $"expected '{wanted}'"], fixes, null, severity);
    }
}
