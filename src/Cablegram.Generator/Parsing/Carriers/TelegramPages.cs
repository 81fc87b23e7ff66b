using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>Frees the text of a telegram of 1973-79 from its printed pages, line by line (FORMAT.md 2.6, 7).</summary>
internal sealed class TelegramPages
{
    private const int Unknown = -2;
    private const int MostHeaderLines = 80;

    private readonly string _source;
    private readonly LineTable _lines;
    private readonly MessageTextBuilder _builder;
    private readonly PageFlow _flow;
    private readonly List<Repair> _repairs;
    private readonly int _margin;

    private bool _awaitsPost;
    private bool _awaitsTime;
    private bool _inStamp;
    private int _officesEnd = -1;
    private int _lastOriginator = Unknown;

    private TelegramPages(string source, int start, int end, List<Repair> repairs)
    {
        _source = source;
        _lines = LineTable.Of(source, start, end);
        _builder = new MessageTextBuilder(source);
        _flow = new PageFlow(source, _builder, hasStrayBlanks: true);
        _repairs = repairs;
        _margin = Margin();
    }

    /// <summary>The classification of the first page; null where no page has one.</summary>
    public Located<string>? Classification { get; private set; }

    /// <summary>Frees a stretch of a file.</summary>
    public static (MessageText Message, Located<string>? Classification) Read(string source, int start, int end, List<Repair> repairs)
    {
        var pages = new TelegramPages(source, start, end, repairs);
        for (var i = 0; i < pages._lines.Count && pages.Read(i); i++)
        {
        }

        return (pages._builder.Build(), pages.Classification);
    }

    private bool Read(int index)
    {
        var line = _lines[index];
        var content = _lines.Content(index);
        if (content.IsEmpty)
        {
            _flow.Blank(line);
            return true;
        }

        if (ReadStamp(index, content)) return true;
        if (TelegramPage.IsTail(content)) return HasTelegramAfter(index) && Drop(line);
        if (ReadPageEdge(index, content)) return true;
        if (index < _officesEnd || (_builder.Length == 0 && TelegramPage.IsOffices(content)))
        {
            return true;
        }

        ReadText(index, content);
        return true;
    }

    private bool ReadStamp(int index, ReadOnlySpan<char> content)
    {
        var line = _lines[index];
        if (_inStamp && ReleaseStamp.IsContinuation(content))
        {
            return true;
        }

        _inStamp = false;
        if (ReleaseStamp.TryFind(content, out var start, out var end))
        {
            _inStamp = end == content.Length;
            Note(RepairKind.StampRemoved, line.ContentStart + start, line.ContentStart + end, "A release stamp at a page edge was left out.");
            if (!content.Slice(0, start).Trim().IsEmpty) _flow.Add(line.ContentStart, line.ContentStart + start, joinsNext: false);
            _flow.Edge();
            if (!content.Slice(end).Trim().IsEmpty) _flow.Add(line.ContentStart + end, line);
            return true;
        }

        if (!ReleaseStamp.IsName(content) || !NextText(index, out var next) || !ReleaseStamp.TryFind(_lines.Content(next), out var first, out _) || first > 0) return false;

        _flow.Edge();
        return true;
    }

    private bool ReadPageEdge(int index, ReadOnlySpan<char> content)
    {
        var line = _lines[index];
        if (_awaitsPost || _awaitsTime)
        {
            _awaitsTime = _awaitsPost;
            _awaitsPost = false;
            if (_awaitsTime && TelegramPage.IsPostAndNumber(content)) return Drop(line);
            if (TelegramPage.IsSectionOrTime(content))
            {
                _awaitsTime = true;
                return Drop(line);
            }

            _awaitsTime = false;
        }

        if (TelegramPage.IsClassification(content))
        {
            Classification ??= MetadataValue.Locate(_source, line.ContentStart, line.ContentStart + TelegramPage.ClassificationLength(content));
            return Drop(line);
        }

        if (!TelegramPage.IsHead(content, out _awaitsPost, out var isFirst)) return false;

        _awaitsTime = !_awaitsPost;
        if (isFirst)
        {
            _officesEnd = FindTelegramStart(index + 1);
            if (_builder.Length > 0) SkipSectionHeader();
        }

        return Drop(line);
    }

    private bool Drop(Line line)
    {
        _flow.Edge();
        Note(RepairKind.PageLineRemoved, line.ContentStart, line.End, "A page head or page classification was left out.");
        return true;
    }

    private void ReadText(int index, ReadOnlySpan<char> content)
    {
        var line = _lines[index];
        var start = Math.Min(line.ContentStart, line.Start + _margin);
        var glued = TelegramPage.GluedClassification(content);
        if (glued <= 0 || !NextText(index, out var next) || !IsEdge(next))
        {
            _flow.Add(start, line);
            return;
        }

        var cut = line.ContentStart + glued;
        var joins = char.IsLetter(content[glued - 1]);
        Note(RepairKind.PageLineRemoved, cut, line.End, "The page's classification, glued to the last word of the page, was left out.");
        if (joins) Note(RepairKind.HyphenatedWordJoined, cut, cut, "A word cut in two by the page edge was joined.");
        _flow.Add(start, cut, joins);
        _flow.Edge();
    }

    private bool IsEdge(int index)
    {
        var content = _lines.Content(index);
        return TelegramPage.IsClassification(content) || TelegramPage.IsHead(content, out _, out _) || TelegramPage.IsTail(content)
            || ReleaseStamp.TryFind(content, out _, out _);
    }

    /// <summary>Index of the line the telegram itself begins with, behind the list of offices; the given index where none of its lines is known.</summary>
    private int FindTelegramStart(int index)
    {
        for (var i = index; i < _lines.Count && i < index + 150; i++)
        {
            if (TelegramPage.IsTelegramStart(_lines.Content(i))) return i;
        }

        return index;
    }

    /// <summary>A further section of the telegram has a header of its own up to its classification line: it says nothing new.</summary>
    private void SkipSectionHeader()
    {
        for (var i = _officesEnd; i < _lines.Count && i < _officesEnd + MostHeaderLines; i++)
        {
            var content = _lines.Content(i);
            if (content.IndexOf("SECTION".AsSpan()) < 0 || !ClassificationLineReader.IsClassificationLine(content)) continue;

            Note(RepairKind.PageLineRemoved, _lines[_officesEnd].ContentStart, _lines[i].End, "The header of a further section was left out.");
            _officesEnd = i + 1;
            return;
        }
    }

    private bool HasTelegramAfter(int index)
    {
        if (_lastOriginator == Unknown)
        {
            _lastOriginator = _lines.Count - 1;
            while (_lastOriginator >= 0 && !_lines.Content(_lastOriginator).StartsWith("FM ".AsSpan())) _lastOriginator--;
        }

        return _lastOriginator > index;
    }

    private bool NextText(int index, out int next)
    {
        for (next = index + 1; next < _lines.Count; next++)
        {
            if (!_lines[next].IsEmpty) return true;
        }

        return false;
    }

    /// <summary>The blanks every line of the text begins with, in copies that keep the print's columns.</summary>
    private int Margin()
    {
        var margin = int.MaxValue;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (!_lines[i].IsEmpty) margin = Math.Min(margin, _lines[i].Indent);
        }

        return margin == int.MaxValue ? 0 : margin;
    }

    private void Note(RepairKind kind, int start, int end, string description) =>
        _repairs.Add(new Repair(kind, SourceSpan.FromBounds(start, end), description));
}
