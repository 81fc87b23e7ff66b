namespace Cablegram.Parsing.Text;

/// <summary>Recognises a row of strokes, as underlines a heading (FORMAT.md 2.1, 6.12).</summary>
internal static class StrokeRow
{
    private const int LongestToken = 45;

    /// <summary>Whether a line is such a row: at least three strokes, perhaps cut by blanks after 45.</summary>
    public static bool IsMatch(ReadOnlySpan<char> content)
    {
        var strokes = 0;
        foreach (var c in content)
        {
            if (c is '-' or '=' or '_' or '*' or '~' or '\u2010' or '\u2013' or '\u2014') strokes++;
            else if (c != ' ') return false;
        }

        return strokes >= 3;
    }

    /// <summary>Where a row was cut: the blank the site pushed in after 45 characters (FORMAT.md 2.1); -1 where it was not.</summary>
    /// <param name="row">The row.</param>
    /// <param name="start">Where to begin.</param>
    public static int FindCut(ReadOnlySpan<char> row, int start)
    {
        var stroke = row[start..].IndexOf(' ');
        return stroke == LongestToken ? start + stroke : -1;
    }
}
