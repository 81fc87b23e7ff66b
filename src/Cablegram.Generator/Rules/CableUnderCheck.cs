using Cablegram.Model;
using Cablegram.Parsing;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;
using Cablegram.Rules.ClassifiedBy;
using Cablegram.Rules.Declassification;
using Cablegram.Rules.Fields;
using Cablegram.Rules.Marking;
using Cablegram.Rules.Pages;

namespace Cablegram.Rules;

/// <summary>A cable as the checks see it: what was read, what it was read from, and what several rules ask of it.</summary>
/// <param name="document">What the parser gave.</param>
internal sealed class CableUnderCheck(CableDocument document)
{
    private int? _textEnd;
    private SharedReading<OrderField> _order;
    private SharedReading<DeclassificationField> _declassification;
    private SharedReading<ClassifierField> _classifier;
    private SharedReading<SubjectField> _subject;
    private SharedReading<IReadOnlyList<WrittenCaption>> _captions;
    private SharedReading<List<PageLine>> _pages;

    /// <summary>What was read.</summary>
    public ParsedCable Cable => document.Cable;

    /// <summary>The whole file.</summary>
    public string Source => Cable.Source;

    /// <summary>Name of the file, without folders; null when there is none.</summary>
    public string? FileName => document.Options.FileName;

    /// <summary>What was known beside the text.</summary>
    public ParseOptions Options => document.Options;

    /// <summary>The carrier's own fields. Their places refer to the file.</summary>
    public CarrierMetadata Metadata => document.Carrier.Metadata;

    /// <summary>The lines of the message. Their places refer to the message: see <see cref="ToSource(int, int)"/>.</summary>
    public WireLines Lines => document.Lines;

    /// <summary>The transmission header.</summary>
    public HeaderReading Header => document.Header;

    /// <summary>Classification line, captions and fields. Places of fields refer to the message: see <see cref="ToSource(int, int)"/>.</summary>
    public HeadReading Head => document.Head;

    /// <summary>Paragraphs and signature. How paragraphs begin is said by places in the message: see <see cref="ToSource(int, int)"/>.</summary>
    public BodyReading Body => document.Body;

    /// <summary>What stands behind the labels of the head, and the words of the TAGS field.</summary>
    public FieldReader Fields => document.Fields;

    /// <summary>The summary, and how it begins and ends.</summary>
    public SummaryReader.Result Summary => document.Summary;

    /// <summary>
    /// Offset in the message behind the last line of the cable's own text, the signature's: what archives and systems left below it is not
    /// the cable's (FORMAT.md 6.14).
    /// </summary>
    public int TextEnd => _textEnd ??= FindTextEnd();

    /// <summary>The E.O. field; null where the cable has none, or none that can be read.</summary>
    public OrderField? OrderField => _order.Get(this, OrderField.Read);

    /// <summary>The declassification; null where the cable has no E.O. field.</summary>
    public DeclassificationField? Declassification => _declassification.Get(this, DeclassificationField.Read);

    /// <summary>The classifier paragraph; null where the head has none.</summary>
    public ClassifierField? ClassifierField => _classifier.Get(this, ClassifierField.Read);

    /// <summary>The SUBJECT field; null where the message has none.</summary>
    public SubjectField? SubjectField => _subject.Get(this, SubjectField.Read);

    /// <summary>The captions of the head in the order of the text.</summary>
    public IReadOnlyList<WrittenCaption> Captions => _captions.Get(this, WrittenCaption.ReadAll)!;

    /// <summary>The page lines in the order of their places.</summary>
    public List<PageLine> PageLines => _pages.Get(this, PageLine.ReadAll)!;

    /// <summary>The text that places in the message refer to.</summary>
    public string MessageText => field ??= Lines.Text.ToString();

    /// <summary>Whether fields that are absent, blank lines and the ends of lines may have been lost by the carrier (FORMAT.md 11).</summary>
    public bool MayHaveLostLines => Cable.MayHaveLostLines;

    /// <summary>Day of creation, UTC; null where the text has none.</summary>
    public DateTime? Created => Cable.Created?.Value;

    /// <summary>Year of creation, else that of the reference id, four digits; null where neither is known.</summary>
    public int? Year => Created?.Year ?? Cable.Id?.Value.Year;

    /// <summary>Whether the cable is CONFIDENTIAL, SECRET or TOP SECRET.</summary>
    public bool IsClassified => Cable.Classification >= Classification.Confidential;

    /// <summary>Whether the cable is known to be unclassified, limited or not.</summary>
    public bool IsUnclassified => Cable.Classification is Classification.Unclassified or Classification.ForOfficialUseOnly;

    /// <summary>The place in the file of a range of the message.</summary>
    public SourceSpan ToSource(int start, int end) => Lines.Message.ToSource(start, end);

    /// <summary>The place in the file of a range of the message.</summary>
    public SourceSpan ToSource((int Start, int End) range) => ToSource(range.Start, range.End);

    /// <summary>Index of the line that begins with a place in the message; null where the place is in the middle of one.</summary>
    public int? LineBeginningAt(int start)
    {
        var line = Lines.Lines.At(start);
        return line < Lines.Count && start <= Lines.Lines[line].ContentStart ? line : null;
    }

    /// <summary>A stretch of the file.</summary>
    public string TextAt(SourceSpan span) => Source.Substring(span.Start, span.Length);

    /// <summary>
    /// Whether a range of the message stands in the file as it is: only then can it be edited there. In copies that escape or shuffle the
    /// message a range of it may be spelt otherwise, or be scattered.
    /// </summary>
    public bool IsVerbatim(int start, int end) => HasAt(ToSource(start, end), MessageText, start, end - start);

    /// <summary>Whether a place in the file has a stretch of a text, character by character.</summary>
    public bool HasAt(SourceSpan span, string text, int start, int length) =>
        span.Length == length && string.CompareOrdinal(Source, span.Start, text, start, length) == 0;

    private int FindTextEnd()
    {
        if (Body.TextPieces.Count == 0) return Lines.Message.End;

        var end = Body.TextPieces[Body.TextPieces.Count - 1].End;
        var line = Lines.Count - 1;
        while (line >= 0 && (Lines.Lines[line].IsEmpty || ToSource(Lines.Lines[line].ContentStart, Lines.Lines[line].End).Start >= end)) line--;
        return line < 0 ? Lines.Message.End : Lines.Lines[line].Next;
    }

    /// <summary>How the file ends its lines: as the first of them does; <c>\n</c> where it has one line only.</summary>
    public string LineEnd
    {
        get
        {
            var first = Source.AsSpan().IndexOfAny('\n', '\r');
            if (first < 0 || Source[first] == '\n') return "\n";
            return first + 1 < Source.Length && Source[first + 1] == '\n' ? "\r\n" : "\r";
        }
    }
}
