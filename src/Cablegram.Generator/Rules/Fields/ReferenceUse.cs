using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Fields;

/// <summary>A letter of REF that the text cites: <c>ref C</c>, <c>REFTELS B and C</c>.</summary>
/// <param name="Letter">The letter, upper case.</param>
/// <param name="Start">Offset of the citation in the message.</param>
/// <param name="End">Offset behind the letter.</param>
internal readonly record struct ReferenceUse(char Letter, int Start, int End)
{
    /// <summary>The letters the text cites, A the lowest bit.</summary>
    public static uint Cited(CableUnderCheck cable)
    {
        var cited = 0u;
        foreach (var use in Find(cable)) cited |= 1u << (use.Letter - 'A');
        return cited;
    }

    /// <summary>The citations in the text behind the fields, in order.</summary>
    public static IEnumerable<ReferenceUse> Find(CableUnderCheck cable)
    {
        var text = cable.MessageText;
        var end = cable.Lines.Message.End;
        for (var at = Math.Max(cable.Head.BodyStart, 0); at < end;)
        {
            at = text.IndexOf("REF", at, end - at, StringComparison.OrdinalIgnoreCase);
            if (at < 0) yield break;

            var start = at;
            at += 3;
            if ((start > 0 && char.IsLetterOrDigit(text[start - 1])) || SkipLabel(text, end, ref at) is false) continue;
            while (TryReadLetter(text, end, at, out var letter, out var next))
            {
                yield return new ReferenceUse(letter, start, next);
                start = at = next;
                if (!SkipAnd(text, end, ref at)) break;
                start = at;
            }
        }
    }

    /// <summary>Passes over the rest of <c>REF</c>, <c>REFS</c>, <c>REFTEL(S)</c>, and blanks and brackets behind it.</summary>
    private static bool SkipLabel(string text, int end, ref int at)
    {
        if (end - at >= 3 && string.Compare(text, at, "TEL", 0, 3, StringComparison.OrdinalIgnoreCase) == 0) at += 3;
        if (at < end && text[at] is 's' or 'S') at++;
        var isStop = at < end && text[at] == '.';
        if (isStop) at++;
        var gap = at;
        var ends = 0;
        while (at < end && text[at] is ' ' or '\n' or '\r')
        {
            if (text[at++] == '\n') ends++;
        }

        // A sentence may end in "reftel." and a paragraph or its mark follow.
        if (at == gap || at - gap > 4 || ends > (isStop ? 0 : 1)) return false;
        if (at < end && text[at] == '(' && ends == 0) at++;
        return true;
    }

    /// <summary>A letter that stands alone. The words a and I look the same in small letters and in capitals, so both do not count.</summary>
    private static bool TryReadLetter(string text, int end, int at, out char letter, out int next)
    {
        letter = '\0';
        next = at + 1;
        if (at >= end || !Ascii.IsLetter(text[at])) return false;

        letter = Ascii.ToUpper(text[at]);
        if (text[at] is 'a' or 'i' or 'I') return false;
        var behind = next < end ? text[next] : ' ';
        var after = next + 1 < end ? text[next + 1] : ' ';
        return !char.IsLetterOrDigit(behind) && !(behind is '-' or '.' or '/' or '&' && char.IsLetterOrDigit(after) && !IsLone(text, end, next + 1));
    }

    // "B-D", "B/C": a letter alone behind the stroke is another item.
    private static bool IsLone(string text, int end, int at) => Ascii.IsLetter(text[at]) && (at + 1 >= end || text[at + 1] is not ('.' or '-') && !char.IsLetterOrDigit(text[at + 1]));

    private static bool SkipAnd(string text, int end, ref int at)
    {
        var start = at;
        while (at < end && text[at] is ' ' or '\n' or '\r' or ',' or '/' or '&' or '-' or ')' or '(') at++;
        if (end - at > 3 && string.Compare(text, at, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 && !char.IsLetterOrDigit(text[at + 3]))
        {
            at += 3;
            while (at < end && text[at] is ' ' or '\n' or '\r' or '(') at++;
            return true;
        }

        var hasMark = false;
        for (var i = start; i < at; i++) hasMark |= text[i] is ',' or '/' or '&' or '-';
        return hasMark && at - start <= 4;
    }
}
