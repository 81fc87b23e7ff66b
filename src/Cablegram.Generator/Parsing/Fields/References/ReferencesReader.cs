using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>Reads the references of a cable (FORMAT.md 6.8): cables, and what else is cited, in the order of the text.</summary>
internal sealed class ReferencesReader
{
    private readonly FieldText _field;
    private readonly ReferenceScanner _scan;
    private readonly ReferenceId? _citing;
    private readonly int? _year;
    private readonly List<ParsedReference> _references = [];

    private string? _label;
    private string? _labelBefore;
    private bool _isNested;
    private bool _hasCable;
    private bool _isBehindCable;
    private string? _lastPost;
    private int? _lastYear;

    private ReferencesReader(FieldText field, ReferenceId? citing, int? year)
    {
        _field = field;
        _citing = citing;
        _year = year ?? citing?.Year;
        var text = ReferenceExtent.WithoutPageLines(field.Value, citing);
        _scan = new ReferenceScanner(text, ReferenceExtent.FindEnd(text));
    }

    /// <summary>Reads the value behind the label <c>REF</c>.</summary>
    /// <param name="field">The value; it may run on into the text behind the references.</param>
    /// <param name="citing">The cable that cites, for years that are left out and to leave out the cable itself; null where unknown.</param>
    /// <param name="year">Year of the citing cable where its id is unknown.</param>
    public static IReadOnlyList<ParsedReference> Read(FieldText field, ReferenceId? citing, int? year)
    {
        var reader = new ReferencesReader(field, citing, year);
        reader.ReadItems();
        return reader._references;
    }

    private void ReadItems()
    {
        // From here on nothing has been read as a reference yet.
        var wording = 0;
        var isItemStart = true;
        for (var at = 0; at < _scan.End;)
        {
            if (char.IsWhiteSpace(_scan[at]) || _scan[at] == '¶')
            {
                if (_scan[at] == '\n' && _isBehindCable)
                {
                    _isBehindCable = false;
                    wording = at;
                }

                at++;
                continue;
            }

            var label = _label;
            if (ReadLabel(at, isItemStart) is var labelEnd && labelEnd > at)
            {
                AddWording(wording, at, label);
                _hasCable = _isBehindCable = false;
                at = wording = SkipInnerLabels(labelEnd);
                isItemStart = true;
                continue;
            }

            if (_scan[at] == '(' && !isItemStart && ReferenceList.FindClose(_scan, at) is var close && close > at)
            {
                at = close + 1;
                continue;
            }

            var separatorEnd = SeparatorEnd(at);
            if (separatorEnd > at)
            {
                if (_scan[at] == ';' || _hasCable)
                {
                    AddWording(wording, at, _label);
                    _hasCable &= _scan[at] != ';';
                    _isBehindCable = false;
                    wording = separatorEnd;
                }

                isItemStart = _scan[at] != ',' || _hasCable;
                at = separatorEnd;
                continue;
            }

            if (_scan.IsWordStart(at) && ReadCable(at, isItemStart) is { } cable)
            {
                AddWording(wording, at, _label, isWholeItem: false);
                at = wording = AddCables(cable);
                if (TextBegins(at)) return;
                isItemStart = true;
                continue;
            }

            isItemStart &= !char.IsLetterOrDigit(_scan[at]);
            at = char.IsLetterOrDigit(_scan[at]) ? SkipWord(at) : at + 1;
        }

        AddWording(wording, _scan.End, _label);
    }

    private int SkipWord(int at)
    {
        while (at < _scan.End && char.IsLetterOrDigit(_scan[at])) at++;
        return at;
    }

    private int SeparatorEnd(int at)
    {
        if (_scan[at] is ';' or ',' or '&') return at + 1;
        return _scan.IsWordStart(at) && _scan.Word(at, out var end) is "AND" ? end : at;
    }

    /// <summary>Takes the label at an offset if it can be one, and returns the offset behind it; else the offset.</summary>
    private int ReadLabel(int at, bool isItemStart)
    {
        if (ReferenceLabel.Read(_scan, at) is not { } label) return at;
        var next = _scan.SkipWhite(label.End);
        if (label.IsBare)
        {
            // "B WELLINGTON 690": only the letter that is due, and only in front of a cable.
            return label.CanFollow(_label) && label.Rank == (_label is null ? 0 : Rank(_label) + 1) && StartsCable(next) ? Take(label) : at;
        }

        var isMarked = at > 0 && _field.Value[at - 1] == '¶';
        var isLineStart = _scan.IsLineStart(at);
        if (isMarked || StartsCable(next) || (label.CanFollow(_label) && (isLineStart || isItemStart || _label is not null))) return Take(label);
        return isLineStart && InnerLabel(next) is not null ? Take(label) : at;
    }

    private static int Rank(string letter) => (letter[0] - 'A') + ((letter.Length - 1) * 26);

    private int Take(ReferenceLabel label)
    {
        // The letter of an outer list the text was pasted into never goes back behind the inner one.
        _labelBefore = _label is not null && label.Rank <= Rank(_label) ? _label : null;
        _label = label.Letter;
        return label.End;
    }

    /// <summary>
    /// Passes over a label that stands there again: <c>A. A)</c>, <c>B. B HAVANA 772</c>, <c>A. REF: KATHMANDU 2282</c>, <c>A. REF A STATE 122214</c>, and the
    /// drafter's own letters in a list that was lettered anew (<c>C. (B)</c>), which count.
    /// </summary>
    private int SkipInnerLabels(int at)
    {
        while (true)
        {
            var next = _scan.SkipWhite(at);
            if (InnerLabel(next) is { } inner)
            {
                _isNested = true;
                _label = inner.Letter;
                at = inner.End;
            }
            else if (_scan.IsWordStart(next) && ReferenceWords.IsLabel(_scan.Word(next, out var wordEnd)))
            {
                at = wordEnd;
                while (_scan[at] is ':' or '.') at++;
            }
            else
            {
                return at;
            }
        }
    }

    private ReferenceLabel? InnerLabel(int at)
    {
        if (ReferenceLabel.Read(_scan, at) is not { } label) return null;
        var isSame = label.Letter == _label;
        if (label.IsBare) return isSame && StartsCable(_scan.SkipWhite(label.End)) ? label : null;
        return isSame || (_isNested && label.CanFollow(_labelBefore ?? _label)) || (_isNested && label.Rank < Rank(_label ?? "A")) ? label : null;
    }

    private bool StartsCable(int at) => at < _scan.End && CableReference.Read(_scan, at, isItemStart: true, _citing) is not null;

    private CableReference? ReadCable(int at, bool isItemStart)
    {
        if (CableReference.Read(_scan, at, isItemStart, _citing) is { } cable) return cable;
        if (!isItemStart) return null;

        // Without a post of its own a number belongs to the post before it, else to the citing post.
        var post = _lastPost ?? _citing?.Post;
        return post is null ? null : CableReference.ReadBare(_scan, at, post, _lastPost is null ? null : _lastYear);
    }

    /// <summary>Adds the cables of a mention, all but the citing cable itself, and returns the offset behind it and its notes.</summary>
    private int AddCables(CableReference cable)
    {
        var end = Math.Max(cable.End, ReferenceList.SkipNotes(_scan, cable.End));
        for (var i = 0; i < cable.Numbers.Count; i++)
        {
            var number = cable.Numbers[i];
            var start = i == 0 ? cable.Start : number.Start;
            var textEnd = i == cable.Numbers.Count - 1 ? end : number.End;
            var isOlder = _citing is { } citing && citing.Post == cable.Post && number.Number > citing.Number;
            var year = number.Year ?? (isOlder ? _year - 1 : _year);
            var id = year is { } known ? new ReferenceId(known, cable.Post, number.Number) : (ReferenceId?)null;
            if (id is not null && id == _citing) continue;
            if (_field.Excerpt(start, textEnd) is not { } text) continue;

            _references.Add(new ParsedReference(_label, text, id, id is not null && number.Year is null));
        }

        _hasCable = _isBehindCable = true;
        _lastPost = cable.Post;
        _lastYear = cable.Numbers[cable.Numbers.Count - 1].Year;
        return end;
    }

    /// <summary>Whether the references are over: the line ends, and the next one begins with neither a label nor a cable nor what goes on.</summary>
    private bool TextBegins(int at)
    {
        var next = _scan.SkipBlanks(at);
        if (_scan[next] != '\n') return false;

        next = _scan.SkipWhite(next);
        if (next >= _scan.End || !char.IsLetter(_scan[next])) return false;
        if (ReferenceLabel.Read(_scan, next) is not null || StartsCable(next)) return false;

        var word = _scan.Word(next, out _);
        return !ReferenceWords.IsLabel(word) && !ReferenceWords.IsNothing(word) && !IsOtherOnLine(next);
    }

    private bool IsOtherOnLine(int at)
    {
        for (; at < _scan.End && _scan[at] != '\n'; at++)
        {
            if (char.IsLetter(_scan[at]) && _scan.IsWordStart(at) && ReferenceWords.IsOther(_scan.Word(at, out _))) return true;
        }

        return false;
    }

    /// <summary>
    /// Adds the wording of something that is not a cable. A whole item counts whatever it says; what is left around a cable only when it speaks of
    /// an e-mail, a letter or the like. What follows a cable without a separator is said about the cable.
    /// </summary>
    private void AddWording(int start, int end, string? label, bool isWholeItem = true)
    {
        if (_isBehindCable || !ReferenceWording.Read(_scan, ref start, ref end, isWholeItem && !_hasCable, isLabelled: label is not null)) return;
        if (_field.Excerpt(start, end) is { } text) _references.Add(new ParsedReference(label, text, null, false));
    }
}
