using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>Reads the references of a cable (FORMAT.md 6.8): cables, and what else is cited, in the order of the text.</summary>
internal ref struct ReferencesReader
{
    // No list is longer; bounds the work on a value that is no list at all.
    private const int LongestList = 32 * 1024;

    private readonly FieldText _field;
    private readonly ReferenceScanner _scan;
    private ReferenceLabels _labels;
    private readonly ReferenceId? _citing;
    private readonly int? _year;
    private readonly RentedList<ParsedReference> _references = RentedList<ParsedReference>.Rent(16);
    private List<ParsedReference>? _toItself;

    private int _at;
    private int _wordingStart;
    private bool _isItemStart = true;
    private bool _hasCable;
    private bool _isBehindCable;
    private bool _isOver;
    private string? _lastPost;
    private int? _lastYear;

    private ReferencesReader(FieldText field, ReferenceId? citing, int? year)
    {
        _field = field;
        _citing = citing;
        _year = year ?? citing?.Year;
        var text = ReferenceExtent.WithoutPageLines(field.Value, citing);
        _scan = new ReferenceScanner(text, Math.Min(ReferenceExtent.FindEnd(text), LongestList));
        _labels = new ReferenceLabels(_scan, field.Value, citing);
    }

    /// <summary>Reads the value behind the label <c>REF</c>.</summary>
    /// <param name="field">The value; it may run on into the text behind the references.</param>
    /// <param name="citing">The cable that cites, for years that are left out and to leave out the cable itself; null where unknown.</param>
    /// <param name="year">Year of the citing cable where its id is unknown.</param>
    public static EquatableArray<ParsedReference> Read(FieldText field, ReferenceId? citing, int? year) => Read(field, citing, year, out _);

    /// <summary>Reads the value behind the label <c>REF</c>, and what in it refers to the citing cable itself.</summary>
    /// <param name="field">The value; it may run on into the text behind the references.</param>
    /// <param name="citing">The cable that cites; null where unknown.</param>
    /// <param name="year">Year of the citing cable where its id is unknown.</param>
    /// <param name="toItself">References to the citing cable, which are not among those returned.</param>
    public static EquatableArray<ParsedReference> Read(FieldText field, ReferenceId? citing, int? year, out EquatableArray<ParsedReference> toItself)
    {
        var reader = new ReferencesReader(field, citing, year);
        reader.ReadItems();
        toItself = reader._toItself?.ToEquatableArray() ?? default;
        using var references = reader._references;
        return references.ToEquatableArray();
    }

    private void ReadItems()
    {
        while (_at < _scan.End && !_isOver)
        {
            if (!TakeWhite() && !TakeLabel() && !TakeBracket() && !TakeSeparator() && !TakeCable()) TakeWord();
        }

        if (!_isOver) AddWording(_scan.End, _labels.Current, _labels.Place);
    }

    private bool TakeWhite()
    {
        if (!char.IsWhiteSpace(_scan[_at]) && _scan[_at] != '¶') return false;
        if (_scan[_at] == '\n' && _isBehindCable)
        {
            _isBehindCable = false;
            _wordingStart = _at;
        }

        _at++;
        return true;
    }

    private bool TakeLabel()
    {
        var (label, place) = (_labels.Current, _labels.Place);
        var end = _labels.Take(_at, _isItemStart);
        if (end == _at) return false;

        AddWording(_at, label, place);
        _hasCable = _isBehindCable = false;
        _isItemStart = true;
        _at = _wordingStart = end;
        return true;
    }

    private bool TakeBracket()
    {
        if (_scan[_at] != '(' || _isItemStart || ReferenceList.FindClose(_scan, _at) is var close && close < _at) return false;
        _at = close + 1;
        return true;
    }

    private bool TakeSeparator()
    {
        var end = _at;
        if (_scan[_at] is ';' or ',' or '&') end++;
        else if ((_scan[_at] | 0x20) != 'a' || !_scan.IsWordStart(_at) || _scan.Word(_at, out end) is not "AND") return false;

        var separatesItems = _scan[_at] == ';' || _hasCable;
        if (separatesItems)
        {
            AddWording(_at, _labels.Current, _labels.Place);
            _hasCable &= _scan[_at] != ';';
            _isBehindCable = false;
            _wordingStart = end;
        }

        _isItemStart = separatesItems || _scan[_at] != ',';
        _at = end;
        return true;
    }

    private bool TakeCable()
    {
        if (!_scan.IsWordStart(_at) || ReadCable(_at) is not { } cable) return false;

        AddWording(_at, _labels.Current, _labels.Place, isWholeItem: false);
        _at = _wordingStart = AddCables(cable);
        _isOver = TextBegins(_at);
        _isItemStart = true;
        return true;
    }

    private void TakeWord()
    {
        var start = _at;
        while (_at < _scan.End && char.IsLetterOrDigit(_scan[_at])) _at++;
        if (_at == start) _at++;
        else _isItemStart = false;
    }

    private CableReference? ReadCable(int at)
    {
        if ((_isItemStart ? _labels.CableAt(at) : CableReference.Read(_scan, at, isItemStart: false, _citing)) is { } cable) return cable;
        if (!_isItemStart || _isBehindCable) return null;

        // Without a post of its own a number belongs to the post before it, else to the citing post.
        var post = _lastPost ?? _citing?.Post;
        return post is null ? null : CableReference.ReadBare(_scan, at, post, _lastPost is null ? null : _lastYear);
    }

    /// <summary>Adds the cables of a mention, all but the citing cable itself, and returns the offset behind it and its notes.</summary>
    private int AddCables(in CableReference cable)
    {
        var end = Math.Max(cable.End, ReferenceList.SkipNotes(_scan, cable.End));
        var letter = Letter(_labels.Place);
        for (var i = 0; i < cable.Count; i++)
        {
            var number = cable[i];
            var start = i == 0 ? cable.Start : number.Start;
            var textEnd = i == cable.Count - 1 ? end : number.End;
            var isOlder = _citing is { } citing && citing.Post == cable.Post && number.Number > citing.Number;
            var year = number.Year ?? (isOlder ? _year - 1 : _year);
            var id = year is { } known ? new ReferenceId(known, cable.Post, number.Number) : (ReferenceId?)null;
            if (_field.Excerpt(start, textEnd) is not { } text) continue;

            var isToItself = id is not null && id == _citing;
            var reference = new ParsedReference(_labels.Current, text, id, id is not null && number.Year is null)
            {
                Parts = Parts(cable, i),
                Letter = letter,
            };
            if (isToItself) (_toItself ??= []).Add(reference);
            else _references.Add(reference);
        }

        _hasCable = _isBehindCable = true;
        _lastPost = cable.Post;
        _lastYear = cable[cable.Count - 1].Year;
        return end;
    }

    private ReferenceParts Parts(in CableReference cable, int index)
    {
        var number = cable[index];
        var start = index == 0 ? Math.Min(cable.Start, number.Start) : number.Start;
        Located<string>? post = index == 0 && cable.PostEnd > cable.PostStart ? Located(cable.PostStart, cable.PostEnd) : null;
        var digits = new Located<string>(_field.Value.Substring(number.Start, number.DigitsEnd - number.Start), _field.Span(number.Start, number.DigitsEnd));
        return new ReferenceParts(_field.Span(start, number.End), post, digits);
    }

    private ReferenceLetter? Letter(LabelPlace? label) => label is not { } place ? null : new ReferenceLetter(
        place.Letter,
        _field.Span(place.Start, place.End),
        place.RepeatedEnd > place.RepeatedStart ? _field.Span(place.RepeatedStart, place.RepeatedEnd) : null);

    private Located<string> Located(int start, int end) => new(SharedWords.Of(_field.Value, start, end - start), _field.Span(start, end));

    /// <summary>Whether the references are over: the line ends, and the next one begins with neither a label nor a cable nor what goes on.</summary>
    private bool TextBegins(int at)
    {
        var next = _scan.SkipBlanks(at);
        if (_scan[next] != '\n') return false;

        next = _scan.SkipWhite(next);
        if (next >= _scan.End || !char.IsLetter(_scan[next])) return false;
        if (ReferenceLabel.Read(_scan, next) is not null || _labels.CableAt(next) is not null) return false;

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
    private void AddWording(int end, string? label, LabelPlace? place, bool isWholeItem = true)
    {
        var start = _wordingStart;
        if (_isBehindCable || !ReferenceWording.Read(_scan, ref start, ref end, isWholeItem && !_hasCable, isLabelled: label is not null)) return;
        if (_field.Excerpt(start, end) is { } text) _references.Add(new ParsedReference(label, text, null, false) { Letter = Letter(place) });
    }
}
