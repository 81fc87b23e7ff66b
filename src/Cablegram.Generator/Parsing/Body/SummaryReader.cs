using System.Buffers;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>
/// Finds the summary: from the word SUMMARY, as a heading or at the beginning of a paragraph, to END SUMMARY, in one paragraph or over
/// several (FORMAT.md 6.13). The result has neither numbers, marks, headings nor the framing words.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="paragraphs">The paragraphs in order.</param>
/// <param name="values">Gets the pieces of the summary.</param>
internal ref struct SummaryReader(string source, EquatableArray<ParsedParagraph> paragraphs, PieceStore values)
{
    private static readonly string[] Titles =
        ["SUMMARY", "BEGIN SUMMARY", "EXECUTIVE SUMMARY", "INTRODUCTION AND SUMMARY", "COMMENT AND SUMMARY", "ACTION REQUEST AND SUMMARY"];

    // "Summary and Action Request": what may stand between the word and the text.
    private const int LongestTitle = 40;
    private const int MostParagraphs = 8;

    // "ACTION REQUEST AND SUMMARY".
    private const int LongestFirstWords = 26;

    // The paragraph read last, in rented memory: most summaries begin and end in one.
    private char[] _text = [];
    private int _textLength;
    private int _textIndex = -1;

    /// <summary>The summary found.</summary>
    /// <param name="Text">Its words; null where there is no summary.</param>
    /// <param name="First">Index of the paragraph it begins in.</param>
    /// <param name="HasTitle">Whether the word SUMMARY opens it.</param>
    /// <param name="IsClosed">Whether END SUMMARY closes it.</param>
    public readonly record struct Result(Excerpt? Text, int First, bool HasTitle, bool IsClosed);

    /// <summary>The summary, and how it begins and ends; the default value when there is none.</summary>
    public Result Find()
    {
        var found = FindAny();
        if (_text.Length > 0) ArrayPool<char>.Shared.Return(_text);
        _text = [];
        _textIndex = -1;
        return found;
    }

    private Result FindAny()
    {
        for (var i = 0; i < paragraphs.Count && i < MostParagraphs; i++)
        {
            if (TryReadStart(i, out var start)) return Collect(i, start, hasTitle: true);
        }

        // The beginning was lost or never written; the end still tells.
        var ended = paragraphs.Count > 0 ? FindFirstNumbered() : -1;
        return ended >= 0 && FindEnd(ended, 0) >= 0 ? Collect(ended, 0, hasTitle: false) : default;
    }

    private ReadOnlySpan<char> TextOf(int index)
    {
        if (_textIndex != index)
        {
            var excerpt = paragraphs[index].Text;
            var most = excerpt.MostCharacters;
            if (_text.Length < most)
            {
                if (_text.Length > 0) ArrayPool<char>.Shared.Return(_text);
                _text = ArrayPool<char>.Shared.Rent(most);
            }

            _textLength = excerpt.CopyTo(_text, source);
            _textIndex = index;
        }

        return _text.AsSpan(0, _textLength);
    }

    private int FindFirstNumbered()
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Number is not null || paragraphs[i].Marking is not null) return i;
        }

        return 0;
    }

    private bool TryReadStart(int index, out int start)
    {
        start = 0;
        if (MayBeginTitle(paragraphs[index].Text))
        {
            var text = TextOf(index);
            var lead = text.Length - text.TrimStart("-= \n".AsSpan()).Length;
            if (StartsWithSummary(text[lead..]))
            {
                start = lead + TitleLength(text[lead..]);
                return true;
            }
        }

        return paragraphs[index].Heading is { } heading && BeginsWithSummary(heading);
    }

    private bool BeginsWithSummary(Excerpt heading)
    {
        var isOnePiece = heading.Pieces.Count == 1;
        return StartsWithSummary((isOnePiece ? Words(heading.Pieces[0]) : heading.Read(source).AsSpan()).TrimStart("-= \n".AsSpan()));
    }

    /// <summary>Whether a text may begin with a title, told from its first words without the text being put together.</summary>
    private bool MayBeginTitle(Excerpt text)
    {
        foreach (var piece in text.Pieces)
        {
            var words = Words(piece).TrimStart("-= \n".AsSpan());
            if (words.IsEmpty) continue;
            if (Ascii.ToUpper(words[0]) is not ('S' or 'B' or 'E' or 'I' or 'C' or 'A')) return false;
            return words.Length < LongestFirstWords || StartsWithTitle(words);
        }

        return false;
    }

    private static bool StartsWithTitle(ReadOnlySpan<char> text)
    {
        foreach (var word in Titles)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a paragraph may have the words that end a summary, told without its text being put together.</summary>
    private bool MayHaveEnd(Excerpt text)
    {
        var isFirst = true;
        ReadOnlySpan<char> words = default;
        foreach (var piece in text.Pieces)
        {
            // A word may be put together from pieces without anything between them.
            if (piece.Joint == Joint.None && !isFirst) return true;
            words = Words(piece);
            if (words.IndexOf("SUMMARY".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0) return true;
            isFirst = false;
        }

        words = words.TrimEnd();
        return words.IsEmpty || words.EndsWith("END".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private ReadOnlySpan<char> Words(Piece piece) => piece.Literal is { } literal ? literal.AsSpan() : source.AsSpan(piece.Start, piece.Length);

    private static bool StartsWithSummary(ReadOnlySpan<char> text)
    {
        foreach (var word in Titles)
        {
            if (!text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text[word.Length..];
            // "Summary executions continued" is prose; the word as a title is followed by a stop, or by "and …".
            if (rest.IsEmpty || rest[0] is ':' or '.' or '-' or '/' or '\n' or ',' or ';' or ')' or '(') return true;
            rest = rest.TrimStart();
            return rest.IsEmpty || rest[0] is ':' or '-' or '(' or '&' or '=' or '/' || rest.StartsWith("and ".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("CONTINUED".AsSpan(), StringComparison.OrdinalIgnoreCase) || !LetterCase.HasLower(text[..word.Length]);
        }

        return false;
    }

    /// <summary>Length of <c>Summary and Action Request. --- (SBU) </c>.</summary>
    private static int TitleLength(ReadOnlySpan<char> text)
    {
        var stop = text[..Math.Min(text.Length, LongestTitle)].IndexOfAny([':', '.', '\n', '=']);
        var dash = text[..Math.Min(text.Length, LongestTitle)].IndexOf("--".AsSpan());
        if (dash >= 0 && (stop < 0 || dash < stop)) stop = dash;
        if (stop < 0) stop = Math.Max(text.IndexOf(' '), 7);
        var end = Math.Min(stop + 1, text.Length);
        while (end < text.Length && text[end] is ' ' or '-' or '\n' or '=' or ':' or '_') end++;
        if (end < text.Length && text[end] == '(' && Fields.PortionMarkReader.TryRead(text[end..], out var mark, out _, out _, out _))
        {
            end += mark;
            while (end < text.Length && text[end] is ' ' or ':') end++;
        }

        return end;
    }

    /// <summary>Position of the framing words that end the summary within a paragraph; -1 when they are not in it.</summary>
    private int FindEnd(int index, int start)
    {
        if (_textIndex != index && !MayHaveEnd(paragraphs[index].Text)) return -1;

        var text = TextOf(index);
        for (var at = start; at <= text.Length && text[at..].IndexOf("END".AsSpan(), StringComparison.OrdinalIgnoreCase) is >= 0 and var found; at += 3)
        {
            at += found;
            if (at > 0 && char.IsLetterOrDigit(text[at - 1])) continue;
            var rest = text[(at + 3)..].TrimStart();
            if (rest.StartsWith("OF ".AsSpan(), StringComparison.OrdinalIgnoreCase)) rest = rest[3..].TrimStart();
            if (rest.StartsWith("SUMMARY".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("COMMENT AND SUMMARY".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("INTRODUCTION AND SUMMARY".AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }

            // The copy lost the last word of the paragraph, as saved pages do with lines of one word (FORMAT.md 2.2).
            if (rest.IsEmpty && at > 2 && text[at - 2] is '.' or ' ') return at;
        }

        return -1;
    }

    private Result Collect(int first, int start, bool hasTitle)
    {
        var last = first;
        var end = -1;
        for (var i = first; i < paragraphs.Count && i < first + MostParagraphs; i++)
        {
            if (i > first && paragraphs[i].Heading is { } heading && !BeginsWithSummary(heading)) break;
            end = FindEnd(i, i == first ? start : 0);
            if (end < 0) continue;
            last = i;
            break;
        }

        var before = values.Count;
        for (var i = first; i <= last; i++)
        {
            var from = i == first ? start : 0;
            var to = i == last && end >= 0 ? end : CutAtRuler(TextOf(i), from);
            TextSlice.Add(values, before, paragraphs[i].Text, TextOf(i), from, to);
        }

        return new Result(values.TakeExcerpt(before), first, hasTitle, end >= 0);
    }

    /// <summary>A title framed by strokes that the copy left within the paragraph begins what is no longer the summary.</summary>
    private static int CutAtRuler(ReadOnlySpan<char> text, int start)
    {
        var ruler = text[start..].IndexOf(" ---".AsSpan());
        var line = text[start..].IndexOf("\n---".AsSpan());
        if (ruler < 0 || (line >= 0 && line < ruler)) ruler = line;
        if (ruler <= 0) return text.Length;

        ruler += start;

        // Only a row, not the double stroke of a dash.
        return ruler + 4 < text.Length && text[ruler + 4] == '-' ? ruler : text.Length;
    }
}
