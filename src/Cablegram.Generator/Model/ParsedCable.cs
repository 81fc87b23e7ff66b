namespace Cablegram.Model;

/// <summary>A value and the place it was read from.</summary>
internal readonly record struct Located<T>(T Value, SourceSpan Span);

/// <summary>
/// Everything the parser reads from one text. Absent is null or an empty list. Spans and excerpts refer to <see cref="Source"/>.
/// </summary>
internal sealed record ParsedCable
{
    // Without the flag a nullable value has, which would take eight bytes each.
    private readonly LocatedText _originName;
    private readonly LocatedText _metadataClassification;
    private readonly Excerpt _from;
    private readonly Excerpt _subject;
    private readonly Excerpt _summary;
    private readonly Excerpt _signer;
    private readonly Excerpt _text;

    /// <summary>The whole text that was given, as it was given.</summary>
    public required string Source { get; init; }

    /// <summary>The kind of copy.</summary>
    public Carrier Carrier { get; init; }

    /// <summary>Why this is a cable; <see cref="Signature.None"/> where it is not.</summary>
    public Signature Signature { get; init; }

    /// <summary>The reference id from metadata or the message; null where neither has one (FORMAT.md 3).</summary>
    public Located<ReferenceId>? Id { get; init; }

    /// <summary>Canonical post of the id (<c>PORTAUPRINCE</c>); null where unknown.</summary>
    public string? Post { get; init; }

    /// <summary>Display name of the origin as the carrier gives it (<c>Embassy Astana</c>); null where the carrier has none.</summary>
    public Located<string>? OriginName
    {
        get => _originName.ToLocated();
        init => _originName = value;
    }

    /// <summary>Creation, UTC: the date-time group, else the metadata; never the release date.</summary>
    public Located<DateTime>? Created { get; init; }

    /// <summary>Release, UTC, from the metadata.</summary>
    public Located<DateTime>? Released { get; init; }

    /// <summary>Overall classification: metadata first, then the classification line, then captions and banner.</summary>
    public Classification Classification { get; init; }

    /// <summary>Classification as the metadata word it.</summary>
    public Located<string>? MetadataClassification
    {
        get => _metadataClassification.ToLocated();
        init => _metadataClassification = value;
    }

    /// <summary>The classification line of the message (FORMAT.md 6.2).</summary>
    public ClassificationLine? ClassificationLine { get; init; }

    /// <summary>The transmission header (FORMAT.md 5); null where the copy has none.</summary>
    public TransmissionHeader? Header { get; init; }

    /// <summary>Captions, canonical spelling, in order, each once (FORMAT.md 6.3).</summary>
    public EquatableArray<Located<string>> Captions { get; init; }

    /// <summary>Attention and passing lines (FORMAT.md 6.4).</summary>
    public EquatableArray<Excerpt> PassingLines { get; init; }

    /// <summary>Highest precedence of the date-time group line; else what an action addressee has.</summary>
    public Precedence Precedence { get; init; }

    /// <summary>Originator, the value of FM (FORMAT.md 5.7).</summary>
    public Excerpt? From
    {
        get => _from.OrNull();
        init => _from = value.GetValueOrDefault();
    }

    /// <summary>Action addressees (FORMAT.md 5.8).</summary>
    public EquatableArray<ParsedRecipient> To { get; init; }

    /// <summary>Information addressees (FORMAT.md 5.8).</summary>
    public EquatableArray<ParsedRecipient> Info { get; init; }

    /// <summary>Executive order and declassification (FORMAT.md 6.5).</summary>
    public OrderLine? Order { get; init; }

    /// <summary>TAGS in the order of the line, each once (FORMAT.md 6.6).</summary>
    public EquatableArray<Located<string>> Tags { get; init; }

    /// <summary>The subject with its portion mark, if any, in front (FORMAT.md 6.7).</summary>
    public Excerpt? Subject
    {
        get => _subject.OrNull();
        init => _subject = value.GetValueOrDefault();
    }

    /// <summary>References (FORMAT.md 6.8).</summary>
    public EquatableArray<ParsedReference> References { get; init; }

    /// <summary>References of the field to the cable itself, which <see cref="References"/> leaves out.</summary>
    public EquatableArray<ParsedReference> SelfReferences { get; init; }

    /// <summary>Who classified the cable and why (FORMAT.md 6.9).</summary>
    public ParsedClassifier? ClassifiedBy { get; init; }

    /// <summary>Paragraphs in order, unnumbered text included (FORMAT.md 6.10).</summary>
    public EquatableArray<ParsedParagraph> Paragraphs { get; init; }

    /// <summary>Text between SUMMARY and END SUMMARY, without number, mark and heading (FORMAT.md 6.13).</summary>
    public Excerpt? Summary
    {
        get => _summary.OrNull();
        init => _summary = value.GetValueOrDefault();
    }

    /// <summary>Signature (FORMAT.md 6.14).</summary>
    public Excerpt? Signer
    {
        get => _signer.OrNull();
        init => _signer = value.GetValueOrDefault();
    }

    /// <summary>The cleaned message text, format line 12: from the classification line to the signature.</summary>
    public Excerpt? Text
    {
        get => _text.OrNull();
        init => _text = value.GetValueOrDefault();
    }

    /// <summary>Page lines that were taken out (FORMAT.md 6.11).</summary>
    public EquatableArray<SourceSpan> PageLines { get; init; }

    /// <summary>Repairs of carrier damage, in the order of their places (FORMAT.md 11).</summary>
    public EquatableArray<Repair> Repairs { get; init; }

    /// <summary>Whether absent fields may have been lost by the carrier (FORMAT.md 11).</summary>
    public bool MayHaveLostLines { get; init; }

    /// <summary>Whether the carrier says it is an extract only.</summary>
    public bool IsPartialExtract { get; init; }
}

/// <summary>The classification line: <c>C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080</c> (FORMAT.md 6.2).</summary>
/// <param name="Span">The whole line.</param>
/// <param name="Word">Place of the classification words.</param>
/// <param name="Classification">What the words mean.</param>
/// <param name="IsDamaged">Whether a letter was lost or doubled, or the spacing is broken.</param>
/// <param name="Section">Number of this section; null where the line has none.</param>
/// <param name="Sections">Number of sections; null where the line has none.</param>
/// <param name="Post">Post as written, with its blanks; null where the line ends before it.</param>
/// <param name="Number">Message number; null where the line has none.</param>
internal sealed record ClassificationLine(
    SourceSpan Span,
    SourceSpan Word,
    Classification Classification,
    bool IsDamaged,
    int? Section,
    int? Sections,
    Located<string>? Post,
    Located<int>? Number)
{
    /// <summary>Place of <c>SECTION 01 OF 02</c>; null where the line has none.</summary>
    public SourceSpan? SectionSpan { get; init; }
}

/// <summary>The E.O. line (FORMAT.md 6.5).</summary>
internal sealed record OrderLine
{
    /// <summary>The whole field.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Number of the order as written: <c>12958</c>; null where damaged or absent.</summary>
    public Located<string>? Number { get; init; }

    /// <summary>Everything after the order's number, raw: <c>DECL: 10/20/2018</c>.</summary>
    public Excerpt? Declassification { get; init; }

    /// <summary>The date of the declassification; null where it is none.</summary>
    public Located<DateTime>? DeclassifyOn { get; init; }
}

/// <summary>Classified By (FORMAT.md 6.9).</summary>
/// <param name="Text">Everything behind the label.</param>
/// <param name="Name">The classifier's name; null where it cannot be told from the position.</param>
/// <param name="Position">The classifier's position.</param>
/// <param name="Section">Section of the order: <c>1.4</c>.</param>
/// <param name="Reasons">Letters of the reasons, lower case: <c>b</c>, <c>d</c>.</param>
/// <remarks>Where two people classified, <see cref="Name"/> holds both, joined by <c>" and "</c>.</remarks>
internal sealed record ParsedClassifier(
    Excerpt Text, Located<string>? Name, Located<string>? Position, Located<string>? Section, EquatableArray<string> Reasons);
