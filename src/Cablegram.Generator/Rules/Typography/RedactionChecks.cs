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

    private static readonly string[] Runs = ["XXXX", "xxxx"];

    /// <summary>Reports each run of X in the text.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        var text = cable.MessageText;
        var end = cable.TextEnd;
        var start = cable.Header.EndLine < cable.Lines.Count ? cable.Lines.Lines[cable.Header.EndLine].Start : end;
        foreach (var run in Runs)
        {
            for (var at = start; at < end;)
            {
                var found = text.AsSpan(at, end - at).IndexOf(run.AsSpan());
                if (found < 0) break;

                var first = at + found;
                at = first;
                while (at < end && text[at] == run[0]) at++;
                if (!IsRedaction(text, first, at)) continue;
                findings.Report(TypographyRules.Redaction, cable.ToSource(first, at), (at - first).ToString(CultureInfo.InvariantCulture));
            }
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
