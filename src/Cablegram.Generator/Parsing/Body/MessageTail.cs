using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>
/// Recognises what stands around a signature: behind it marks of systems and archives that are no text of the cable, before or behind
/// it the footer with the post's website (FORMAT.md 6.14, 7).
/// </summary>
internal static class MessageTail
{
    private const int LongestLeftOver = 100;

    private static readonly string[] EndMarks = [" NNNN", " End Cable Text"];

    private static readonly string[] Beginnings =
        ["NNN", "NOTE", "BT", "Review ", "<<", "***", "End Cable Text", "END CABLE TEXT"];

    private static readonly string[] Frames = ["COMMENT", "SUMMARY", "TEXT", "NOTE", "POINTS"];

    /// <summary>Whether a line is no part of the cable.</summary>
    public static bool IsTail(ReadOnlySpan<char> content)
    {
        content = content.TrimEnd("#/> ".AsSpan());
        if (content.Length <= 2 || PageHeads.IsPageMark(content) || content.SequenceEqual("SIPDIS".AsSpan())) return true;
        foreach (var beginning in Beginnings)
        {
            if (content.StartsWith(beginning.AsSpan(), StringComparison.Ordinal)) return true;
        }

        return content.IndexOf("Declassified".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
            || content.IndexOf("Systematic Review".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
            || IsArchiveMark(content) || IsDate(content);
    }

    /// <summary>
    /// Whether a line may be what a database or a newspaper's page left behind a signature: no sentence, and no longer than a line
    /// (FORMAT.md 6.14). It counts as such only below a name in capitals.
    /// </summary>
    public static bool MayBeLeftOver(ReadOnlySpan<char> content) => content.Length <= LongestLeftOver && content[^1] is not ('.' or '!' or '?' or '"' or ')' or ':');

    /// <summary>Whether a line points to the post's website, or is the rest of such a line; part of the text where the signature follows.</summary>
    public static bool IsFooter(ReadOnlySpan<char> content)
    {
        if (content.Length > 200) return false;
        if (content.IndexOf("http".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || content.IndexOf("web site".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0) return true;
        if (content.IndexOf("website".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0) return true;
        return content.IndexOf(' ') < 0 && content.IndexOf('/') > 0 && content.IndexOf('.') > 0;
    }

    /// <summary>Whether a text ends with the words that close a part of it: <c>END COMMENT</c>, <c>MINIMIZE CONSIDERED</c>, <c>UNQUOTE</c>.</summary>
    public static bool EndsWithFrame(ReadOnlySpan<char> text)
    {
        if (text.EndsWith("UNQUOTE".AsSpan(), StringComparison.Ordinal) || text.EndsWith("MINIMIZE CONSIDERED".AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var frame in Frames)
        {
            if (!text.EndsWith(frame.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
            return text[..^frame.Length].TrimEnd().EndsWith("END".AsSpan(), StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>A line without the marks behind its last word: <c>FIREFLY##</c>, <c>FIREFLY .</c>, <c>FIREFLY 2008-01-08</c>, <c>FIREFLY NNNN End Cable Text</c>.</summary>
    public static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> content)
    {
        foreach (var mark in EndMarks)
        {
            var found = content.LastIndexOf(mark.AsSpan());
            if (found > 0) content = content[..found];
        }

        content = content.TrimEnd("#/> ".AsSpan());
        var word = content.LastIndexOf(' ') + 1;
        if (word > 1 && (content[word..].SequenceEqual(".".AsSpan()) || (content.Length - word >= 8 && IsDate(content[word..]))))
        {
            content = content[..word].TrimEnd("#/> ".AsSpan());
        }

        return content;
    }

    /// <summary>The archive's own name of the text: <c>2004CARACA02200 - CONFIDENTIAL</c>.</summary>
    private static bool IsArchiveMark(ReadOnlySpan<char> content)
    {
        var dash = content.IndexOf(" - ".AsSpan());
        return dash > 8 && PageHeads.IsPageMark(content[(dash + 3)..]) && content[..dash].IndexOf(' ') < 0;
    }

    private static bool IsDate(ReadOnlySpan<char> content)
    {
        foreach (var c in content)
        {
            if (c is not ((>= '0' and <= '9') or '-' or '/' or ':' or ' ' or '.')) return false;
        }

        return true;
    }
}
