#nullable enable

namespace Cablegram.Runtime;

/// <summary>An addressee of a cable, from its TO or INFO lines: <c>RUEHC/SECSTATE WASHDC IMMEDIATE 3604</c>.</summary>
/// <param name="RoutingIndicator">Routing indicator of the addressee's communications centre: <c>"RUEHC"</c>; null where the line has none.</param>
/// <param name="Name">The address in plain language: <c>"SECSTATE WASHDC"</c>.</param>
/// <param name="Precedence">Precedence for this addressee; null where the line has none.</param>
/// <param name="Number">Number of the message to this addressee as written, <c>"3604"</c>; may be a range; null where the line has none.</param>
public sealed record Recipient(string? RoutingIndicator, string Name, Precedence? Precedence, string? Number)
{
    /// <summary>Whether the addressee stands behind XMT: the collective address before it goes to all but these.</summary>
    public bool IsExempt { get; init; }
}
