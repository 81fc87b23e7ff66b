using Cablegram.Model;
using Cablegram.Parsing.Body;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks that a comment is closed by END COMMENT (FORMAT.md 6.13). Comments in brackets end with the bracket.</summary>
internal static class CommentChecks
{
    private const string Word = "COMMENT";

    /// <summary>Checks the comments.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.MayLackText() || cable.IsCut()) return;

        SourceSpan? open = null;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            // A heading is closed by the text below it, or by another.
            if (paragraph.Heading is { } heading && FindStart(heading.Read(cable.Source), 0, isTitle: true) >= 0)
            {
                Open(findings, ref open, Place(heading, heading.Read(cable.Source), FindStart(heading.Read(cable.Source), 0, isTitle: true)));
            }

            Follow(findings, paragraph.Text, paragraph.Text.Read(cable.Source), ref open);
        }

        if (open is { } left) findings.Report(BlockRules.CommentUnterminated, left);
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
        // A heading and the word below it open one comment.
        if (open is { } left && place is { } next && next.Start - left.End > 160) findings.Report(BlockRules.CommentUnterminated, left);
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

    private static int FindStart(string heading, int start, bool isTitle)
    {
        var at = heading.IndexOf(Word, start, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && isTitle && heading.Length <= Word.Length + 12 && !IsEnd(heading.AsSpan(0, at).TrimEnd()) ? at : -1;
    }

    private static SourceSpan? Place(Excerpt excerpt, string text, int at)
    {
        var pieces = new List<Piece>();
        TextSlice.Add(pieces, excerpt, text, at, at + Word.Length);
        return pieces.Count == 0 ? null : new SourceSpan(pieces[0].Start, pieces[0].Length);
    }
}
