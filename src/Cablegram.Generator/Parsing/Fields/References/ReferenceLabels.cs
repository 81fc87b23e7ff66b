using Cablegram.Model;

namespace Cablegram.Parsing.Fields;

/// <summary>Where the letter of an item stands.</summary>
/// <param name="Letter">The letter that stands first.</param>
/// <param name="Start">Offset of it or its bracket.</param>
/// <param name="End">Offset behind what marks it.</param>
/// <param name="RepeatedStart">Offset of what stands there again.</param>
/// <param name="RepeatedEnd">Offset behind it; that of its beginning where nothing does.</param>
internal readonly record struct LabelPlace(string Letter, int Start, int End, int RepeatedStart, int RepeatedEnd);

/// <summary>Follows the letters of a list of references, which may be there twice, be bare or have gaps.</summary>
/// <param name="scan">The text.</param>
/// <param name="source">The value before page lines were taken out, as long as the text.</param>
/// <param name="citing">The citing cable; null where unknown.</param>
internal ref struct ReferenceLabels(ReferenceScanner scan, string source, ReferenceId? citing)
{
    private string? _before;
    private bool _isNested;

    // The cable looked for last, which is asked for again: by the label before it, by what ends at it, and to be read.
    private int _cableAt = -1;
    private CableReference? _cable;

    /// <summary>Letter of the item that is read; null in front of the first and in a list without letters.</summary>
    public string? Current { get; private set; }

    /// <summary>Where the letter stands: what was written first, and what repeats it; null in front of the first and in a list without letters.</summary>
    public LabelPlace? Place { get; private set; }

    /// <summary>Takes the label at an offset if it can be one, with any that repeat it, and returns the offset behind; else the offset.</summary>
    public int Take(int at, bool isItemStart)
    {
        if (ReferenceLabel.Read(scan, at) is not { } label || !IsLabel(label, at, isItemStart)) return at;

        // The letter of an outer list the text was pasted into never goes back behind the inner one.
        _before = Current is not null && label.Rank <= ReferenceLabel.RankOf(Current) ? Current : null;
        Current = label.Letter;
        var repeated = scan.SkipWhite(label.End);
        var end = SkipRepeated(label.End);
        Place = new LabelPlace(label.Letter, at, label.End, repeated, Math.Max(repeated, end));
        return end;
    }

    private bool IsLabel(ReferenceLabel label, int at, bool isItemStart)
    {
        var next = scan.SkipWhite(label.End);

        // "B WELLINGTON 690": only the letter that is due, and only in front of a cable.
        if (label.IsBare) return label.Rank == (Current is null ? 0 : ReferenceLabel.RankOf(Current) + 1) && StartsCable(next);
        if ((at > 0 && source[at - 1] == '¶') || StartsCable(next)) return true;

        var isLineStart = scan.IsLineStart(at);
        return (label.CanFollow(Current) && (isLineStart || isItemStart || Current is not null)) || (isLineStart && ReadInner(next) is not null);
    }

    /// <summary>
    /// Passes over a label that stands there again: <c>A. A)</c>, <c>B. B HAVANA 772</c>, <c>A. REF: KATHMANDU 2282</c>, <c>A. REF A STATE 122214</c>, and the
    /// drafter's own letters in a list that was lettered anew (<c>C. (B)</c>), which count.
    /// </summary>
    private int SkipRepeated(int at)
    {
        for (var isFirst = true; ;)
        {
            var next = scan.SkipWhite(at);
            if (ReadInner(next) is { } inner && (isFirst || inner.Letter == Current))
            {
                isFirst = false;
                _isNested = true;
                Current = inner.Letter;
                at = inner.End;
            }
            else if (scan.IsWordStart(next) && ReferenceWords.IsLabel(scan.Word(next, out var wordEnd)))
            {
                at = wordEnd;
                while (scan[at] is ':' or '.') at++;
            }
            else
            {
                return at;
            }
        }
    }

    private ReferenceLabel? ReadInner(int at)
    {
        if (ReferenceLabel.Read(scan, at) is not { } label) return null;

        var isSame = label.Letter == Current;
        if (label.IsBare) return isSame && StartsCable(scan.SkipWhite(label.End)) ? label : null;
        return isSame || (_isNested && (label.CanFollow(_before ?? Current) || label.Rank < ReferenceLabel.RankOf(Current ?? "A"))) ? label : null;
    }

    /// <summary>The mention of cables that begins an item at an offset; null where none does.</summary>
    public CableReference? CableAt(int at)
    {
        if (at == _cableAt) return _cable;

        _cableAt = at;
        return _cable = CableReference.Read(scan, at, isItemStart: true, citing);
    }

    private bool StartsCable(int at) => at < scan.End && CableAt(at) is not null;
}
