#nullable enable

namespace Cablegram.Runtime;

/// <summary>
/// A diplomatic cable. Every value is read from the compiled-in file when it is first asked for; what is absent is null, and lists are
/// never null. There is one instance a cable, which is safe to use from several threads.
/// </summary>
/// <remarks>Cables are equal when their <see cref="ReferenceId"/> is; those without one when their <see cref="SourcePath"/> is.</remarks>
[global::System.Diagnostics.DebuggerDisplay("{DebuggerText,nq}")]
public partial class Cable
{
    private readonly CableData _data;
    private global::System.Collections.Generic.IReadOnlyList<string>? _captions;
    private global::System.Collections.Generic.IReadOnlyList<Tag>? _tags;
    private global::System.Collections.Generic.IReadOnlyList<Reference>? _references;
    private global::System.Collections.Generic.IReadOnlyList<Recipient>? _to;
    private global::System.Collections.Generic.IReadOnlyList<Recipient>? _info;
    private global::System.Collections.Generic.IReadOnlyList<string>? _repairs;
    private ParagraphData[]? _paragraphData;
    private global::System.Collections.Generic.IReadOnlyList<Paragraph>? _paragraphs;
    private Classifier? _classifier;
    private string? _originName;
    private string? _subject;
    private string? _from;
    private string? _executiveOrder;
    private string? _declassification;
    private string? _summary;
    private string? _signer;
    private string? _text;
    private string? _sourcePath;
    private string? _contentHash;

    internal Cable(CableData data) => _data = data;

    /// <summary>The reference id: <c>08ASTANA66</c>. The default value, whose text is empty, where the file has none (a draft).</summary>
    public ReferenceId ReferenceId => IndexReader.Id(_data.Ordinal);

    /// <summary>The classification of the whole cable; <see cref="Classification.Unknown"/> where it is not stated.</summary>
    public Classification Classification => IndexReader.Classification(_data.Ordinal);

    /// <summary>Handling captions in canonical spelling, in order, each once: NOFORN, SIPDIS, SENSITIVE, EXDIS, NODIS.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Captions => _captions ??= ReadTexts(LayoutField.Captions);

    /// <summary>The post that sent the cable; <c>Origin.Unknown</c> where it is not known.</summary>
    public Origin Origin => IndexReader.Origin(_data.Ordinal);

    /// <summary>Display name of the post that sent the cable: <c>"Embassy Astana"</c>; null where it is not known.</summary>
    public string? OriginName => ReadText(ref _originName, LayoutField.OriginName);

    /// <summary>When the cable was sent, UTC, to the minute; null where neither date-time group nor metadata say it.</summary>
    public global::System.DateTimeOffset? Created => IndexReader.Created(_data.Ordinal);

    /// <summary>When the archive published the cable, UTC, to the minute; null where the copy does not say it.</summary>
    public global::System.DateTimeOffset? Released =>
        TryOpen(LayoutField.Released, out var reader) ? IndexReader.ToTime(reader.ReadNumber()) : null;

    /// <summary>Precedence of the cable: the highest of the date-time group line; <see cref="Precedence.Unknown"/> where it is not stated.</summary>
    public Precedence Precedence => LayoutReader.Precedence(_data.Layout);

    /// <summary>TAGS in the order of the line, each once.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Tag> Tags => _tags ??= ReadTags();

    /// <summary>The subject, its lines joined by a blank; null where there is none.</summary>
    public string? Subject => ReadText(ref _subject, LayoutField.Subject);

    /// <summary>The references of the REF line, in order: cables and other things.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Reference> References => _references ??= ReadReferences();

    /// <summary>The originator, the value of FM: <c>"AMEMBASSY ASTANA"</c>; null where the copy has no header.</summary>
    public string? From => ReadText(ref _from, LayoutField.From);

    /// <summary>Action addressees in the order of the TO lines.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Recipient> To => _to ??= ReadRecipients(LayoutField.To);

    /// <summary>Information addressees in the order of the INFO lines.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Recipient> Info => _info ??= ReadRecipients(LayoutField.Info);

    /// <summary>Number of the executive order the classification rests on, as written: <c>"12958"</c>; null where there is none.</summary>
    public string? ExecutiveOrder => ReadText(ref _executiveOrder, LayoutField.ExecutiveOrder);

    /// <summary>The day the cable is declassified; null where the E.O. line names none.</summary>
    public global::System.DateOnly? DeclassifyOn =>
        TryOpen(LayoutField.DeclassifyOn, out var reader) ? global::System.DateOnly.FromDayNumber((int)reader.ReadNumber()) : null;

    /// <summary>Everything behind the number of the order, as written: <c>"DECL: 10/20/2018"</c>, <c>"N/A"</c>; null where there is nothing.</summary>
    public string? Declassification => ReadText(ref _declassification, LayoutField.Declassification);

    /// <summary>Who classified the cable and why; null where it has no Classified By line.</summary>
    public Classifier? ClassifiedBy => _classifier ??= ReadClassifier();

    /// <summary>The paragraphs in order, text without a number included.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs => _paragraphs ??= ReadParagraphs();

    /// <summary>The paragraph with a printed number; the first one where the number occurs twice.</summary>
    /// <param name="number">The printed number.</param>
    /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">The cable has no paragraph of that number.</exception>
    public Paragraph this[int number] => TryGetParagraph(number, out var paragraph)
        ? paragraph
        : throw new global::System.Collections.Generic.KeyNotFoundException(DescribeMissing(number));

    /// <summary>The words between SUMMARY and END SUMMARY; null where the cable has no summary.</summary>
    public string? Summary => ReadText(ref _summary, LayoutField.Summary);

    /// <summary>The name the cable is signed with: <c>"FIREFLY"</c>; null where there is none.</summary>
    public string? Signer => ReadText(ref _signer, LayoutField.Signer);

    /// <summary>
    /// The message from its classification line to its signature. Wrapped lines are joined by a blank, list items and tables keep their
    /// line breaks (<c>\n</c>), page lines and damage done by the copy are left out; nothing else is changed. Empty where the file has no message.
    /// </summary>
    public string Text => ReadText(ref _text, LayoutField.Text) ?? "";

    /// <summary>
    /// The whole file in UTF-8, whatever stands in it beside the message: the file's own bytes where it is UTF-8, else the text the compiler
    /// read from it. Points into the assembly, or, for the first files of a process, into a copy that is made once.
    /// </summary>
    public global::System.ReadOnlySpan<byte> Utf8 => _data.Source.Utf8;

    /// <summary>Path of the file below the project folder, with forward strokes: <c>"cables/08ASTANA66.txt"</c>.</summary>
    public string SourcePath => ReadText(ref _sourcePath, LayoutField.SourcePath) ?? "";

    /// <summary>SHA-256 of the file's text in UTF-8, without a byte order mark: 64 hexadecimal digits, what <c>sha256sum</c> prints for such a file.</summary>
    public string ContentHash => _contentHash ??= ReadContentHash();

    /// <summary>The kind of copy the text came in.</summary>
    public Carrier Carrier => LayoutReader.Carrier(_data.Layout);

    /// <summary>What was repaired of the damage copying did, a sentence each, in the order of their places.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Repairs =>
        _repairs ??= TryOpen(LayoutField.Repairs, out var reader) ? Fix(reader.ReadSentences()) : Fix<string>([]);

    /// <summary>The tag under which the archive asks people to talk about the cable: <c>"#08ASTANA66"</c>; <c>"#cablegate"</c> for a cable without an id.</summary>
    public string Hashtag => ReferenceId is { IsEmpty: false } id ? $"#{id}" : "#cablegate";

    /// <summary>
    /// Address of the cable's page by the archive's scheme, which files by day of creation: <c>https://wikileaks.org/cable/2008/01/08ASTANA66.html</c>.
    /// Where the day is not known, the address in the archive's later collection, which goes by id alone; for a cable without an id, that of
    /// the list it would be in.
    /// </summary>
    public string Permalink
    {
        get
        {
            var id = ReferenceId;
            return (id.IsEmpty, Created) switch
            {
                (false, { } day) => string.Create(global::System.Globalization.CultureInfo.InvariantCulture, $"https://wikileaks.org/cable/{day:yyyy\\/MM}/{id}.html"),
                (false, null) => $"https://wikileaks.org/plusd/cables/{id}_a.html",
                (true, { } day) => string.Create(global::System.Globalization.CultureInfo.InvariantCulture, $"https://wikileaks.org/cable/{day:yyyy\\/MM}/"),
                _ => "https://wikileaks.org/cable/",
            };
        }
    }

    /// <summary>Finds the paragraph with a printed number; the first one where the number occurs twice.</summary>
    /// <param name="number">The printed number.</param>
    /// <param name="paragraph">The paragraph, or the default value when there is none.</param>
    /// <returns>Whether the cable has a paragraph of that number.</returns>
    public bool TryGetParagraph(int number, out Paragraph paragraph)
    {
        foreach (var data in Heads)
        {
            if (data.Number != number) continue;
            paragraph = new Paragraph(data);
            return true;
        }

        paragraph = default;
        return false;
    }

    /// <summary>Position in <see cref="Corpus.All"/>.</summary>
    internal int Ordinal => _data.Ordinal;

    /// <summary>The packed fields.</summary>
    internal string Layout => _data.Layout;

    /// <summary>The bytes to which the layout's offsets refer.</summary>
    internal global::System.ReadOnlySpan<byte> TextBytes => _data.Source.Text;

    private ParagraphData[] Heads => _paragraphData ??= TryOpen(LayoutField.Paragraphs, out var reader)
        ? ParagraphData.ReadAll(this, ref reader)
        : [];
}
