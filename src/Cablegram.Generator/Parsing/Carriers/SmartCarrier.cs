using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// A cable of the SMART system (2010 and later), mostly inside forwarded mails: the block that MRN opens, whose labels become the
/// header lines of the wire form (FORMAT.md 2.6).
/// </summary>
internal sealed class SmartCarrier
{
    private readonly string _source;
    private readonly LineTable _lines;
    private readonly int _first;
    private readonly List<Repair> _repairs = [];
    private readonly Dictionary<SmartField, List<SourceSpan>> _fields = [];
    private readonly MessageTextBuilder _builder;
    private int _bodyStart;
    private int _bodyEnd;

    private SmartCarrier(string source, LineTable lines, int first)
    {
        _source = source;
        _lines = lines;
        _first = first;
        _builder = new MessageTextBuilder(source);
    }

    /// <summary>Reads the first block of a file that MRN and a message number open; null where there is none.</summary>
    public static CarrierReading? TryRead(string source)
    {
        if (source.AsSpan().IndexOf("MRN".AsSpan()) < 0) return null;

        var lines = new LineTable(source, 0, source.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines.Content(i).StartsWith("MRN".AsSpan())) continue;

            var cable = new SmartCarrier(source, lines, i);
            if (cable.ReadFields()) return cable.Compose();
        }

        return null;
    }

    private bool ReadFields()
    {
        var field = SmartField.None;
        var i = _first;
        for (; i < _lines.Count; i++)
        {
            var content = Content(i, out var start);
            if (content.IsEmpty) continue;
            if (SmartLabel.TryRead(content, out var next, out var value))
            {
                if (!SmartLabel.IsHeader(next)) break;
                field = next;
                if (value < content.Length) Add(field, start + value, start + content.Length);
                continue;
            }

            if (field == SmartField.Subject && EndsSubject(i)) break;
            Add(field, start, start + content.Length);
        }

        _bodyStart = i;
        if (!_fields.TryGetValue(SmartField.Mrn, out var mrn) || !IsMessageNumber(mrn[0])) return false;

        ReadClosing();
        return true;
    }

    /// <summary>Whether the text begins with a line: the subject is there and this line is not directly below it, or opens a paragraph.</summary>
    private bool EndsSubject(int index)
    {
        if (!_fields.ContainsKey(SmartField.Subject)) return false;
        if (_lines[index - 1].IsEmpty || IsCarrierLine(index - 1)) return !HeaderGoesOn(index);

        var content = _lines.Content(index);
        return MetadataValue.IsDigit(content[0]) && content.Length > 2 && content[1] is '.' or ')';
    }

    /// <summary>Whether another label of the header stands below an unlabelled line that an empty line sets off.</summary>
    private bool HeaderGoesOn(int index)
    {
        for (var i = index; i < _lines.Count && i < index + 4; i++)
        {
            if (SmartLabel.TryRead(_lines.Content(i), out var field, out _) && SmartLabel.IsHeader(field) && field is not SmartField.From) return true;
        }

        return false;
    }

    private void ReadClosing()
    {
        var field = SmartField.None;
        _bodyEnd = _lines.Count;
        for (var i = _bodyStart; i < _lines.Count; i++)
        {
            var content = Content(i, out var start);
            if (content.IsEmpty) continue;

            var isLabel = SmartLabel.TryRead(content, out var next, out var value);
            if (field == SmartField.None)
            {
                if (!isLabel || next is not (SmartField.Signature or SmartField.Closing)) continue;
                _bodyEnd = i;
            }

            if (isLabel) field = next;
            else value = 0;
            if (TelegramPage.IsClassification(content) || content.Equals("SBU".AsSpan(), StringComparison.Ordinal)) break;
            var hasName = field == SmartField.Signature && _fields.ContainsKey(field);
            if (field is SmartField.Signature or SmartField.Info && value < content.Length && !hasName) Add(field, start + value, start + content.Length);
        }
    }

    private CarrierReading Compose()
    {
        ComposeHeader();
        var flow = new PageFlow(_source, _builder, hasStrayBlanks: false);
        for (var i = _bodyStart; i < _bodyEnd; i++) ComposeBody(i, flow);
        _builder.EndLine();
        if (_fields.TryGetValue(SmartField.Signature, out var signature))
        {
            _builder.Insert("\n");
            Line("", signature[0]);
        }

        var mrn = _fields[SmartField.Mrn][0];
        return new CarrierReading
        {
            Carrier = Carrier.Smart,
            Message = _builder.Build(),
            Metadata = new CarrierMetadata
            {
                Id = MetadataValue.Locate(_source, mrn.Start, mrn.End),
                Classification = SmartBanner.Read(_source, _lines, _first, _fields.TryGetValue(SmartField.Captions, out var captions) ? captions : []),
            },
            Repairs = _repairs.ToEquatableArray(),
            Signature = Signature.FieldLabels,
        };
    }

    private void ComposeHeader()
    {
        foreach (var span in Values(SmartField.DateTimeGroup)) DateTimeGroup(span);
        Addressees("FM ", SmartField.From);
        Addressees("TO ", SmartField.Action);
        Addressees("INFO ", SmartField.Info);
        foreach (var span in Values(SmartField.Captions)) Captions(span);
        foreach (var span in Values(SmartField.PassLine)) Line("", span);
        foreach (var span in Values(SmartField.ExecutiveOrder))
        {
            _builder.Insert("E.O. ");
            _builder.Append(span.Start, span.End);
            _builder.Insert(_source.AsSpan(span.Start, span.Length).IndexOf(':') < 0 ? ":\n" : "\n");
        }

        Field("TAGS: ", SmartField.Tags);
        Field("SUBJECT: ", SmartField.Subject);
        Field("REF: ", SmartField.Reference);
        _builder.Insert("\n");
    }

    private void ComposeBody(int index, PageFlow flow)
    {
        var line = _lines[index];
        if (line.IsEmpty)
        {
            flow.Blank(line);
        }
        else if (IsCarrierLine(index))
        {
            flow.Edge();
            _repairs.Add(new Repair(RepairKind.StampRemoved, SourceSpan.FromBounds(line.ContentStart, line.End), "A release line at a page edge was left out."));
        }
        else
        {
            var end = TextEnd(index);
            if (end == line.End) flow.Add(line.Start, line);
            else flow.Add(line.Start, end, joinsNext: false);
        }
    }

    private void Field(string label, SmartField field)
    {
        var isFirst = true;
        foreach (var span in Values(field))
        {
            Line(isFirst ? label : "", span);
            isFirst = false;
        }
    }

    /// <summary>Addressees are set apart by semicolons and wrap between their words.</summary>
    private void Addressees(string label, SmartField field)
    {
        foreach (var span in Values(field))
        {
            var start = span.Start;
            while (start < span.End)
            {
                var length = _source.AsSpan(start, span.End - start).IndexOf(';');
                var end = length < 0 ? span.End : start + length;
                var text = start;
                while (text < end && LineTable.IsBlank(_source[text])) text++;
                if (text < end)
                {
                    if (_builder.IsAtLineStart) _builder.Insert(label);
                    else _builder.Insert(" ");
                    label = "";
                    _builder.Append(text, end);
                }

                if (length >= 0) _builder.EndLine();
                start = end + 1;
            }
        }

        _builder.EndLine();
    }

    private void Captions(SourceSpan span)
    {
        for (var start = span.Start; start < span.End;)
        {
            var length = _source.AsSpan(start, span.End - start).IndexOf(',');
            var end = length < 0 ? span.End : start + length;
            while (start < end && LineTable.IsBlank(_source[start])) start++;
            if (_source.AsSpan(start, end - start).Trim().Equals("SI PDIS".AsSpan(), StringComparison.Ordinal))
            {
                _builder.Append("SIPDIS", start, end);
                _repairs.Add(new Repair(RepairKind.MisspeltLabelRead, SourceSpan.FromBounds(start, end), "The caption SI PDIS was read as SIPDIS."));
            }
            else
            {
                _builder.Append(start, end);
            }

            _builder.EndLine();
            start = end + 1;
        }
    }

    /// <summary><c>Jun 17, 2012 / 172335Z JUN 12</c>: what follows the stroke; a copy that read the stroke as a digit has <c>20101221710Z</c>.</summary>
    private void DateTimeGroup(SourceSpan span)
    {
        var text = _source.AsSpan(span.Start, span.Length);
        for (var z = 6; z < text.Length; z++)
        {
            if (text[z] is not ('Z' or 'z') || !MetadataValue.TryNumber(text.Slice(z - 6, 6), out _)) continue;
            if (MetadataValue.Month(text.Slice(z + 1).TrimStart()) == 0) continue;

            Line("", SourceSpan.FromBounds(span.Start + z - 6, span.End));
            return;
        }
    }

    private void Line(string label, SourceSpan span)
    {
        _builder.EndLine();
        if (label.Length > 0) _builder.Insert(label);
        _builder.Append(span.Start, span.End);
        _builder.Insert("\n");
    }

    private List<SourceSpan> Values(SmartField field) => _fields.TryGetValue(field, out var values) ? values : [];

    private void Add(SmartField field, int start, int end)
    {
        if (field == SmartField.None) return;
        if (!_fields.TryGetValue(field, out var values)) _fields.Add(field, values = []);
        values.Add(SourceSpan.FromBounds(start, end));
    }

    /// <summary>The text of a line without release remarks; empty for lines of the carrier.</summary>
    private ReadOnlySpan<char> Content(int index, out int start)
    {
        start = _lines[index].ContentStart;
        return IsCarrierLine(index) ? default : _source.AsSpan(start, TextEnd(index) - start);
    }

    private bool IsCarrierLine(int index)
    {
        var content = _lines.Content(index);
        return ReleaseStamp.IsCaseLine(content) || ReleaseStamp.IsRemark(content);
    }

    /// <summary>Offset behind the words of a line, without exemption marks in the right margin.</summary>
    private int TextEnd(int index)
    {
        var line = _lines[index];
        var content = _lines.Content(index);
        var remark = ReleaseStamp.RemarkStart(content);
        if (remark == content.Length) return line.End;

        var end = remark;
        while (end > 0 && LineTable.IsBlank(content[end - 1])) end--;
        return remark - end >= 3 ? line.ContentStart + end : line.End;
    }

    /// <summary>Whether a value is <c>12 CAIRO 1208</c>.</summary>
    private bool IsMessageNumber(SourceSpan span)
    {
        var text = _source.AsSpan(span.Start, span.Length);
        return text.Length >= 6 && MetadataValue.IsDigit(text[0]) && MetadataValue.IsDigit(text[1]) && MetadataValue.IsDigit(text[text.Length - 1]);
    }
}
