namespace Cablegram.Parsing.Text;

/// <summary>
/// Marks the printed-page heads of telegrams before about 2003, <c>PAGE 02  CAPE T  00097  01 OF 03  182017Z</c>, and the page's
/// classification mark above and below them (FORMAT.md 6.11, 7).
/// </summary>
internal static class PageHeads
{
    private static readonly string[] Marks = ["UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "LIMITED OFFICIAL USE", "TOP SECRET", "UNCLAS"];

    /// <summary>Marks the page heads among the lines of a message.</summary>
    public static void Mark(WireLines lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines.Kind(i) != LineKind.Text || !IsPageHead(lines.Content(i))) continue;

            lines.MarkPageLine(i);
            MarkNeighbour(lines, i, -1);
            MarkNeighbour(lines, i, 1);
        }
    }

    /// <summary>Whether a line is a classification word and nothing else, as it stands at the edges of a printed page.</summary>
    public static bool IsPageMark(ReadOnlySpan<char> content)
    {
        foreach (var mark in Marks)
        {
            if (content.Equals(mark.AsSpan(), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a line begins as a page head does.</summary>
    public static bool MayBegin(ReadOnlySpan<char> content) => content[0] == 'P' && content.StartsWith("PAGE ".AsSpan(), StringComparison.Ordinal);

    private static bool IsPageHead(ReadOnlySpan<char> content)
    {
        if (!MayBegin(content)) return false;

        var rest = content[5..].TrimStart();
        if (rest.Length < 2 || rest[0] is < '0' or > '9' || rest[1] is < '0' or > '9') return false;

        rest = rest[2..];
        if (rest.Length == 0) return true;
        return rest[0] == ' ' && HasMessageNumber(rest) && !Ascii.HasLower(rest);
    }

    private static void MarkNeighbour(WireLines lines, int head, int step)
    {
        for (var i = head + step; i >= 0 && i < lines.Count; i += step)
        {
            if (lines.Kind(i) == LineKind.Empty) continue;
            if (lines.Kind(i) == LineKind.Text && IsPageMark(lines.Content(i))) lines.MarkPageLine(i);
            else return;
        }
    }

    private static bool HasMessageNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = c is >= '0' and <= '9' ? digits + 1 : 0;
            if (digits >= 4) return true;
        }

        return false;
    }
}
