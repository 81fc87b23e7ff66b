using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Pages;

/// <summary>Checks what DE line and classification line say of sections.</summary>
internal static class SectionChecks
{
    /// <summary>Before this year sections were numbered with one digit, as ACP 127 has it (FORMAT.md 2.6, 7).</summary>
    private const int FirstYearOfTwoDigits = 1980;

    private const string Separator = " OF ";

    /// <summary>Whether the DE line has a section where the text has one, and which.</summary>
    public static void CheckDeLine(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Header is not { Serial: { } serial, DeLine: not null } header) return;

        if (header is { Section: { } section, SectionSpan: { } place })
        {
            if (section != 1) findings.Report(PageRules.SectionFirst, place, Number.Of(section));
            return;
        }

        if (cable.Cable.ClassificationLine is not { Section: { } number, Sections: { } total } || number > total) return;
        var digits = TwoDigits(number);
        findings.Report(
            PageRules.SectionMissing, serial.Span, [Number.Of(number), Number.Of(total), digits],
            [Fix.Insert($"Write '/{digits}' behind the serial number", serial.Span.End, "/" + digits)]);
    }

    /// <summary>Whether the section is written <c>SECTION 01 OF 02</c> and is one of those there are.</summary>
    public static void CheckForm(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.ClassificationLine is not { SectionSpan: { } span, Sections: { } total, Section: { } number }) return;

        var written = cable.TextAt(span);
        if (Ascii.StartsWithWord(written.AsSpan(), "FINAL")) return;
        if (number > total)
        {
            findings.Report(PageRules.SectionForm, span, written, "counts beyond its total");
            return;
        }

        var expected = $"SECTION {TwoDigits(number)}{Separator}{TwoDigits(total)}";
        if (written == expected || (MayHaveOneDigit(cable) && written == $"SECTION {Number.Of(number)}{Separator}{Number.Of(total)}")) return;
        if (!SectionNumber.TryRead(written.AsSpan(), out _, out var length) || length != written.Length || IsOnlySpacing(written, expected)) return;
        findings.Report(
            PageRules.SectionForm, span, [written, $"should be '{expected}'"], [Fix.Replace($"Write '{expected}'", span, expected)]);
    }

    private static bool MayHaveOneDigit(CableUnderCheck cable) =>
        cable.Cable.Carrier == Carrier.ArchiveTelegram || cable.Year < FirstYearOfTwoDigits;

    /// <summary>Whether two texts differ only in their blanks and in the case of letters, which say nothing of the section.</summary>
    private static bool IsOnlySpacing(string written, string expected)
    {
        var at = 0;
        foreach (var c in written)
        {
            if (Ascii.IsSpace(c)) continue;
            while (at < expected.Length && expected[at] == ' ') at++;
            if (at == expected.Length || Ascii.ToUpper(c) != expected[at++]) return false;
        }

        return at == expected.Length;
    }

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
