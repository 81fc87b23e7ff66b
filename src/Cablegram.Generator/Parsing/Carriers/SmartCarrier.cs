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
    private readonly SmartBlock _block;
    private readonly List<Repair> _repairs = [];
    private readonly MessageTextBuilder _builder;

    private SmartCarrier(string source, LineTable lines, SmartBlock block)
    {
        _source = source;
        _lines = lines;
        _block = block;
        _builder = new MessageTextBuilder(source);
    }

    /// <summary>Reads the first block of a file that MRN and a message number open; null where there is none.</summary>
    public static CarrierReading? TryRead(string source)
    {
        if (source.AsSpan().IndexOf("MRN".AsSpan()) < 0) return null;

        using var lines = LineTable.Of(source, 0, source.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines.Content(i).StartsWith("MRN".AsSpan())) continue;

            var block = new SmartBlock(source, lines, i);
            if (block.Read()) return new SmartCarrier(source, lines, block).Compose();
            i = Math.Max(i, block.BodyStart - 1);
        }

        return null;
    }

    private CarrierReading Compose()
    {
        ComposeHeader();
        var flow = new PageFlow(_source, _builder, hasStrayBlanks: false);
        for (var i = _block.BodyStart; i < _block.BodyEnd; i++) ComposeBody(i, flow);
        _builder.EndLine();
        foreach (var signature in _block.Values(SmartField.Signature))
        {
            _builder.Insert("\n");
            Line("", signature);
        }

        var mrn = _block.Values(SmartField.Mrn)[0];
        return new CarrierReading
        {
            Carrier = Carrier.Smart,
            Message = _builder.Build(),
            Metadata = new CarrierMetadata
            {
                Id = MetadataValue.Locate(_source, mrn.Start, mrn.End),
                Classification = SmartBanner.Read(_source, _lines, _block.First, _block.Values(SmartField.Captions)),
            },
            Repairs = _repairs.ToEquatableArray(),
            Signature = Signature.FieldLabels,
        };
    }

    private void ComposeHeader()
    {
        foreach (var span in _block.Values(SmartField.DateTimeGroup)) DateTimeGroup(span);
        Addressees("FM ", SmartField.From);
        Addressees("TO ", SmartField.Action);
        Addressees("INFO ", SmartField.Info);
        foreach (var span in _block.Values(SmartField.Captions)) Captions(span);
        foreach (var span in _block.Values(SmartField.PassLine)) Line("", span);
        foreach (var span in _block.Values(SmartField.ExecutiveOrder))
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
        else if (_block.IsCarrierLine(index))
        {
            flow.Edge();
            _repairs.Add(new Repair(RepairKind.StampRemoved, SourceSpan.FromBounds(line.ContentStart, line.End), "A release line at a page edge was left out."));
        }
        else
        {
            var end = _block.TextEnd(index);
            if (end == line.End) flow.Add(line.Start, line);
            else flow.Add(line.Start, end, joinsNext: false);
        }
    }

    private void Field(string label, SmartField field)
    {
        var isFirst = true;
        foreach (var span in _block.Values(field))
        {
            Line(isFirst ? label : "", span);
            isFirst = false;
        }
    }

    /// <summary>Addressees are set apart by semicolons and wrap between their words.</summary>
    private void Addressees(string label, SmartField field)
    {
        foreach (var span in _block.Values(field))
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
            if (MonthName.Read(text.Slice(z + 1).TrimStart()) == 0) continue;

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
}
