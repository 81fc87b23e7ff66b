using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// What a carrier gives: the message freed from it, in the form the wire had it (transmission header, classification line, fields,
/// paragraphs, each on lines of its own), and what the carrier itself says about the cable.
/// </summary>
internal sealed record CarrierReading
{
    /// <summary>The kind of copy.</summary>
    public required Carrier Carrier { get; init; }

    /// <summary>The message without navigation, comment form, stamps, page heads, attributes, link marks and escapes.</summary>
    public required MessageText Message { get; init; }

    /// <summary>The lines of <see cref="Message"/> where they were looked at to tell the carrier; null where they are still to be found.</summary>
    public LineTable? Lines { get; init; }

    /// <summary>What the carrier's own fields say; all null where it has none.</summary>
    public CarrierMetadata Metadata { get; init; } = CarrierMetadata.None;

    /// <summary>What was repaired on the way.</summary>
    public EquatableArray<Repair> Repairs { get; init; }

    /// <summary>Whether this carrier is known to lose or join lines (FORMAT.md 11).</summary>
    public bool MayHaveLostLines { get; init; }

    /// <summary>Whether the carrier itself marks the text as a cable (<see cref="Signature.Metadata"/> or <see cref="Signature.FieldLabels"/>).</summary>
    public Signature Signature { get; init; }

    /// <summary>Whether the layout is unlike any cable's though words of it occur: a list of cables, a page about one, a memorandum.</summary>
    public bool IsNearMiss { get; init; }
}

/// <summary>Fields a carrier has beside the message; spans refer to the file.</summary>
internal sealed record CarrierMetadata
{
    /// <summary>That of a carrier without fields of its own.</summary>
    public static CarrierMetadata None { get; } = new();

    /// <summary>The id as written.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>The archive's number of a telegram of 1973-79 as written, in whatever form (<c>1974LAPAZ00304</c>, FORMAT.md 7); null where the carrier has none.</summary>
    public Located<string>? DocumentNumber { get; init; }

    /// <summary>Creation, UTC.</summary>
    public Located<DateTime>? Created { get; init; }

    /// <summary>Whether <see cref="Created"/> has a date only (its time is midnight and means nothing).</summary>
    public bool CreatedIsDateOnly { get; init; }

    /// <summary>Release, UTC.</summary>
    public Located<DateTime>? Released { get; init; }

    /// <summary>Classification as written: <c>CONFIDENTIAL//NOFORN</c>; may be something that is none.</summary>
    public Located<string>? Classification { get; init; }

    /// <summary>Display name of the origin: <c>Embassy Astana</c>.</summary>
    public Located<string>? Origin { get; init; }

    /// <summary>Subject or heading; used only where the message has no subject and the carrier is known to hold it complete.</summary>
    public Excerpt? Subject { get; init; }

    /// <summary>TAGS as one text; used only where the message has none.</summary>
    public Located<string>? Tags { get; init; }

    /// <summary>Where the codes of <see cref="Tags"/> stand when each has its title behind it, <c>BL - Bolivia | PINT - …</c>; else empty.</summary>
    public EquatableArray<SourceSpan> TagCodes { get; init; }

    /// <summary>Originator; used only where the message has none.</summary>
    public Excerpt? From { get; init; }
}
