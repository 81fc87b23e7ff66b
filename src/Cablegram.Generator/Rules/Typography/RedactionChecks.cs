using System.Globalization;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Typography;

/// <summary>Shows where the publisher made names unreadable; one finding a run.</summary>
internal static class RedactionChecks
{
    /// <summary>Fewer are a number of Rome, or a size.</summary>
    private const int Shortest = 4;

    /// <summary>From here on it is no word with letters before or behind it.</summary>
    private const int Certain = 8;

    /// <summary>Reports each run of X in the text.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        var text = cable.MessageText;
        var end = cable.TextEnd;
        var at = cable.Header.EndLine < cable.Lines.Count ? cable.Lines.Lines[cable.Header.EndLine].Start : end;
        while (at < end)
        {
            var found = text.AsSpan(at, end - at).IndexOfAny('X', 'x');
            if (found < 0) return;

            var first = at + found;
            at = first;
            while (at < end && text[at] is 'X' or 'x') at++;
            if (!IsRedaction(text, first, at)) continue;
            findings.Report(TypographyRules.Redaction, cable.ToSource(first, at), (at - first).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool IsRedaction(string text, int start, int end)
    {
        if (end - start < Shortest) return false;
        if (end - start >= Certain) return true;

        var isWord = start == 0 || !Ascii.IsLetterOrDigit(text[start - 1]);
        return isWord && (end == text.Length || !Ascii.IsLetterOrDigit(text[end]) || (end - start > Shortest && Ascii.IsLower(text[end])));
    }
}
