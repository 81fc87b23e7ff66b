namespace Cablegram.Model;

/// <summary>A located string inside another object, of which there are many in a cable: it becomes an object of its own only when it is asked for.</summary>
/// <param name="Value">The string; null where there is none.</param>
/// <param name="Span">Where it was read from.</param>
internal readonly record struct LocatedText(string? Value, SourceSpan Span)
{
    /// <summary>The string of an object; none for null.</summary>
    public static implicit operator LocatedText(Located<string>? located) => located is { } found ? new LocatedText(found.Value, found.Span) : default;

    /// <summary>The string as an object; null where there is none.</summary>
    public Located<string>? ToLocated() => Value is null ? null : new Located<string>(Value, Span);
}
