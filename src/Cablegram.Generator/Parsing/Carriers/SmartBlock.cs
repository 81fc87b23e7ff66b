using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>The fields of a SMART cable and the bounds of its text, read from the block that MRN opens (FORMAT.md 2.6).</summary>
/// <param name="source">The file.</param>
/// <param name="lines">Its lines.</param>
/// <param name="first">Index of the line with MRN.</param>
internal sealed class SmartBlock(string source, LineTable lines, int first)
{
    private readonly Dictionary<SmartField, List<SourceSpan>> _fields = [];
    private int _column;

    /// <summary>Index of the line with MRN.</summary>
    public int First => first;

    /// <summary>Index of the text's first line.</summary>
    public int BodyStart { get; private set; }

    /// <summary>Index of the line behind the text.</summary>
    public int BodyEnd { get; private set; }

    /// <summary>The lines of a field's value, in order; empty where the block lacks it.</summary>
    public IReadOnlyList<SourceSpan> Values(SmartField field) => _fields.TryGetValue(field, out var values) ? values : [];

    /// <summary>Reads the block.</summary>
    /// <returns>Whether it is a cable's: a message number and some more fields.</returns>
    public bool Read()
    {
        var field = SmartField.None;
        var waiting = new Queue<SmartField>();
        var i = first;
        for (; i < lines.Count; i++)
        {
            var content = Content(i, out var start);
            if (content.IsEmpty) continue;
            if (SmartLabel.TryRead(content, out var next, out var value))
            {
                if (!SmartLabel.IsHeader(next)) break;
                field = next;
                _column = lines[i].Indent + value;
                if (value < content.Length) Add(field, start + value, start + content.Length);
                else if (!_fields.ContainsKey(SmartField.Mrn)) waiting.Enqueue(field);
                continue;
            }

            // Where MRN and the labels after it have no value, all values follow in the same order.
            if (waiting.Count > 0) field = waiting.Dequeue();
            if (field == SmartField.Subject && EndsSubject(i)) break;
            Add(field, start, start + content.Length);
        }

        BodyStart = i;
        if (!_fields.TryGetValue(SmartField.Mrn, out var mrn) || !IsMessageNumber(mrn[0]) || _fields.Count < 4) return false;

        ReadClosing();
        return true;
    }

    /// <summary>
    /// Whether the text begins with a line: the subject is there and this line is not directly below it, or opens a paragraph. Behind a
    /// page edge the subject goes on where a line stands in the column of the values.
    /// </summary>
    private bool EndsSubject(int index)
    {
        if (!_fields.ContainsKey(SmartField.Subject)) return false;
        if (IsCarrierLine(index - 1) && lines[index].Indent == _column) return false;
        if (lines[index - 1].IsEmpty || IsCarrierLine(index - 1)) return !HeaderGoesOn(index);

        var content = lines.Content(index);
        return Ascii.IsDigit(content[0]) && content.Length > 2 && content[1] is '.' or ')';
    }

    /// <summary>Whether another label of the header stands below an unlabelled line that an empty line sets off.</summary>
    private bool HeaderGoesOn(int index)
    {
        for (var i = index; i < lines.Count && i < index + 4; i++)
        {
            if (SmartLabel.TryRead(lines.Content(i), out var field, out _)
                && field is SmartField.DateTimeGroup or SmartField.ExecutiveOrder or SmartField.Tags or SmartField.Captions or SmartField.Reference or SmartField.PassLine)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadClosing()
    {
        var field = SmartField.None;
        BodyEnd = lines.Count;
        for (var i = BodyStart; i < lines.Count; i++)
        {
            if (field != SmartField.None && SmartBanner.IsBanner(lines.Content(i))) break;

            var content = Content(i, out var start);
            if (content.IsEmpty) continue;

            var isLabel = SmartLabel.TryRead(content, out var next, out var value);
            if (field == SmartField.None)
            {
                if (!isLabel || next is not (SmartField.Signature or SmartField.Closing)) continue;
                BodyEnd = i;
            }

            if (isLabel) field = next;
            else value = 0;
            var hasName = field == SmartField.Signature && _fields.ContainsKey(field);
            if (field is SmartField.Signature or SmartField.Info && value < content.Length && !hasName) Add(field, start + value, start + content.Length);
        }
    }

    private void Add(SmartField field, int start, int end)
    {
        if (field == SmartField.None) return;
        if (!_fields.TryGetValue(field, out var values)) _fields.Add(field, values = []);
        values.Add(SourceSpan.FromBounds(start, end));
    }

    /// <summary>The text of a line without release remarks; empty for lines of the carrier.</summary>
    private ReadOnlySpan<char> Content(int index, out int start)
    {
        start = lines[index].ContentStart;
        return IsCarrierLine(index) ? default : source.AsSpan(start, TextEnd(index) - start);
    }

    /// <summary>Whether a line is a release line or a banner of the page.</summary>
    public bool IsCarrierLine(int index)
    {
        var content = lines.Content(index);
        return ReleaseStamp.IsCaseLine(content) || ReleaseStamp.IsRemark(content) || SmartBanner.IsBanner(content);
    }

    /// <summary>Offset behind the words of a line, without exemption marks in the right margin.</summary>
    public int TextEnd(int index)
    {
        var line = lines[index];
        var content = lines.Content(index);
        var remark = ReleaseStamp.RemarkStart(content);
        if (remark == content.Length) return line.End;

        var end = remark;
        while (end > 0 && LineTable.IsBlank(content[end - 1])) end--;
        return remark - end >= 3 ? line.ContentStart + end : line.End;
    }

    /// <summary>Whether a value is <c>12 CAIRO 1208</c>.</summary>
    private bool IsMessageNumber(SourceSpan span)
    {
        var text = source.AsSpan(span.Start, span.Length);
        return text.Length >= 6 && Ascii.IsDigit(text[0]) && Ascii.IsDigit(text[1]) && Ascii.IsDigit(text[text.Length - 1]);
    }
}
