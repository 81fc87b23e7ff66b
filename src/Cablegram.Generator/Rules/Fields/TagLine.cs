using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Fields;

/// <summary>What stands between two words of a TAGS line.</summary>
internal enum TagGap : byte
{
    /// <summary>Anything else, or nothing that can be told: brackets, a word that is no tag, the marks of a copy.</summary>
    Other,

    /// <summary>Blanks only, on one line.</summary>
    Blank,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>The end of a line and no sign.</summary>
    LineEnd,
}

/// <summary>The TAGS line of a message as it stands, with what each word is found to be (FORMAT.md 6.6).</summary>
internal sealed class TagLine
{
    private const int ShortestRedaction = 3;

    private readonly CableUnderCheck _cable;
    private readonly FieldText _text;
    private HashSet<string>? _codes;
    private bool? _hasCommas;

    private TagLine(CableUnderCheck cable, HeadField field, FieldText text)
    {
        _cable = cable;
        Label = FieldLabel.Read(cable, field);
        _text = text;
        Tokens = ReadTokens();
        RepeatedFrom = Math.Min(FindBreak(field), FindPageMark());
        TagPhrases.MarkNames(Tokens);
        TagPhrases.MarkPhrases(this);
    }

    /// <summary>The label.</summary>
    public FieldLabel Label { get; }

    /// <summary>The words in order.</summary>
    public List<TagToken> Tokens { get; }

    /// <summary>
    /// Offset in the field's text behind the first page line or second label in it, where a copy may have the tags once more; the text's length where it
    /// has neither.
    /// </summary>
    public int RepeatedFrom { get; }

    /// <summary>Where to report what the line lacks: the label, or the first word where the copy has a label of its own.</summary>
    public SourceSpan Place => Label.IsVerbatim || Tokens.Count == 0 ? Label.Span : Tokens[0].Span;

    /// <summary>Whether the copy has the tags as links (FORMAT.md 2.3).</summary>
    public bool IsLinked => Tokens.Count > 0 && Tokens[0].Span.Start > 0 && _cable.Source[Tokens[0].Span.Start - 1] == '[';

    /// <summary>Whether a comma separates any of the tags.</summary>
    public bool HasCommas
    {
        get
        {
            if (_hasCommas is { } known) return known;

            var found = false;
            for (var i = 0; i + 1 < Tokens.Count && !found; i++) found = GapBehind(i) == TagGap.Comma;
            _hasCommas = found;
            return found;
        }
    }

    /// <summary>Whether a code, in capitals, stands on the line.</summary>
    public bool Has(string code) =>
        (_codes ??= new HashSet<string>(Tokens.Select(static token => token.Code), StringComparer.Ordinal)).Contains(code);

    /// <summary>Reads the line of a message; null where it has none.</summary>
    public static TagLine? Read(CableUnderCheck cable) =>
        cable.Head.Find(HeadLabel.Tags) is { } field && cable.Fields.Value(HeadLabel.Tags) is { } text ? new TagLine(cable, field, text) : null;

    /// <summary>What stands behind a word and before the next one.</summary>
    public TagGap GapBehind(int index)
    {
        var gap = _text.Value.AsSpan(Tokens[index].UnitEnd, Tokens[index + 1].Start - Tokens[index].UnitEnd);
        if (!IsGapVerbatim(index)) return TagGap.Other;

        var found = TagGap.Blank;
        var isLineEnd = false;
        foreach (var c in gap)
        {
            if (c == '\n') isLineEnd = true;
            if (LineTable.IsBlank(c) || c == '\n') continue;
            if (c is not (',' or ';') || found != TagGap.Blank || isLineEnd) return TagGap.Other;
            found = c == ',' ? TagGap.Comma : TagGap.Semicolon;
        }

        return found == TagGap.Blank && isLineEnd ? TagGap.LineEnd : found;
    }

    /// <summary>Whether only blanks, or the end of a line, stand behind a word and before the next, links and escapes of the copy left out.</summary>
    public bool IsBlankBehind(int index) => _text.Value.AsSpan(Tokens[index].UnitEnd, Tokens[index + 1].Start - Tokens[index].UnitEnd).IsWhiteSpace();

    /// <summary>Whether a word and the next stand on one line.</summary>
    public bool IsOnOneLine(int index) =>
        _text.Value.AsSpan(Tokens[index].UnitEnd, Tokens[index + 1].Start - Tokens[index].UnitEnd).IndexOf('\n') < 0;

    /// <summary>The place in the file of the sign behind a word that is followed by one.</summary>
    public SourceSpan SignBehind(int index)
    {
        var end = Tokens[index].UnitEnd;
        return new SourceSpan(UnitSpan(Tokens[index]).End + _text.Value.AsSpan(end).IndexOfAny(',', ';'), 1);
    }

    /// <summary>The place in the file of a word with the name in brackets that belongs to it.</summary>
    public SourceSpan UnitSpan(TagToken token) => _text.Span(token.Start, token.UnitEnd);

    /// <summary>A word with its name in brackets; null where they are not in the file as they were read, or stand on two lines.</summary>
    public string? UnitText(TagToken token)
    {
        var text = _text.Value.Substring(token.Start, token.UnitEnd - token.Start);
        return text.IndexOf('\n') < 0 && _cable.TextAt(UnitSpan(token)) == text ? text : null;
    }

    /// <summary>The stretch to take out so that a word and one separator are gone; null where that cannot be told.</summary>
    public SourceSpan? RemovalOf(int index)
    {
        var unit = UnitSpan(Tokens[index]);
        if (UnitText(Tokens[index]) is null) return null;
        if (index > 0 && GapBehind(index - 1) is TagGap.Blank or TagGap.Comma or TagGap.Semicolon && IsOnOneLine(index - 1))
        {
            return SourceSpan.FromBounds(UnitSpan(Tokens[index - 1]).End, unit.End);
        }

        return index + 1 < Tokens.Count && GapBehind(index) is TagGap.Blank or TagGap.Comma or TagGap.Semicolon && IsOnOneLine(index)
            ? SourceSpan.FromBounds(unit.Start, Tokens[index + 1].Span.Start)
            : null;
    }

    /// <summary>Whether the file has behind a word what the field has, up to the end of the line; in links and JSON it has other signs.</summary>
    private bool IsGapVerbatim(int index)
    {
        var (from, to) = (Tokens[index].UnitEnd, Tokens[index + 1].Start);
        if (!Tokens[index].IsVerbatim || !Tokens[index + 1].IsVerbatim) return false;

        var lineEnd = _text.Value.IndexOf('\n', from, to - from);
        var source = UnitSpan(Tokens[index]).End;
        if (lineEnd < 0) return _text.Span(to, to).Start - source == to - from && Matches(source, from, to - from);
        return Matches(source, from, lineEnd - from) && !IsMarkup(source + lineEnd - from);
    }

    private bool Matches(int source, int from, int length) =>
        source + length <= _cable.Source.Length && string.CompareOrdinal(_cable.Source, source, _text.Value, from, length) == 0;

    private bool IsMarkup(int source) => source < _cable.Source.Length && !Ascii.IsSpace(_cable.Source[source]);

    private List<TagToken> ReadTokens()
    {
        var words = _cable.Fields.TagWords;
        var tokens = new List<TagToken>(words.Count);
        foreach (var word in words)
        {
            if (!word.IsName) tokens.Add(ReadToken(word));
            else if (tokens.Count > 0 && _text.Value.AsSpan(tokens[tokens.Count - 1].UnitEnd, word.Start - tokens[tokens.Count - 1].UnitEnd).IsWhiteSpace()) tokens[tokens.Count - 1].UnitEnd = word.End;
        }

        return tokens;
    }

    private TagToken ReadToken(TagWord word)
    {
        var letters = _text.Value.AsSpan(word.Start, word.End - word.Start);
        var meanings = TagTable.FindAll(letters);
        // Most words are codes in capitals, whose string the table has already.
        var written = meanings.Count > 0 && letters.SequenceEqual(meanings[0].Code.AsSpan()) ? meanings[0].Code : letters.ToString();
        var span = _text.Span(word.Start, word.End);
        return new TagToken
        {
            Written = written,
            Code = written.ToUpperInvariant(),
            Start = word.Start,
            End = word.End,
            UnitEnd = word.End,
            Span = span,
            IsVerbatim = span.Length == written.Length && Matches(span.Start, word.Start, written.Length),
            Standing = Judge(written, meanings, _cable.Year, out var meant),
            Meanings = meanings,
            Meant = meant,
        };
    }

    private static TagStanding Judge(string written, EquatableArray<TagMeaning> meanings, int? year, out IReadOnlyList<string> meant)
    {
        meant = [];
        if (TagEra.AnyHolds(meanings, year)) return TagStanding.Known;

        if (IsRedaction(written)) return TagStanding.Person;

        var parts = new List<string>();
        if (TagTable.TrySplitGlued(written.AsSpan(), parts))
        {
            meant = parts;
            return TagStanding.Glued;
        }

        if (TagTable.TryCorrect(written.AsSpan(), out var code) && TagEra.IsTag(code.AsSpan(), year))
        {
            meant = [code];
            return TagStanding.Misused;
        }

        return meanings.Count > 0 ? TagStanding.OtherEra : TagStanding.Unknown;
    }

    /// <summary>Whether a word is a row of X, by which the publisher took something out.</summary>
    private static bool IsRedaction(string word) => word.Length >= ShortestRedaction && word.AsSpan().Trim("xX".AsSpan()).IsEmpty;

    /// <summary>Where something that is not of the field stands between two of its lines.</summary>
    private int FindBreak(HeadField field)
    {
        var offset = 0;
        for (var i = 1; i < field.Lines.Count; i++)
        {
            offset += field.Lines[i - 1].End - field.Lines[i - 1].Start + 1;
            if (!_cable.MessageText.AsSpan(field.Lines[i - 1].End, field.Lines[i].Start - field.Lines[i - 1].End).IsWhiteSpace()) return offset;
        }

        return _text.Value.Length;
    }

    /// <summary>Where the number of a page line stands between two words.</summary>
    private int FindPageMark()
    {
        for (var i = 1; i < Tokens.Count; i++)
        {
            foreach (var c in _text.Value.AsSpan(Tokens[i - 1].UnitEnd, Tokens[i].Start - Tokens[i - 1].UnitEnd))
            {
                if (Ascii.IsDigit(c)) return Tokens[i].Start;
            }
        }

        return _text.Value.Length;
    }
}
