using System.Text;

namespace Cablegram.Emit;

/// <summary>Makes text of cables fit for XML documentation comments: one line, escaped, not too long.</summary>
internal static class DocText
{
    /// <summary>
    /// The text on one line with single blanks, <c>&amp; &lt; &gt;</c> escaped, without characters that XML does not allow; where
    /// it is longer than <paramref name="limit"/> it is cut at a word's end and <c>…</c> is put there.
    /// </summary>
    public static string Escape(string text, int limit = int.MaxValue)
    {
        var escaped = new StringBuilder(Math.Min(text.Length, limit) + 16);
        var taken = 0;
        var wasBlank = true;
        var wordEnd = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsWhiteSpace(unit) || unit is '\u0085')
            {
                if (wasBlank) continue;
                wordEnd = escaped.Length;
                wasBlank = true;
                continue;
            }

            var isPair = char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPair && !IsAllowed(unit)) continue;
            if (taken + (isPair ? 2 : 1) + (wasBlank && escaped.Length > 0 ? 1 : 0) > limit) return Cut(escaped, wordEnd, taken);

            if (wasBlank && escaped.Length > 0)
            {
                escaped.Append(' ');
                taken++;
            }

            wasBlank = false;
            taken++;
            AppendUnit(escaped, unit);
            if (!isPair) continue;

            escaped.Append(text[++i]);
            taken++;
        }

        return escaped.ToString();
    }

    /// <summary>A word longer than half of what fits is cut in itself.</summary>
    private static string Cut(StringBuilder escaped, int wordEnd, int taken)
    {
        if (wordEnd * 2 >= taken) escaped.Length = wordEnd;
        return escaped.Append('…').ToString();
    }

    private static void AppendUnit(StringBuilder escaped, char unit)
    {
        switch (unit)
        {
            case '&': escaped.Append("&amp;"); break;
            case '<': escaped.Append("&lt;"); break;
            case '>': escaped.Append("&gt;"); break;
            default: escaped.Append(unit); break;
        }
    }

    /// <summary>XML 1.0, 2.2, less the marks that turn the direction of reading of everything behind them.</summary>
    private static bool IsAllowed(char unit) => unit is >= ' ' and <= '\ud7ff' or >= '\ue000' and <= '\ufffd'
        && unit is not (>= '\u007f' and <= '\u009f' or >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\ufeff' or '\u00ad' or >= '\u200b' and <= '\u200f');
}
