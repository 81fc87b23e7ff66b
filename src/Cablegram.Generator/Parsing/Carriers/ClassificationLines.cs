using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>Finds a classification line that lost its line break before or behind it (FORMAT.md 2.6, 6.2).</summary>
internal static class ClassificationLines
{
    private static readonly string[] Words =
    [
        "C O N F I D E N T I A L", "T O P S E C R E T", "T O P  S E C R E T", "S E C R E T", "UNCLASSIFIED", "UNCLAS", "CONFIDENTIAL", "LIMITED OFFICIAL USE", "SECRET",
    ];

    /// <summary>Finds a classification line within or at the start of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>Offset of its first letter; -1 where there is none.</returns>
    public static int FindStart(ReadOnlySpan<char> text, int start, int end)
    {
        var best = -1;
        foreach (var word in Words)
        {
            for (var from = start; from < end;)
            {
                var at = text[from..end].IndexOf(word.AsSpan());
                if (at < 0 || (best >= 0 && from + at >= best)) break;

                if (NumberEnd(text, from + at + word.Length, end) > 0)
                {
                    best = from + at;
                    break;
                }

                from += at + word.Length;
            }
        }

        return best;
    }

    /// <summary>Offset behind the message number of the first classification line; 0 where there is none.</summary>
    public static int FindEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var line = FindStart(text, start, end);
        if (line < 0) return 0;

        var length = 0;
        foreach (var word in Words)
        {
            if (text[line..].StartsWith(word.AsSpan())) length = Math.Max(length, word.Length);
        }

        return NumberEnd(text, line + length, end);
    }

    /// <summary>Offset behind <c>SECTION 01 OF 02 PORT AU PRINCE 001234</c>; 0 where a text does not go on that way.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text, int position, int end)
    {
        if (position >= end || !LineTable.IsBlank(text[position])) return 0;

        // Post and section are at most some forty characters; the message number has three digits or more, a section's two.
        var limit = Math.Min(end, position + 60);
        var letters = 0;
        for (var i = position; i < limit; i++)
        {
            var c = text[i];
            if (Ascii.IsDigit(c))
            {
                var digits = i;
                while (digits < end && Ascii.IsDigit(text[digits])) digits++;
                if (digits - i >= 3 && digits - i <= 7 && letters >= 3) return digits;
                i = digits - 1;
            }
            else if (Ascii.IsUpper(c))
            {
                letters++;
            }
            else if (!LineTable.IsBlank(c) && c is not ('/' or '.' or '-' or '\''))
            {
                return 0;
            }
        }

        return 0;
    }
}
