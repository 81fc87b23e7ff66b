using Cablegram.Model;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>
/// Reads the head of the message: classification line, captions, passing lines and labelled fields, up to the first paragraph
/// (FORMAT.md 6.1 to 6.9).
/// </summary>
internal ref struct HeadReader
{
    // A first line with a date, or the first lines of a print head, may stand before the classification line (FORMAT.md 6.1).
    private const int MostLinesBefore = 12;
    private const int LongestPassingLine = 90;

    // A copy may have a second header, or a row of the archive's table, between header and fields.
    private const int MostLinesToField = 24;
    private const int MostLinesToLabel = 4;
    private const int MostLinesToReference = 3;

    // A copy without line breaks has each field once, and perhaps a second header.
    private const int MostLabelsOnLine = 16;

    private readonly WireLines _lines;
    private readonly bool _emptyLinesMeanNothing;
    private readonly int _textLimit;
    private readonly bool _isUnnumbered;
    private readonly HeadReading _reading = HeadReading.Begin();
    private HeadField? _current;
    private bool _afterEmptyLine;
    private bool _afterPageLine;
    private bool _isFirst = true;

    private HeadReader(WireLines lines, Carrier carrier, int textLimit, bool hasParagraphs)
    {
        _isUnnumbered = carrier is Carrier.ArchiveTelegram && !hasParagraphs;
        _lines = lines;
        _textLimit = textLimit;
        _reading.TextPieces.Reserve(lines.Count);
        _emptyLinesMeanNothing = carrier is Carrier.Markdown;
    }

    /// <summary>Finds the classification line; -1 when there is none near the beginning.</summary>
    public static int FindClassificationLine(WireLines lines, int firstLine, out ClassificationLine? found, out CaptionPlaces captions)
    {
        captions = default;
        var seen = 0;
        for (var i = firstLine; i < lines.Count && seen < MostLinesBefore; i++)
        {
            if (lines.Kind(i) is LineKind.Empty or LineKind.Ruler) continue;
            if (ClassificationLineReader.TryRead(lines.Message, lines.Lines, i, out found, out captions)) return i;
            if (lines.Kind(i) == LineKind.Text && LabelReader.TryReadAtStart(lines.Content(i), out _)) break;
            seen++;
        }

        found = null;
        return -1;
    }

    /// <summary>Reads the head that begins at a line.</summary>
    /// <param name="lines">The message.</param>
    /// <param name="firstLine">First line behind the transmission header.</param>
    /// <param name="openings">Beginnings of paragraphs, in order.</param>
    /// <param name="classifierParagraph">Where the classifier's line begins that is a paragraph as well; null when there is none.</param>
    /// <param name="carrier">The kind of copy.</param>
    public static HeadReading Read(WireLines lines, int firstLine, RentedList<Opening> openings, int? classifierParagraph, Carrier carrier)
    {
        var reader = new HeadReader(lines, carrier, classifierParagraph ?? int.MaxValue, openings.Count > 0);
        var index = FindClassificationLine(lines, firstLine, out var found, out var captions);
        if (index >= 0) reader.AddClassificationLine(index, found!, captions);

        reader.ReadLines(index >= 0 ? index + 1 : firstLine, openings);
        return reader._reading;
    }

    private void AddClassificationLine(int index, ClassificationLine line, CaptionPlaces captions)
    {
        _reading.ClassificationLine = line;
        _reading.ClassificationLineIndex = index;
        var (start, end) = (_lines.Lines[index].ContentStart, _lines.Lines[index].End);
        if (captions.InnerEnd > captions.InnerStart) _reading.CaptionLines.Add((captions.InnerStart, captions.InnerEnd));
        if (captions.TrailingEnd > captions.TrailingStart) _reading.CaptionLines.Add((captions.TrailingStart, captions.TrailingEnd));
        AddText(start, end, Joint.None);
    }

    private void ReadLines(int first, RentedList<Opening> openings)
    {
        var limit = ClassifierParagraph.FirstOther(_lines, openings);
        for (var i = first; i < _lines.Count; i++)
        {
            var kind = _lines.Kind(i);
            if (kind == LineKind.Empty) _afterEmptyLine = true;
            if (kind == LineKind.PageLine) _afterPageLine = true;
            if (kind is LineKind.Empty or LineKind.PageLine) continue;

            ref readonly var line = ref _lines.Lines[i];
            if (kind == LineKind.Ruler && HasFieldBelow(i, limit)) continue;
            if (line.ContentStart >= limit || kind == LineKind.Ruler)
            {
                // Behind the fields a ruler stands over the first heading; before them it frames a note of whoever kept the copy.
                _reading.BodyStart = Math.Min(limit, line.ContentStart);
                return;
            }

            if (ReadLine(i, line.ContentStart, Math.Min(line.End, limit)) is { } textStart)
            {
                _reading.BodyStart = textStart;
                return;
            }

            _afterEmptyLine = _afterPageLine = false;
            if (limit < line.End) break;
        }

        _reading.BodyStart = Math.Min(limit, _lines.Message.End);
    }

    /// <summary>Reads a line.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>Where on it the text of the cable begins; null when it is all head.</returns>
    private int? ReadLine(int index, int start, int end)
    {
        var text = _lines.Text.AsSpan();
        for (var labels = 0; start < end; labels++)
        {
            var line = text[start..end];
            var isLabel = LabelReader.TryReadAtStart(line, out var label);
            LabelMatch next = default;
            var stop = labels < MostLabelsOnLine && LabelReader.TryFindWithin(line, isLabel ? label : default, out next) ? start + next.Start : end;
            if (isLabel) BeginField(label, start, stop);
            else if (!ContinueOrCaption(index, start, stop, labelFollows: stop < end && next.Label != HeadLabel.None)) return start;

            start = stop;
            if (stop >= end || next.Label == HeadLabel.None) continue;
            _lines.Repairs.Add(new Repair(
                RepairKind.GluedLabelSplit,
                _lines.Message.ToSource(stop, Math.Min(stop + next.ValueStart - next.Start, end)),
                $"The label \"{_lines.Text.Substring(stop, Math.Max(next.ValueStart - next.Start, 1)).Trim()}\" was read as the beginning of a field, its line break having been lost."));
        }

        return null;
    }

    private void BeginField(LabelMatch label, int start, int stop)
    {
        // "Reason: 1.4 (b)" on a line of its own belongs to the classifier above it.
        var isReason = label.Label == HeadLabel.Marking && _current?.Label == HeadLabel.ClassifiedBy;
        if (!isReason && !IsRepeated(label.Label))
        {
            _current = _reading.Begin(label.Label, start);
        }
        else if (!isReason)
        {
            _reading.RepeatedLabels.Add((label.Label, start));
        }

        if (label.IsMisspelt)
        {
            var span = _lines.Message.ToSource(start, start + label.ValueStart);
            _lines.Repairs.Add(new Repair(RepairKind.MisspeltLabelRead, span, $"The label \"{_lines.Text.Substring(start, label.ValueStart).Trim()}\" was read as {LabelReader.Spelling(label.Label)}."));
        }

        var valueStart = label.Label == HeadLabel.Order || isReason ? start : start + label.ValueStart;
        AddValue(valueStart, stop);
        AddText(start, stop, _emptyLinesMeanNothing || !_afterEmptyLine ? Joint.NewLine : Joint.EmptyLine);
    }

    /// <summary>A second TAGS or SUBJECT label within the head goes on with the first; a copy that repeats the head is not read twice.</summary>
    private bool IsRepeated(HeadLabel label) => _current is not null && _current.Label == label && label is not HeadLabel.Marking;

    private bool ContinueOrCaption(int index, int start, int end, bool labelFollows)
    {
        var line = _lines.Text.AsSpan(start, end - start).Trim();
        if (line.IsEmpty) return true;

        if (BeginsUnnumberedText(index, line)) return false;
        if (_current is not null && (Continuation.Continues(_current, _lines.Text, line, Gap()) || ContinuesCutSubject(index, line)))
        {
            var isItem = _current.Label == HeadLabel.Reference && LineJoiner.IsListItem(line);
            AddValue(start, end);
            AddText(start, end, isItem ? Joint.NewLine : Joint.Blank);
            return true;
        }

        if (Continuation.IsCaption(line))
        {
            _reading.CaptionLines.Add((start, end));
        }
        else if (_current is null || !PageHeads.IsPageMark(line))
        {
            if (!labelFollows && !IsPassingLine(line, index)) return false;
            _reading.PassingLines.Add((start, end));
        }

        AddText(start, end, _afterEmptyLine && !_emptyLinesMeanNothing ? Joint.EmptyLine : Joint.NewLine);
        return true;
    }

    /// <summary>In telegrams without numbers: neither caption nor passing line, no field below, and not what the field above goes on with.</summary>
    private bool BeginsUnnumberedText(int index, ReadOnlySpan<char> line) =>
        _isUnnumbered && _current is not null && !_afterEmptyLine && !Continuation.IsCaption(line) && !Continuation.IsPassingLine(line)
        && UnnumberedText.Begins(_current, _lines.Text, line)
        && NextLabel.Find(_lines, index, MostLinesToLabel, _lines.Message.End) is not (HeadLabel.Subject or HeadLabel.Reference);

    private LineGap Gap()
    {
        if (!_afterEmptyLine || IsOpenInMarkdown()) return LineGap.None;
        return _afterPageLine ? LineGap.PageLine : LineGap.EmptyLine;
    }

    /// <summary>A subject in capitals that an empty line cut in two: fields are still to come, so the text has not begun.</summary>
    private bool ContinuesCutSubject(int index, ReadOnlySpan<char> line) =>
        _current!.Label == HeadLabel.Subject && _afterEmptyLine && !_current.IsEmpty && _current.LastLine(_lines.Text)[^1] is not ('.' or '!' or '?')
        && Continuation.LooksLikeSubject(line) && Continuation.LooksLikeSubject(_current.LastLine(_lines.Text))
        && NextLabel.Find(_lines, index, MostLinesToReference, _lines.Message.End) is HeadLabel.Reference or HeadLabel.ClassifiedBy;

    /// <summary>In a copy with a blank line after every line, an empty field goes on behind it.</summary>
    private bool IsOpenInMarkdown() => _emptyLinesMeanNothing && _current!.IsEmpty;

    /// <summary>Before the subject, a line without a label addresses offices or posts; behind it the text begins.</summary>
    private bool IsPassingLine(ReadOnlySpan<char> line, int lineIndex)
    {
        if (Continuation.IsPassingLine(line)) return true;
        if (Continuation.BeginsText(line) || _reading.Find(HeadLabel.Subject) is not null) return false;
        if (_reading.Find(HeadLabel.ClassifiedBy) is not null || _reading.Find(HeadLabel.Reference) is not null) return false;
        if (HasFieldBelow(lineIndex, _lines.Message.End)) return true;
        return line.Length <= LongestPassingLine && (_reading.ClassificationLine is not null || _reading.CaptionLines.Count > 0 || _reading.Fields.Count > 0);
    }

    /// <summary>Whether the first labels of the head are still to come.</summary>
    private bool HasFieldBelow(int line, int limit) =>
        _reading.Find(HeadLabel.Subject) is null && _reading.Find(HeadLabel.Tags) is null
        && NextLabel.Find(_lines, line, MostLinesToField, limit) != HeadLabel.None;

    private void AddValue(int start, int end) => _current!.Add(_lines, start, end);

    private void AddText(int start, int end, Joint joint)
    {
        if (start >= _textLimit) return;

        _lines.AddPieces(_reading.TextPieces, start, end, _isFirst ? Joint.None : joint);
        _isFirst &= _reading.TextPieces.Count == 0;
    }
}
