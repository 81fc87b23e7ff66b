using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules;

/// <summary>A place where a cable breaks a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The place in the file: the token that is wrong, or where the missing one should be.</param>
/// <param name="Arguments">What goes into the rule's message.</param>
internal sealed record Finding(Rule Rule, SourceSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>The place this one contradicts; null where there is only one.</summary>
    public SourceSpan? Other { get; init; }

    /// <summary>Severity where it depends on what was found; null for the rule's own.</summary>
    public RuleSeverity? Severity { get; init; }

    /// <summary>Ways to mend it, the likeliest first.</summary>
    public EquatableArray<Fix> Fixes { get; init; }

    /// <summary>The message with its arguments.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);
}
