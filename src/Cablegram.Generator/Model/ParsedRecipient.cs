namespace Cablegram.Model;

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
