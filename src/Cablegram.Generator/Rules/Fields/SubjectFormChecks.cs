using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Fields;

/// <summary>How the subject is written (FORMAT.md 6.7).</summary>
internal static class SubjectFormChecks
{
    private const int MostCharacters = 150;

    /// <summary>Words a subject may end in that have a full stop of their own.</summary>
    private static readonly string[] Abbreviations =
        ["ETC", "INC", "CO", "CORP", "LTD", "JR", "SR", "NO", "ST", "VS", "GOV", "GEN", "REP", "SEN", "DEPT", "BROS", "PARA", "PT", "VOL"];

    /// <summary>Reports subjects that are empty, long, not in capitals, or end in a full stop.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.SubjectField is not { } subject) return;
        if (subject.Value.Length == 0)
        {
            CheckEmpty(cable, subject, findings);
            return;
        }

        // Carriers with labels of their own write subjects in title case, and may have the summary in them (FORMAT.md 2.6).
        if (!subject.Label.IsVerbatim) return;

        if (findings.Wants(TagRules.SubjectCase)) CheckCase(subject, findings);
        CheckLength(subject, findings);
        CheckPeriod(cable, subject, findings);
    }

    private static void CheckEmpty(CableUnderCheck cable, SubjectField subject, Findings findings)
    {
        if (cable.Cable.Subject is not null || !subject.Label.IsVerbatim) return;

        var field = cable.Head.Find(HeadLabel.Subject)!;
        if (!TagEmptyChecks.IsClosed(cable, field, static line => !line.IsEmpty && Continuation.LooksLikeSubject(line))) return;
        findings.Report(TagRules.SubjectEmpty, subject.Label.Span, subject.Label.Word);
    }

    /// <summary>
    /// Reports the first word with two small letters running: one, as in UAVs and McCAIN, is how such words are spelt. Rows of x and notes in square
    /// brackets are the publisher's (FORMAT.md 2.1).
    /// </summary>
    private static void CheckCase(SubjectField subject, Findings findings)
    {
        var value = subject.Value;
        for (var at = subject.WordsStart; at < value.Length;)
        {
            if (value[at] == '[' && value.IndexOf(']', at) is > 0 and var close)
            {
                at = Ascii.SkipSpaces(value.AsSpan(), close + 1);
                continue;
            }

            var end = at;
            var small = 0;
            var isLower = false;
            while (end < value.Length && !Ascii.IsSpace(value[end]))
            {
                small = Ascii.IsLower(value[end]) && value[end] != 'x' ? small + 1 : 0;
                isLower |= small > 1;
                end++;
            }

            if (isLower)
            {
                var word = value.Substring(at, end - at).Trim('"', ',', ':', ';', '.', '(', ')', '?', '!');
                var start = value.IndexOf(word, at, StringComparison.Ordinal);
                findings.Report(TagRules.SubjectCase, subject.Span(start, start + word.Length), word);
                return;
            }

            at = Ascii.SkipSpaces(value.AsSpan(), end);
        }
    }

    private static void CheckLength(SubjectField subject, Findings findings)
    {
        var length = subject.Value.Length - subject.WordsStart;
        if (length <= MostCharacters) return;

        // The place is what is too much, from the word the limit falls in.
        var start = subject.WordsStart + MostCharacters;
        while (start > subject.WordsStart && !Ascii.IsSpace(subject.Value[start - 1])) start--;
        findings.Report(
            TagRules.SubjectLength,
            subject.Span(start, subject.Value.Length),
            length.ToString(CultureInfo.InvariantCulture),
            MostCharacters.ToString(CultureInfo.InvariantCulture));
    }

    private static void CheckPeriod(CableUnderCheck cable, SubjectField subject, Findings findings)
    {
        var value = subject.Value;
        if (value[^1] != '.' || value.Length < 3) return;

        var start = value.Length - 1;
        while (start > 0 && !Ascii.IsSpace(value[start - 1])) start--;
        var word = value.Substring(start, value.Length - 1 - start).TrimStart('(', '"', '\'');
        if (word.Length < 2 || word.IndexOf('.') >= 0 || Array.Exists(Abbreviations, known => Ascii.Is(word.AsSpan(), known))) return;

        var stop = subject.Span(value.Length - 1, value.Length);
        Fix[] fixes = cable.TextAt(stop) == "." ? [Fix.Remove("Take out the full stop", stop)] : [];
        findings.Report(TagRules.SubjectPeriod, stop, [word], fixes);
    }
}
