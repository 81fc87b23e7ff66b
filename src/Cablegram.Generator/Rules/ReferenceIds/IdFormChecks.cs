using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.ReferenceIds;

/// <summary>The form of the id in the carrier's fields (FORMAT.md 3). Each fault is one rule's.</summary>
internal static class IdFormChecks
{
    /// <summary>Checks <see cref="ReferenceIdRules.Form"/>, <see cref="ReferenceIdRules.Prefix"/> and <see cref="ReferenceIdRules.LeadingZero"/>.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (WrittenId.Of(cable) is not { } written) return;
        if (!ReferenceIdReader.TryRead(written.Text.AsSpan(), out var id))
        {
            ReportUnread(cable, findings, written);
            return;
        }

        var right = id.ToString();
        if (FindPrefix(written, id, out var prefix))
        {
            findings.Report(
                ReferenceIdRules.Prefix,
                prefix,
                [cable.TextAt(prefix), right],
                [Fix.Replace($"Write '{right}' instead of '{written.Text}'", written.Span, right)]);
        }
        else if (!written.IsInForm)
        {
            if (WrittenId.HasForm(WithoutZeros(written.Compact))) ReportZeros(findings, written);
            else ReportDamaged(findings, written, right);
        }
    }

    /// <summary>What can be read with goodwill: a signal behind the number, a year that stands twice or with four digits.</summary>
    private static void ReportDamaged(Findings findings, WrittenId written, string right) => findings.Report(
        ReferenceIdRules.Form,
        written.Span,
        [written.Text, ", " + right],
        [Fix.Replace($"Write '{right}' instead of '{written.Text}'", written.Span, right)],
        severity: RuleSeverity.Warning);

    /// <summary>The id is that of the text or the file's name where one of them has it.</summary>
    private static void ReportUnread(CableUnderCheck cable, Findings findings, WrittenId written)
    {
        Fix[] fixes = cable.Cable.Id?.Value.ToString() is { } right ? [Fix.Replace($"Write '{right}' instead of '{written.Text}'", written.Span, right)] : [];
        findings.Report(ReferenceIdRules.Form, written.Span, [written.Text, ", such as 08ASTANA66"], fixes);
    }

    private static void ReportZeros(Findings findings, WrittenId written)
    {
        var right = WithoutZeros(written.Compact);
        findings.Report(
            ReferenceIdRules.LeadingZero,
            written.Span,
            [written.Text, right],
            [Fix.Replace($"Write '{right}' instead of '{written.Text}'", written.Span, right)]);
    }

    /// <summary>What stands between the year and a known post: EFTO, NOFORN, AMEMBASSY, SECTION 02 OF 02. A post whose id has such a word is right.</summary>
    private static bool FindPrefix(WrittenId written, ReferenceId id, out SourceSpan prefix)
    {
        prefix = default;
        var post = written.Text.LastIndexOf(id.Post, StringComparison.OrdinalIgnoreCase);
        if (post <= 2 || !PostTable.TryFindById(id.Post.AsSpan(), out _)) return false;

        var year = Ascii.SkipDigits(written.Text.AsSpan(), 0);
        if (year > 2 && year < post) year = 2;
        if (post - year < 3) return false;

        // "7575LIBREVILLE" has digits only: a year that stands twice.
        var hasLetter = false;
        for (var i = year; i < post; i++) hasLetter |= Ascii.IsLetter(written.Text[i]);
        prefix = SourceSpan.FromBounds(written.Span.Start + year, written.Span.Start + post);
        return hasLetter;
    }

    private static string WithoutZeros(string compact)
    {
        var start = compact.Length;
        while (start > 0 && Ascii.IsDigit(compact[start - 1])) start--;
        var number = start;
        while (number < compact.Length - 1 && compact[number] == '0') number++;
        return compact.Remove(start, number - start);
    }
}
