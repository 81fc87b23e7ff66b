using System.Buffers;
using System.Globalization;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>A paragraph's beginning that was accepted, with its number as it should read.</summary>
/// <param name="Candidate">Where it stands.</param>
/// <param name="Number">The number, repaired; null for a mark without number.</param>
/// <param name="IsRepaired">Whether the printed number was a pilcrow misread as a digit.</param>
internal readonly record struct Opening(OpeningCandidate Candidate, int? Number, bool IsRepaired);

/// <summary>
/// Decides which candidates open paragraphs. Paragraphs are numbered consecutively (5 FAH-1 H-246.2); lists inside a paragraph restart
/// at 1; some carriers turned the pilcrow before the number into a digit 1 (FORMAT.md 2.3, 6.10).
/// </summary>
internal ref struct NumberSequence
{
    private const int WidestGap = 3;
    private const int LargestNumber = 999;

    private readonly RentedList<OpeningCandidate> _candidates;
    private readonly WireText _text;
    private readonly bool _pilcrowsMayBeDigits;
    private readonly bool _usesMarks;
    private readonly bool _hasBlocks;
    private readonly LastUse[] _lastOf;
    private readonly int _numbers;
    private readonly RentedList<Opening> _accepted;
    private int _expected = 1;
    private int _listItem;

    private NumberSequence(RentedList<OpeningCandidate> candidates, WireText text, bool pilcrowsMayBeDigits)
    {
        _candidates = candidates;
        _text = text;
        _numbers = Largest(candidates) + 1;
        _lastOf = ArrayPool<LastUse>.Shared.Rent(_numbers);
        Array.Clear(_lastOf, 0, _numbers);
        _accepted = RentedList<Opening>.Rent(candidates.Count);
        int marked = 0, blocks = 0, numbers = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            ref readonly var candidate = ref candidates[i];
            if (candidate.IsMidLine && !candidate.HasMark) continue;
            ref var last = ref _lastOf[candidate.Number];
            last.Any = i;
            if (candidate.Number > 0 && !candidate.IsMidLine) numbers++;
            if (candidate.Number > 0 && candidate.StartsBlock) blocks++;
            if (candidate.HasMark) last.Marked = i;
            if (candidate.HasMark && !candidate.HasBracket) last.WithPoint = i;
            if (candidate.HasMark && candidate.Number > 0 && !MarksEntireText(candidate)) marked++;
            pilcrowsMayBeDigits |= candidate.HasPilcrow;
        }

        _usesMarks = marked > 0;
        _hasBlocks = blocks * 2 >= numbers;
        _pilcrowsMayBeDigits = pilcrowsMayBeDigits;
    }

    /// <summary>Chooses among candidates.</summary>
    /// <param name="candidates">All candidates in the order of the text.</param>
    /// <param name="text">The text their offsets refer to.</param>
    /// <param name="carrier">The kind of copy; Markdown copies are known to turn pilcrows into digits.</param>
    public static RentedList<Opening> Resolve(RentedList<OpeningCandidate> candidates, WireText text, Carrier carrier)
    {
        var sequence = new NumberSequence(candidates, text, carrier is Carrier.Markdown);
        for (var i = 0; i < candidates.Count; i++) sequence.Consider(i);
        ArrayPool<LastUse>.Shared.Return(sequence._lastOf);
        return sequence._accepted;
    }

    private static int Largest(RentedList<OpeningCandidate> candidates)
    {
        var largest = 0;
        for (var i = 0; i < candidates.Count; i++) largest = Math.Max(largest, candidates[i].Number);
        return largest;
    }

    /// <summary>Where a number stands last among the candidates; nowhere, for one that none of them has.</summary>
    private LastUse LastOf(int number) => number < _numbers ? _lastOf[number] : default;

    private void Consider(int index)
    {
        ref readonly var candidate = ref _candidates[index];
        if (candidate.Number == 0)
        {
            if (candidate.StartsBlock && !candidate.IsMidLine) _accepted.Add(new Opening(candidate, null, IsRepaired: false));
            return;
        }

        if (candidate.Number == _expected)
        {
            if (FitsInSequence(index)) Accept(candidate, _expected, isRepaired: false);
        }
        else if (IsMangled(index))
        {
            Accept(candidate, _expected, isRepaired: true);
        }
        else if (!candidate.IsMidLine && (candidate.HasMark ? BreaksSequence(index) : SkipsNumbers(index)))
        {
            var due = _expected;
            Accept(candidate, candidate.Number, isRepaired: false);
            // A slip in one number only: the next goes on as if it were right.
            if (IsFollowedBy(index, due + 1)) _expected = Math.Min(due + 1, LargestNumber);
        }
    }

    private void Accept(in OpeningCandidate candidate, int number, bool isRepaired)
    {
        _accepted.Add(new Opening(candidate, number, isRepaired));
        _expected = Math.Min(number + 1, LargestNumber);
        _listItem = 0;
    }

    private bool FitsInSequence(int index)
    {
        ref readonly var candidate = ref _candidates[index];
        if (candidate.HasMark) return !IsListOfMarkedItems(index);
        if (candidate.IsMidLine || LastOf(candidate.Number).Marked > index || IsBracketAmongPoints(candidate)) return false;
        if (candidate.Number == _listItem && LastOf(candidate.Number).Any > index)
        {
            _listItem++;
            return false;
        }

        // Where portions are marked, a bare number in the middle of a block is a list item or a wrapped line, unless the copy has no blocks.
        return !_usesMarks || !_hasBlocks || candidate.StartsBlock || candidate.HasPilcrow;
    }

    /// <summary>A number with a mark that does not follow: a gap, a repeat, or a passage with its own numbers.</summary>
    private bool BreaksSequence(int index)
    {
        ref readonly var candidate = ref _candidates[index];
        var number = candidate.Number;
        if (IsListOfMarkedItems(index)) return false;
        if (number < _expected) return _expected > 1;
        var opensBlock = _expected > 1 && candidate.StartsBlock && _text[candidate.NumberStart + candidate.NumberLength] == '.';
        if (LastOf(_expected).Marked > index) return opensBlock && number == _expected + 1 && IsFollowedBy(index, _expected);
        return number <= _expected + WidestGap || IsFirst() || opensBlock || LastOf(Math.Min(number + 1, LargestNumber)).Marked > index
            || IsFollowedBy(index, _expected + 1);
    }

    /// <summary>Whether the next number that may open a paragraph as this one does, marked or at the beginning of a block, is a certain one.</summary>
    private bool IsFollowedBy(int index, int number)
    {
        var isMarked = _candidates[index].HasMark;
        for (var next = index + 1; next < _candidates.Count; next++)
        {
            ref readonly var candidate = ref _candidates[next];
            if (candidate.Number == 0 || !(isMarked ? candidate.HasMark : candidate.StartsBlock && !candidate.IsMidLine)) continue;
            return candidate.Number == number;
        }

        return false;
    }

    /// <summary>A number without a mark that does not follow: a list, or a gap where a line was lost.</summary>
    private bool SkipsNumbers(int index)
    {
        ref readonly var candidate = ref _candidates[index];
        if (candidate.Number == 1)
        {
            _listItem = 2;
            return false;
        }

        if (candidate.Number == _listItem)
        {
            _listItem++;
            return false;
        }

        if (LastOf(_expected).Any > index || IsBracketAmongPoints(candidate)) return false;
        if (!_usesMarks && candidate.StartsBlock && IsFollowedBy(index, _expected + 1)) return true;
        if (candidate.Number < _expected) return false;
        if (_usesMarks && !(candidate.StartsBlock && candidate.HasPilcrow)) return false;
        if (candidate.Number <= _expected + WidestGap) return true;

        // A record may hold a later section only, whose first number is any (FORMAT.md 2.6).
        return IsFirst() && (candidate.StartsBlock || LastOf(Math.Min(candidate.Number + 1, LargestNumber)).Any > index);
    }

    /// <summary>
    /// Whether a bracketed number with a mark, <c>2) (S) …</c>, is an item of a list, as questions in requests for information are: where
    /// paragraphs have points it counts only as the one number that has none otherwise.
    /// </summary>
    private bool IsListOfMarkedItems(int index)
    {
        ref readonly var candidate = ref _candidates[index];
        if (!IsBracketAmongPoints(candidate)) return false;
        return candidate.Number != _expected || LastOf(candidate.Number).WithPoint > index;
    }

    /// <summary>Whether a number has a bracket where the first paragraph's has a point.</summary>
    private bool IsBracketAmongPoints(in OpeningCandidate candidate) =>
        candidate.HasBracket && _accepted.Count > 0 && !_accepted[0].Candidate.HasBracket;

    /// <summary>Whether one mark stands for all paragraphs, <c>(C - ENTIRE TEXT)</c>: then those that follow have none.</summary>
    private bool MarksEntireText(in OpeningCandidate candidate) =>
        candidate.MarkLength > "ENTIRE".Length && _text.AsSpan(candidate.MarkStart, candidate.MarkLength).IndexOf("ENTIRE".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    private bool IsFirst() => _accepted.Count == 0;

    /// <summary>Whether the printed number is the expected one behind a pilcrow that became a digit: <c>12.</c> where 2 is due.</summary>
    private bool IsMangled(int index)
    {
        ref readonly var candidate = ref _candidates[index];
        if (candidate.IsMidLine || candidate.HasPilcrow || !ReadsAsMangled(candidate, _expected)) return false;
        if (_pilcrowsMayBeDigits) return true;

        for (var next = index + 1; next < _candidates.Count; next++)
        {
            if (_candidates[next].Number == 0) continue;
            return ReadsAsMangled(_candidates[next], _expected + 1);
        }

        return false;
    }

    private readonly bool ReadsAsMangled(in OpeningCandidate candidate, int expected)
    {
        if (candidate.NumberLength < 2 || _text[candidate.NumberStart] != '1') return false;

        var digits = expected.ToString(CultureInfo.InvariantCulture);
        return candidate.NumberLength == digits.Length + 1 && _text.AsSpan(candidate.NumberStart + 1, digits.Length).SequenceEqual(digits.AsSpan());
    }

    /// <summary>Indices of the last candidates that have a number: of any, of those with a mark, of those with mark and point.</summary>
    private struct LastUse
    {
        public int Any;
        public int Marked;
        public int WithPoint;
    }
}
