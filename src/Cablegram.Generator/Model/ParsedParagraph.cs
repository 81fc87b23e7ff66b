namespace Cablegram.Model;

/// <summary>A paragraph (FORMAT.md 6.10).</summary>
internal readonly record struct ParsedParagraph
{
    // An object of its own, which three paragraphs in ten have.
    private readonly object? _heading;

    private readonly int _number;
    private readonly SourceSpan _numberSpan;
    private readonly Classification _marking;

    // The flags of the three together, which each would have with its own padding as a nullable value.
    private readonly bool _hasNumber;
    private readonly bool _hasNumberSpan;
    private readonly bool _hasMarking;

    /// <summary>What <see cref="MarkingText"/> gives.</summary>
    internal LocatedText Mark { get; init; }

    /// <summary>The printed number, repaired where the carrier mangled it; null for text without one.</summary>
    public int? Number
    {
        get => _hasNumber ? _number : null;
        init => (_hasNumber, _number) = (value is not null, value.GetValueOrDefault());
    }

    /// <summary>Place of the number as printed.</summary>
    public SourceSpan? NumberSpan
    {
        get => _hasNumberSpan ? _numberSpan : null;
        init => (_hasNumberSpan, _numberSpan) = (value is not null, value.GetValueOrDefault());
    }

    /// <summary>Portion mark as written, without brackets: <c>C/NF</c>.</summary>
    public Located<string>? MarkingText
    {
        get => Mark.ToLocated();
        init => Mark = value;
    }

    /// <summary>What the mark means (FORMAT.md 10); null without a mark.</summary>
    public Classification? Marking
    {
        get => _hasMarking ? _marking : null;
        init => (_hasMarking, _marking) = (value is not null, value.GetValueOrDefault());
    }

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
