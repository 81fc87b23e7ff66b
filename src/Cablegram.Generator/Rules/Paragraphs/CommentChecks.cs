using Cablegram.Model;
using Cablegram.Parsing.Body;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks that a comment is closed by END COMMENT (FORMAT.md 6.13). Comments in brackets end with the bracket.</summary>
internal static class CommentChecks
{
    private const string Word = "COMMENT";
    private const int LongestHeading = 19;

    // A heading COMMENT and the word in the paragraph below open one comment.
    private const int FarthestRepeat = 160;

    /// <summary>Checks the comments.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.MayLackText() || cable.IsCut()) return;

        SourceSpan? open = null;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.Heading is { } heading) FollowHeading(findings, heading, heading.Read(cable.Source), ref open);
            Follow(findings, paragraph.Text, paragraph.Text.Read(cable.Source), ref open);
        }

        if (open is { } left) findings.Report(BlockRules.CommentUnterminated, left);
    }

    /// <summary>Opens a comment under a heading of that name; SUMMARY AND COMMENT is closed as a summary is.</summary>
    private static void FollowHeading(Findings findings, Excerpt heading, string text, ref SourceSpan? open)
    {
        var at = text.IndexOf(Word, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || text.Length > LongestHeading || text.IndexOf("SUMMARY", StringComparison.OrdinalIgnoreCase) >= 0) return;
        if (!IsEnd(text.AsSpan(0, at).TrimEnd())) Open(findings, ref open, Place(heading, text, at));
    }

    private static void Follow(Findings findings, Excerpt excerpt, string text, ref SourceSpan? open)
    {
        for (var at = 0; (at = text.IndexOf(Word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += Word.Length)
        {
            var before = text.AsSpan(0, at).TrimEnd();
            if (IsEnd(before)) open = null;
            else if (IsStart(text, at, before)) Open(findings, ref open, Place(excerpt, text, at));
        }
    }

    private static void Open(Findings findings, ref SourceSpan? open, SourceSpan? place)
    {
        if (open is { } left && place is { } next && next.Start - left.End > FarthestRepeat) findings.Report(BlockRules.CommentUnterminated, left);
        else if (open is not null) return;
        open = place;
    }

    /// <summary>Whether END, END OF or END and a word stand before the word: <c>END BIO COMMENT</c>.</summary>
    private static bool IsEnd(ReadOnlySpan<char> before)
    {
        for (var words = 0; words < 3 && !before.IsEmpty; words++)
        {
            var start = before.LastIndexOfAny(" \n(.".AsSpan()) + 1;
            if (before[start..].Equals("END".AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
            if (start == 0 || before[start - 1] is '.' or '(') return false;
            before = before[..start].TrimEnd();
        }

        return false;
    }

    private static bool IsStart(string text, int at, ReadOnlySpan<char> before)
    {
        var after = at + Word.Length;
        if (!char.IsUpper(text[at]) || after >= text.Length) return false;
        if (text[after] != ':' && !(before.IsEmpty && text[after] is '.' or '-' or '/' or '\n')) return false;
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '"' or '\u201d' || before.Equals("BEGIN".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private static SourceSpan? Place(Excerpt excerpt, string text, int at)
    {
        var pieces = new PieceStore();
        TextSlice.Add(pieces, 0, excerpt, text, at, at + Word.Length);
        return pieces.Count == 0 ? null : new SourceSpan(pieces[0].Start, pieces[0].Length);
    }
}
