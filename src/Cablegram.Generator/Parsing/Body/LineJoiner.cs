using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>
/// Decides how the lines of a paragraph read together. The wire wraps at about 65 columns and knows no other line break, so lines
/// join with one blank; list items, rows of tables and rulers keep their line; empty lines stay, except inside a sentence, where
/// only damage put them (FORMAT.md 2.3, 6.10, 6.12).
/// </summary>
/// <param name="lines">The message.</param>
/// <param name="carrier">The kind of copy.</param>
/// <param name="start">Where the body begins.</param>
internal ref struct LineJoiner(WireLines lines, Carrier carrier, int start)
{
    // A line this short was not ended by the wire's wrapping, which comes between 55 and 72 columns (FORMAT.md 6.15).
    internal const int ShortLine = 45;

    private readonly ReadOnlySpan<char> _text = lines.Text.AsSpan();
    private readonly bool _isReflowed = lines.AreReflowed;
    private bool? _hasCase;

    // Rows of tables have gaps of three blanks. The next gap is searched for in the whole text, forwards only.
    private int _gapSearched = start;
    private int _nextGap = FindGap(lines, start);

    /// <summary>The joint between two units.</summary>
    public Joint Between(in BodyUnit before, in BodyUnit after) => IsWrappedProse(before, after) ? Joint.Blank : BetweenOthers(before, after);

    /// <summary>The joint between two units that are not plainly prose.</summary>
    public Joint BetweenOthers(in BodyUnit before, in BodyUnit after)
    {
        if (before.IsRuler || after.IsRuler) return after.Break == UnitBreak.Empty ? Joint.EmptyLine : Joint.NewLine;

        return after.Break switch
        {
            UnitBreak.SameLine => Joint.Blank,
            UnitBreak.Line => AtLineEnd(before, after),
            UnitBreak.Page => AtPageLine(before, after),
            _ => IsInsideSentence(before, after) ? Joint.Blank : Joint.EmptyLine,
        };
    }

    /// <summary>
    /// Whether a full line goes on on one that is plainly prose, as most lines of a body do: no list item, no table. Told without a look at
    /// more than a few characters, and no answer where that is not enough.
    /// </summary>
    public readonly bool IsWrappedProse(in BodyUnit before, in BodyUnit after)
    {
        if (after.Break != UnitBreak.Line || before.Length < ShortLine || after.Length < 4 || _isReflowed || before.IsRuler || after.IsRuler) return false;
        if (before.Start < _gapSearched || after.End > _nextGap) return false;

        var text = _text.Slice(after.Start, 4);
        return Ascii.IsLetter(text[0]) && !ClosesItem(text[1]) && !ClosesItem(text[2]) && !ClosesItem(text[3]);
    }

    private static bool ClosesItem(char c) => c is '.' or ')';

    /// <summary>Whether a line is an item of a list: <c>--</c>, <c>-</c>, <c>*</c>, <c>a.</c>, <c>(1)</c>, <c>A. (C)</c>.</summary>
    internal static bool IsListItem(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return false;
        if (text[0] is '\u00b6') return IsListItem(text[1..].TrimStart());
        if (text[0] is '-' or '*' or '\u2022' or '\u00b7' or '\u2013' or '\u2014' or '+') return text[1] is ' ' or '-' or '\u2013' || char.IsUpper(text[1]);
        if (text[0] == '(' && text.Length > 3) return IsItemWord(text[1..], ')');
        return IsItemWord(text, '.') || IsItemWord(text, ')');
    }

    private static bool IsItemWord(ReadOnlySpan<char> text, char close)
    {
        var end = 0;
        while (end < 4 && end < text.Length && text[end] != close) end++;
        if (end is < 1 or > 3 || end + 1 >= text.Length || text[end + 1] != ' ') return false;
        if (char.IsDigit(text[0]))
        {
            foreach (var c in text[..end])
            {
                if (!char.IsDigit(c)) return false;
            }

            return true;
        }

        // A wrapped line may begin with the end of "U.S." or of a sentence; one letter, or a small roman numeral, is an item.
        return (end == 1 && char.IsLetter(text[0])) || (close == ')' && text[..end].Trim("ivxIVX".AsSpan()).IsEmpty);
    }

    private Joint AtLineEnd(in BodyUnit before, in BodyUnit after)
    {
        var next = Span(after);
        var isItem = IsListItem(next);
        if (isItem && EndsItem(Span(before))) return Joint.NewLine;
        if (isItem && next[0] is '-' or '*' or '\u2022' && next.Length > 1 && next[1] is ' ' or '-') return Joint.NewLine;
        if (IsTableRow(before) || IsTableRow(after)) return Joint.NewLine;
        if (_isReflowed) return GoesOn(Span(before), next) || IsInsideSentence(before, after) || IsWrapped(before) ? Joint.Blank : Joint.NewLine;

        if (before.Length >= ShortLine) return Joint.Blank;

        var firstWord = next.IndexOf(' ');
        var wouldFit = before.Length + 1 + (firstWord < 0 ? next.Length : firstWord) <= ShortLine;
        if (!wouldFit || before.IsOpening || char.IsLower(next[0]) || EndsOpen(Span(before))) return Joint.Blank;

        // Without small letters nothing tells a sentence that goes on from a new one but the stop.
        if (EndsClause(Span(before))) return Joint.NewLine;
        _hasCase ??= LetterCase.IsMixed(lines.Text.AsSpan(lines.Message.Start, lines.Message.End - lines.Message.Start));
        return _hasCase.Value ? Joint.NewLine : Joint.Blank;
    }

    private Joint AtPageLine(in BodyUnit before, in BodyUnit after)
    {
        if (IsListItem(Span(after))) return Joint.NewLine;
        if (!EndsSentence(Span(before)) || char.IsLower(_text[after.Start])) return Joint.Blank;
        return before.Length >= ShortLine && !_isReflowed ? Joint.Blank : Joint.EmptyLine;
    }

    /// <summary>Whether an empty line or a line end stands inside a sentence.</summary>
    private bool IsInsideSentence(in BodyUnit before, in BodyUnit after)
    {
        var last = Span(before);
        var next = Span(after);
        if (EndsSentence(last) || IsListItem(next) || IsTableRow(before) || IsTableRow(after)) return false;
        if (char.IsLower(next[0]) && (char.IsLower(last[^1]) || last[^1] is ',' or '-')) return true;

        // A Markdown copy has a paragraph on one line; a long one without an end goes on behind the lost page line.
        return carrier is Carrier.Markdown && last.Length > WireLines.ReflowedLine && char.IsLetterOrDigit(last[^1]);
    }

    /// <summary>In a copy that joined its lines, one of ordinary length that ends no sentence was left wrapped.</summary>
    private bool IsWrapped(in BodyUnit unit) => unit.Length >= ShortLine && !EndsSentence(Span(unit)) && Span(unit)[^1] != ';';

    private bool IsTableRow(in BodyUnit unit)
    {
        if (!MayHaveGap(unit)) return false;

        var text = Span(unit);
        if (IsListItem(text) && text.IndexOf(' ') is > 0 and var mark) text = text[mark..].TrimStart();
        var gap = text.IndexOf("   ".AsSpan());
        return gap > 0 && !EndsClause(text[..gap].TrimEnd());
    }

    private bool MayHaveGap(in BodyUnit unit)
    {
        if (unit.Start > _nextGap)
        {
            _gapSearched = unit.Start;
            _nextGap = FindGap(lines, unit.Start);
        }

        return unit.Start < _gapSearched || unit.End > _nextGap;
    }

    private static int FindGap(WireLines lines, int from)
    {
        var gap = lines.Text.AsSpan(from, lines.Message.End - from).IndexOf("   ");
        return gap < 0 ? int.MaxValue : from + gap;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("\"')]\u201d\u2019 ".AsSpan());
        return text.Length == 0 || text[^1] is '.' or '!' or '?' or ':';
    }

    private static bool EndsClause(ReadOnlySpan<char> text) => EndsSentence(text) || text[^1] is ';' or ',';

    /// <summary>Whether a line may end an item of a list: at a stop, or before the last item with "; and".</summary>
    private static bool EndsItem(ReadOnlySpan<char> text) =>
        EndsClause(text) || text.EndsWith("; and".AsSpan(), StringComparison.OrdinalIgnoreCase) || text.EndsWith("; or".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool EndsOpen(ReadOnlySpan<char> text) =>
        text[^1] is ',' or '-' or '&' or '/' || SmallWord.IsMatch(text[(text.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether a line left wrapped goes on in small letters, though a point may stand at its end ("the U.S."), or breaks off.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, ReadOnlySpan<char> next) =>
        (char.IsLower(next[0]) && text[^1] is not (':' or ';')) || SmallWord.IsMatch(text[(text.LastIndexOf(' ') + 1)..]);

    private ReadOnlySpan<char> Span(in BodyUnit unit) => _text.Slice(unit.Start, unit.Length);
}
