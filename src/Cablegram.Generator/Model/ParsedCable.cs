namespace Cablegram.Model;

/// <summary>A value and the place it was read from.</summary>
internal readonly record struct Located<T>(T Value, SourceSpan Span);

/// <summary>
/// Everything the parser reads from one text. Absent is null or an empty list. Spans and excerpts refer to <see cref="Source"/>.
/// </summary>
internal sealed record ParsedCable
{
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
    public Located<string>? OriginName { get; init; }

    /// <summary>Creation, UTC: the date-time group, else the metadata; never the release date.</summary>
    public Located<DateTime>? Created { get; init; }

    /// <summary>Release, UTC, from the metadata.</summary>
    public Located<DateTime>? Released { get; init; }

    /// <summary>Overall classification: metadata first, then the classification line, then captions and banner.</summary>
    public Classification Classification { get; init; }

    /// <summary>Classification as the metadata word it.</summary>
    public Located<string>? MetadataClassification { get; init; }

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
    public Excerpt? From { get; init; }

    /// <summary>Action addressees (FORMAT.md 5.8).</summary>
    public EquatableArray<ParsedRecipient> To { get; init; }

    /// <summary>Information addressees (FORMAT.md 5.8).</summary>
    public EquatableArray<ParsedRecipient> Info { get; init; }

    /// <summary>Executive order and declassification (FORMAT.md 6.5).</summary>
    public OrderLine? Order { get; init; }

    /// <summary>TAGS in the order of the line, each once (FORMAT.md 6.6).</summary>
    public EquatableArray<Located<string>> Tags { get; init; }

    /// <summary>The subject with its portion mark, if any, in front (FORMAT.md 6.7).</summary>
    public Excerpt? Subject { get; init; }

    /// <summary>References (FORMAT.md 6.8).</summary>
    public EquatableArray<ParsedReference> References { get; init; }

    /// <summary>References of the field to the cable itself, which <see cref="References"/> leaves out.</summary>
    public EquatableArray<ParsedReference> SelfReferences { get; init; }

    /// <summary>Who classified the cable and why (FORMAT.md 6.9).</summary>
    public ParsedClassifier? ClassifiedBy { get; init; }

    /// <summary>Paragraphs in order, unnumbered text included (FORMAT.md 6.10).</summary>
    public EquatableArray<ParsedParagraph> Paragraphs { get; init; }

    /// <summary>Text between SUMMARY and END SUMMARY, without number, mark and heading (FORMAT.md 6.13).</summary>
    public Excerpt? Summary { get; init; }

    /// <summary>Signature (FORMAT.md 6.14).</summary>
    public Excerpt? Signer { get; init; }

    /// <summary>The cleaned message text, format line 12: from the classification line to the signature.</summary>
    public Excerpt? Text { get; init; }

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

/// <summary>Format lines 1 to 5 of ACP 127 (FORMAT.md 5.2 to 5.6); each part null where the copy lacks it.</summary>
internal sealed record TransmissionHeader
{
    /// <summary>Start of message: <c>VZCZCXRO9456</c>.</summary>
    public SourceSpan? StartOfMessage { get; init; }

    /// <summary>Two-letter prosign of the routing line: <c>OO</c>.</summary>
    public Located<string>? Prosign { get; init; }

    /// <summary>Routing indicators of the routing line.</summary>
    public EquatableArray<Located<string>> Routing { get; init; }

    /// <summary>The DE line.</summary>
    public SourceSpan? DeLine { get; init; }

    /// <summary>Routing indicator of the transmitting station, from the DE line.</summary>
    public Located<string>? Station { get; init; }

    /// <summary>Station serial of the DE line: the message number modulo 10,000.</summary>
    public Located<int>? Serial { get; init; }

    /// <summary>Section of the DE line.</summary>
    public int? Section { get; init; }

    /// <summary>Place of the section's digits in the DE line; null where it has none.</summary>
    public SourceSpan? SectionSpan { get; init; }

    /// <summary>Filing time of the DE line, <c>dddhhmm</c>.</summary>
    public Located<string>? FilingTime { get; init; }

    /// <summary>Security signal: <c>ZNY CCCCC</c>.</summary>
    public Located<string>? Security { get; init; }

    /// <summary>Date-time group, with the precedence letters before it.</summary>
    public Located<DateTime>? DateTimeGroup { get; init; }

    /// <summary>Precedence letters before the date-time group: <c>O</c>, <c>O P</c>.</summary>
    public Located<string>? PrecedenceLetters { get; init; }

    /// <summary>Operating signals behind the date-time group.</summary>
    public EquatableArray<Located<string>> Signals { get; init; }
}

/// <summary>An addressee: <c>RUEHC/SECSTATE WASHDC IMMEDIATE 3604</c> (FORMAT.md 5.8).</summary>
internal readonly record struct ParsedRecipient
{
    private readonly LocatedText _routingIndicator;
    private readonly LocatedText _number;

    /// <summary>Makes an entry.</summary>
    /// <param name="routingIndicator">What <see cref="RoutingIndicator"/> is to be.</param>
    /// <param name="number">What <see cref="Number"/> is to be.</param>
    public ParsedRecipient(LocatedText routingIndicator, LocatedText number)
    {
        _routingIndicator = routingIndicator;
        _number = number;
    }

    /// <summary>The whole entry.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Indicator before the stroke; null where there is none.</summary>
    public Located<string>? RoutingIndicator => _routingIndicator.ToLocated();

    /// <summary>Plain-language address with office.</summary>
    public required Excerpt Name { get; init; }

    /// <summary>Own precedence; <see cref="Precedence.Unknown"/> where not stated.</summary>
    public Precedence Precedence { get; init; }

    /// <summary>Channel number, may be a range; null where there is none.</summary>
    public Located<string>? Number => _number.ToLocated();

    /// <summary>Whether the entry follows XMT: the list before it goes to all but these.</summary>
    public bool IsExempt { get; init; }
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

/// <summary>One reference (FORMAT.md 6.8).</summary>
/// <param name="Label">Letter of the item, upper case; null where the list is not lettered. Items that share a letter (<c>A. X 1 AND 2</c>) both have it.</param>
/// <param name="Text">The reference as written, without its letter.</param>
/// <param name="Id">The cable referred to; null for e-mails, letters and what cannot be read.</param>
/// <param name="IsYearInferred">Whether the year was not written and follows from the citing cable.</param>
internal sealed record ParsedReference(string? Label, Excerpt Text, ReferenceId? Id, bool IsYearInferred)
{
    /// <summary>Where post and number stand; null for what is no cable.</summary>
    public ReferenceParts? Parts { get; init; }

    /// <summary>The letter as it stands in the text; null where the list is not lettered.</summary>
    public ReferenceLetter? Letter { get; init; }
}

/// <summary>The parts of a reference to a cable, as written (FORMAT.md 6.8).</summary>
/// <param name="Mention">From the year or the post to the number and the year behind it; of numbers that share a post, the number alone.</param>
/// <param name="Post">The post; null where it stands with an earlier number, or nowhere.</param>
/// <param name="Number">The digits of the number, with a letter O among them as it stands.</param>
internal sealed record ReferenceParts(SourceSpan Mention, Located<string>? Post, Located<string> Number);

/// <summary>The letter of an item of a list of references, as written (FORMAT.md 6.8).</summary>
/// <param name="Written">The letter that stands first, upper case.</param>
/// <param name="Span">The letter with what marks it: <c>A.</c>, <c>(A)</c>.</param>
/// <param name="Repeated">What stands there once more before the reference: <c>A)</c> in <c>A. A) BRASILIA 236</c>, <c>REF A</c>; null where nothing does.</param>
internal sealed record ReferenceLetter(string Written, SourceSpan Span, SourceSpan? Repeated);

/// <summary>Classified By (FORMAT.md 6.9).</summary>
/// <param name="Text">Everything behind the label.</param>
/// <param name="Name">The classifier's name; null where it cannot be told from the position.</param>
/// <param name="Position">The classifier's position.</param>
/// <param name="Section">Section of the order: <c>1.4</c>.</param>
/// <param name="Reasons">Letters of the reasons, lower case: <c>b</c>, <c>d</c>.</param>
/// <remarks>Where two people classified, <see cref="Name"/> holds both, joined by <c>" and "</c>.</remarks>
internal sealed record ParsedClassifier(
    Excerpt Text, Located<string>? Name, Located<string>? Position, Located<string>? Section, EquatableArray<string> Reasons);

/// <summary>A paragraph (FORMAT.md 6.10).</summary>
internal readonly record struct ParsedParagraph
{
    // An object of its own, which three paragraphs in ten have.
    private readonly object? _heading;

    /// <summary>What <see cref="MarkingText"/> gives.</summary>
    internal LocatedText Mark { get; init; }

    /// <summary>The printed number, repaired where the carrier mangled it; null for text without one.</summary>
    public int? Number { get; init; }

    /// <summary>Place of the number as printed.</summary>
    public SourceSpan? NumberSpan { get; init; }

    /// <summary>Portion mark as written, without brackets: <c>C/NF</c>.</summary>
    public Located<string>? MarkingText
    {
        get => Mark.ToLocated();
        init => Mark = value;
    }

    /// <summary>What the mark means (FORMAT.md 10); null without a mark.</summary>
    public Classification? Marking { get; init; }

    /// <summary>The heading that stands above the paragraph; null where there is none.</summary>
    public Excerpt? Heading
    {
        get => (Excerpt?)_heading;
        init => _heading = value;
    }

    /// <summary>The words, without number and mark.</summary>
    public required Excerpt Text { get; init; }

    /// <summary>From the number to the end of the text.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>Kinds of repair (FORMAT.md 2, 6.11).</summary>
internal enum RepairKind : byte
{
    MangledPilcrow,
    PageLineRemoved,
    StampRemoved,
    CutUnderlineJoined,
    EscapeRemoved,
    LinkRemoved,
    EntityDecoded,
    LineBreakRestored,
    ClassificationWordRead,
    GluedLabelSplit,
    GluedTagsSplit,
    MisspeltLabelRead,
    TrailerRemoved,
    NavigationRemoved,
    HyphenatedWordJoined,
}

/// <summary>One repair: what was wrong at which place.</summary>
/// <param name="Kind">What kind of damage.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Description">One sentence for a person: what was found and what was made of it; null for a page line, of which <see cref="Sentence"/> tells by its place.</param>
internal readonly record struct Repair(RepairKind Kind, SourceSpan Span, string? Description)
{
    /// <summary>The sentence, put together where only the place is kept.</summary>
    /// <param name="source">The source text the place is in.</param>
    public string Sentence(string source) => Description ?? PageLineSentence(source.Substring(Span.Start, Span.Length));

    /// <summary>The sentence on a page line.</summary>
    public static string PageLineSentence(string pageLine) => $"The page line \"{pageLine}\" was left out of the text.";
}
