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
internal sealed class TagsList(FieldText field, List<Repair> repairs)
{
    // More than a handful of tags are searched by hash.
    private const int Few = 16;

    private HashSet<string>? _seen;
    private readonly List<Located<string>> _tags = new(Capacity(field));
    private readonly List<TagWord> _words = new(Capacity(field));
    private readonly List<string> _parts = [];
    private string? _lastTag;
    private int _lastStart;
    private int _lastEnd;

    /// <summary>The tags.</summary>
    public IReadOnlyList<Located<string>> Tags => _tags;

    /// <summary>The words the tags were read from, in order.</summary>
    public IReadOnlyList<TagWord> Words => _words;

    /// <summary>Whether what was read last is a comma: then the next line goes on with tags.</summary>
    public bool EndsInComma { get; set; }

    /// <summary>Offset behind what was read so far.</summary>
    public int ReadTo { get; set; }

    /// <summary>Adds a word of the field; codes that ran together become several tags.</summary>
    public void Add(int start, int end)
    {
        _lastTag = SharedWords.Of(field.Value, start, end - start).ToUpperInvariant();
        _lastStart = start;
        _lastEnd = end;
        _words.Add(new TagWord(start, end, IsName: false));
        _parts.Clear();
        if (!TagTable.TrySplitGlued(field.Value.AsSpan(start, end - start), _parts))
        {
            Add(_lastTag, start, end);
            return;
        }

        repairs.Add(new Repair(
            RepairKind.GluedTagsSplit,
            field.Span(start, end),
            $"The text \"{field.Value.Substring(start, end - start)}\" was read as the tags {string.Join(", ", _parts)}."));
        foreach (var part in _parts)
        {
            Add(part, start, start + part.Length);
            start += part.Length;
        }
    }

    /// <summary>Adds a name in brackets together with the tag directly before it.</summary>
    public void AddName(int open, int end)
    {
        _words.Add(new TagWord(open, end, IsName: true));
        var name = Join(field.Value.AsSpan(open + 1, end - open - 2)).ToUpperInvariant();
        if (_lastTag is null || field.Value.AsSpan(_lastEnd, open - _lastEnd).Trim().Length > 0)
        {
            Add(name, open + 1, end - 1);
            return;
        }

        if (_tags.Count > 0 && _tags[_tags.Count - 1].Value == _lastTag)
        {
            _tags.RemoveAt(_tags.Count - 1);
            _seen?.Remove(_lastTag);
        }

        // A second name in brackets belongs to the same tag, so that it stays the last.
        Add($"{_lastTag} ({name})", _lastStart, end);
        _lastEnd = end;
    }

    /// <summary>Notes that the label of the next field was glued to the last tag.</summary>
    public void AddLabelRepair(int start, int end) => repairs.Add(new Repair(
        RepairKind.GluedLabelSplit,
        field.Span(start, end),
        $"The label \"{field.Value.Substring(start, end - start)}\" directly behind the last tag was read as the beginning of a field."));

    private void Add(string tag, int start, int end)
    {
        if (!IsSeen(tag)) _tags.Add(new Located<string>(tag, field.Span(start, end)));
    }

    /// <summary>Whether a tag is among those read; from now on it counts as one.</summary>
    private bool IsSeen(string tag)
    {
        if (_seen is not null) return !_seen.Add(tag);
        foreach (var seen in _tags)
        {
            if (seen.Value == tag) return true;
        }

        if (_tags.Count < Few) return false;

        _seen = new HashSet<string>(StringComparer.Ordinal) { tag };
        foreach (var seen in _tags) _seen.Add(seen.Value);
        return false;
    }

    /// <summary>Tags have four letters and a comma with a blank, or two.</summary>
    private static int Capacity(FieldText field) => Math.Min(field.Value.Length / 5, Few) + 1;

    private static string Join(ReadOnlySpan<char> text)
    {
        var words = text.ToString().Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words);
    }
}
