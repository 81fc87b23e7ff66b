using Cablegram.Fixes;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.ClassifiedBy;

/// <summary>Whether the classifier paragraph gives a section and letters, and letters the section has (FORMAT.md 6.9).</summary>
internal static class ClassifierReasonChecks
{
    /// <summary>The paragraph names a section of the order and letters of it.</summary>
    public static void Missing(CableUnderCheck cable, Findings findings)
    {
        if (!cable.IsFirmlyClassified() || CableDays.Of(cable) is not { } days || !days.AreFrom(OrderEras.Order12958)) return;
        if (cable.ClassifierField is not { } field || IsDerived(cable, field)) return;

        var classifier = cable.Cable.ClassifiedBy;
        var hasLetters = classifier is { Reasons.Count: > 0 };
        if (classifier?.Section is { } section)
        {
            if (!hasLetters && cable.HasWholeHead() && !HasMore(cable, section.Span.End)) findings.Report(ClassifiedByRules.ReasonMissing, section.Span, "letters behind the section, such as (b) and (d)");
            return;
        }

        if (ReasonSection.FindMistyped(field.Value, 0, field.Value.Length) >= 0 || HasSection(field.Value)) return;
        if (hasLetters && field.Grounds is { } grounds)
        {
            var (start, end) = Letters(field.Value, grounds.SectionEnd, grounds.End);
            var expected = ReasonSection.Expected(days);
            findings.Report(
                ClassifiedByRules.ReasonMissing, field.Span(start, end), [$"section {expected ?? "1.4"} of the order before the letters"],
                expected is not null && field.IsVerbatim(start, end) ? [Fix.Insert($"Put in '{expected}'", field.Span(start, end).Start, expected + " ")] : []);
        }
        else if (cable.HasWholeHead())
        {
            findings.Report(ClassifiedByRules.ReasonMissing, field.Label, $"a reason, such as {ReasonSection.Expected(days) ?? "1.4"} (b) and (d)");
        }
    }

    /// <summary>The letters are those of the section: (a) to (h) of 1.4, (a) to (g) of 1.5.</summary>
    public static void Letter(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.ClassifiedBy?.Section is not { Value: "1.4" or "1.5" } section) return;
        if (CableDays.Of(cable) is not { } days || !days.AreFrom(OrderEras.Order12958)) return;

        // 1.5 after 2003 is the wrong section; its letters are those of 1.4.
        var last = section.Value == "1.5" && days.AreBefore(OrderEras.Amendment) ? 'g' : 'h';
        if (cable.ClassifierField is not { } field || !HasLetterBeyond(field.Value, field.End, last)) return;
        if (field.Grounds is not { Section: not null } grounds) return;

        foreach (var at in OtherLetters(field.Value, grounds.SectionEnd, field.End, last))
        {
            findings.Report(ClassifiedByRules.Letter, field.Span(at, at + 1), section.Value, field.Value[at].ToString(), last.ToString());
        }
    }

    /// <summary>Source of a derivative classification: the reasons are those of the source.</summary>
    private static bool IsDerived(CableUnderCheck cable, ClassifierField field) =>
        cable.Head.Find(HeadLabel.Marking) is not null || field.Value.IndexOf("derived", StringComparison.OrdinalIgnoreCase) >= 0
        || field.Value.IndexOf("multiple sources", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether a bracket opens behind the section that the parser could make nothing of.</summary>
    private static bool HasMore(CableUnderCheck cable, int end)
    {
        var text = cable.Source.AsSpan();
        var next = Ascii.SkipSpaces(text, end);
        while (next < text.Length && text[next] is ',' or ':' or '.' or '-') next = Ascii.SkipSpaces(text, next + 1);
        return next < text.Length && text[next] is '(' or '[' && next + 2 < text.Length && text[next + 2] is ')' or ']' or ',' or ' ';
    }

    /// <summary>Whether digits stand in it that can be a section: <c>1.4</c>, <c>1 4</c>, <c>14</c>.</summary>
    private static bool HasSection(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '1') continue;
            var next = i + 1;
            while (next < text.Length && (Ascii.IsSpace(text[next]) || text[next] is '.' or ',' or '/' or ':' or ';' or '-')) next++;
            if (next < text.Length && text[next] is '4' or '5') return true;
        }

        return false;
    }

    private static (int Start, int End) Letters(string value, int start, int end)
    {
        while (start < end && value[start] != '(' && value[start] != '[' && !Ascii.IsLetter(value[start])) start++;
        while (end > start && (Ascii.IsSpace(value[end - 1]) || value[end - 1] == '.')) end--;
        return (start, end);
    }

    /// <summary>
    /// Letters in the list behind the section that are beyond the last of it. A list that has ended is not gone on with: <c>(d). (S)</c> is the
    /// mark of the next paragraph.
    /// </summary>
    private static IEnumerable<int> OtherLetters(string value, int start, int end, char last)
    {
        var isJoined = true;
        for (var i = start; i < end;)
        {
            var c = value[i];
            if (!char.IsLetterOrDigit(c))
            {
                if (c is ',' or '/' or '&' or '+') isJoined = true;
                else if (c is '.' or ';') isJoined = false;
                i++;
                continue;
            }

            var wordEnd = i;
            while (wordEnd < end && char.IsLetterOrDigit(value[wordEnd])) wordEnd++;
            var word = value.AsSpan(i, wordEnd - i);
            if (Ascii.Is(word, "and") || Ascii.Is(word, "or"))
            {
                isJoined = true;
            }
            else if (word.Length == 1 && Ascii.IsLetter(c))
            {
                var letter = (char)(c | 0x20);
                if (letter > last)
                {
                    if (!IsBracketed(value, i, start, end) || (letter is 's' or 'u' && !isJoined)) yield break;
                    yield return i;
                }

                isJoined = false;
            }
            else
            {
                yield break;
            }

            i = wordEnd;
        }
    }

    /// <summary>
    /// Whether a letter beyond another stands by itself before what can close or continue a list of letters: most paragraphs have none, and
    /// need not be searched for their section.
    /// </summary>
    private static bool HasLetterBeyond(string value, int end, char last)
    {
        for (var i = 0; i < end; i++)
        {
            if (!Ascii.IsLetter(value[i]) || (value[i] | 0x20) <= last || (i > 0 && char.IsLetterOrDigit(value[i - 1]))) continue;

            var next = i + 1;
            while (next < end && Ascii.IsSpace(value[next])) next++;
            if (next < end && value[next] is ')' or ']' or ',' or '/') return true;
        }

        return false;
    }

    /// <summary>Whether a letter stands in brackets, alone or with others.</summary>
    private static bool IsBracketed(string value, int at, int start, int end)
    {
        var open = at - 1;
        while (open >= start && (Ascii.IsSpace(value[open]) || value[open] is ',' or '/' || (Ascii.IsLetter(value[open]) && !Ascii.IsLetter(value[open - 1])))) open--;
        if (open < start || value[open] is not ('(' or '[')) return false;

        var close = at + 1;
        while (close < end && Ascii.IsSpace(value[close])) close++;
        return close < end && value[close] is ')' or ']' or ',' or '/';
    }
}
