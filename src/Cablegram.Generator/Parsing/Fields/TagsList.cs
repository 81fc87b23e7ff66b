using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>A word of a TAGS field as it stands there, before codes are parted and repeated ones left out.</summary>
/// <param name="Start">Where it begins in the field's text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsName">Whether it is the name in brackets of the person that the word before it speaks of; the brackets belong to it.</param>
internal readonly record struct TagWord(int Start, int End, bool IsName);

/// <summary>The tags of a field so far: upper case, each once.</summary>
internal sealed class TagsList
{
    // More than a handful of tags are searched by hash.
    private const int Few = 16;

    private readonly List<string> _parts = [];
    private FieldText _field = null!;
    private List<Repair> _repairs = null!;
    private HashSet<string>? _seen;
    private ulong _seenMarks;
    private string? _lastTag;
    private int _lastStart;
    private int _lastEnd;

    /// <summary>The tags.</summary>
    public List<Located<string>> Tags { get; } = new(Few);

    /// <summary>The words the tags were read from, in order.</summary>
    public List<TagWord> Words { get; } = new(Few);

    /// <summary>Whether what was read last is a comma: then the next line goes on with tags.</summary>
    public bool EndsInComma { get; set; }

    /// <summary>Offset behind what was read so far.</summary>
    public int ReadTo { get; set; }

    /// <summary>Begins a field, without the tags of an earlier one.</summary>
    public void Begin(FieldText field, List<Repair> repairs)
    {
        Clear();
        _field = field;
        _repairs = repairs;
    }

    /// <summary>Takes everything out.</summary>
    public void Clear()
    {
        (_field, _repairs, _seen, _lastTag) = (null!, null!, null, null);
        _parts.Clear();
        Tags.Clear();
        Words.Clear();
        _seenMarks = 0;
        EndsInComma = false;
        ReadTo = 0;
    }

    /// <summary>Adds a word of the field; codes that ran together become several tags.</summary>
    public void Add(int start, int end)
    {
        var word = _field.Characters.Slice(start, end - start);
        var written = SharedWords.Of(word);
        _lastTag = Ascii.HasLower(word) ? written.ToUpperInvariant() : written;
        _lastStart = start;
        _lastEnd = end;
        Words.Add(new TagWord(start, end, IsName: false));
        _parts.Clear();
        if (!TagTable.TrySplitGlued(word, _parts))
        {
            Add(_lastTag, word, start, end);
            return;
        }

        _repairs.Add(new Repair(
            RepairKind.GluedTagsSplit,
            _field.Span(start, end),
            $"The text \"{_field.Value.Substring(start, end - start)}\" was read as the tags {string.Join(", ", _parts)}."));
        foreach (var part in _parts)
        {
            Add(part, part.AsSpan(), start, start + part.Length);
            start += part.Length;
        }
    }

    /// <summary>Adds a name in brackets together with the tag directly before it.</summary>
    public void AddName(int open, int end)
    {
        Words.Add(new TagWord(open, end, IsName: true));
        var name = Join(_field.Characters.Slice(open + 1, end - open - 2)).ToUpperInvariant();
        if (_lastTag is null || _field.Characters.Slice(_lastEnd, open - _lastEnd).Trim().Length > 0)
        {
            Add(name, name.AsSpan(), open + 1, end - 1);
            return;
        }

        if (Tags.Count > 0 && Tags[Tags.Count - 1].Value == _lastTag)
        {
            Tags.RemoveAt(Tags.Count - 1);
            _seen?.Remove(_lastTag);
        }

        // A second name in brackets belongs to the same tag, so that it stays the last.
        var tag = $"{_lastTag} ({name})";
        Add(tag, tag.AsSpan(), _lastStart, end);
        _lastEnd = end;
    }

    /// <summary>Notes that the label of the next field was glued to the last tag.</summary>
    public void AddLabelRepair(int start, int end) => _repairs.Add(new Repair(
        RepairKind.GluedLabelSplit,
        _field.Span(start, end),
        $"The label \"{_field.Value.Substring(start, end - start)}\" directly behind the last tag was read as the beginning of a field."));

    private void Add(string tag, ReadOnlySpan<char> written, int start, int end)
    {
        if (!IsSeen(tag, MarkOf(written))) Tags.Add(new Located<string>(tag, _field.Span(start, end)));
    }

    /// <summary>Whether a tag is among those read; from now on it counts as one.</summary>
    private bool IsSeen(string tag, ulong mark)
    {
        // Most tags are new, and their mark tells.
        var mayBeSeen = (_seenMarks & mark) != 0;
        _seenMarks |= mark;
        if (!mayBeSeen && _seen is null && Tags.Count < Few) return false;
        if (_seen is not null) return !_seen.Add(tag);
        foreach (var seen in Tags)
        {
            if (seen.Value == tag) return true;
        }

        if (Tags.Count < Few) return false;

        _seen = new HashSet<string>(StringComparer.Ordinal) { tag };
        foreach (var seen in Tags) _seen.Add(seen.Value);
        return false;
    }

    /// <summary>One of 64 bits for a tag, the same in capitals and small letters. The characters of the field are at hand, those of a shared string are not.</summary>
    private static ulong MarkOf(ReadOnlySpan<char> tag)
    {
        const int Letter = 31;
        if (tag.IsEmpty) return 1;
        return 1UL << (((tag[0] & Letter) * 31) + ((tag[tag.Length / 2] & Letter) * 7) + (tag[tag.Length - 1] & Letter));
    }

    private static string Join(ReadOnlySpan<char> text)
    {
        var words = text.ToString().Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words);
    }
}
