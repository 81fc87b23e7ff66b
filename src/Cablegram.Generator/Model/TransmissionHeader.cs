namespace Cablegram.Model;

/// <summary>Format lines 1 to 5 of ACP 127 (FORMAT.md 5.2 to 5.6); each part null where the copy lacks it.</summary>
internal sealed record TransmissionHeader
{
    private readonly LocatedText _prosign;
    private readonly LocatedText _station;
    private readonly LocatedText _filingTime;
    private readonly LocatedText _security;
    private readonly LocatedText _precedenceLetters;

    /// <summary>Start of message: <c>VZCZCXRO9456</c>.</summary>
    public SourceSpan? StartOfMessage { get; init; }

    /// <summary>Two-letter prosign of the routing line: <c>OO</c>.</summary>
    public Located<string>? Prosign
    {
        get => _prosign.ToLocated();
        init => _prosign = value;
    }

    /// <summary>Routing indicators of the routing line.</summary>
    public EquatableArray<Located<string>> Routing { get; init; }

    /// <summary>The DE line.</summary>
    public SourceSpan? DeLine { get; init; }

    /// <summary>Routing indicator of the transmitting station, from the DE line.</summary>
    public Located<string>? Station
    {
        get => _station.ToLocated();
        init => _station = value;
    }

    /// <summary>Station serial of the DE line: the message number modulo 10,000.</summary>
    public Located<int>? Serial { get; init; }

    /// <summary>Section of the DE line.</summary>
    public int? Section { get; init; }

    /// <summary>Place of the section's digits in the DE line; null where it has none.</summary>
    public SourceSpan? SectionSpan { get; init; }

    /// <summary>Filing time of the DE line, <c>dddhhmm</c>.</summary>
    public Located<string>? FilingTime
    {
        get => _filingTime.ToLocated();
        init => _filingTime = value;
    }

    /// <summary>Security signal: <c>ZNY CCCCC</c>.</summary>
    public Located<string>? Security
    {
        get => _security.ToLocated();
        init => _security = value;
    }

    /// <summary>Date-time group, with the precedence letters before it.</summary>
    public Located<DateTime>? DateTimeGroup { get; init; }

    /// <summary>Precedence letters before the date-time group: <c>O</c>, <c>O P</c>.</summary>
    public Located<string>? PrecedenceLetters
    {
        get => _precedenceLetters.ToLocated();
        init => _precedenceLetters = value;
    }

    /// <summary>Operating signals behind the date-time group.</summary>
    public EquatableArray<Located<string>> Signals { get; init; }
}
