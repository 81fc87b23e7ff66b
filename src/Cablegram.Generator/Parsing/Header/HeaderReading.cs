using Cablegram.Model;

namespace Cablegram.Parsing.Header;

/// <summary>What a transmission header says (FORMAT.md 5); everything null or empty where a text has none.</summary>
internal readonly record struct HeaderReading()
{
    /// <summary>Format lines 1 to 5; null where none of them is there.</summary>
    public TransmissionHeader? Header { get; init; }

    /// <summary>Originator, the value of FM.</summary>
    public Excerpt? From { get; init; }

    /// <summary>Action addressees.</summary>
    public EquatableArray<ParsedRecipient> To { get; init; }

    /// <summary>Information addressees.</summary>
    public EquatableArray<ParsedRecipient> Info { get; init; }

    /// <summary>Highest precedence of the date-time group line; else of the routing line; else of an action addressee.</summary>
    public Precedence Precedence { get; init; }

    /// <summary>Index of the line with the date-time group, or of the one that begins as it does and cannot be read; -1 where there is none.</summary>
    public int DateTimeLine { get; init; } = -1;

    /// <summary>Indexes of the lines between format lines that are none themselves: damaged ones, or a stray note.</summary>
    public EquatableArray<int> UnreadLines { get; init; }

    /// <summary>Index of the line the header begins with; equal to <see cref="EndLine"/> where there is none.</summary>
    public int StartLine { get; init; }

    /// <summary>Index of the first line that is no longer header: classification line, captions or text.</summary>
    public int EndLine { get; init; }
}
