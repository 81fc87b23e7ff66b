namespace Cablegram.Model;

/// <summary>Classification of a cable or a portion, in rising order (FORMAT.md 4, 6.2, 10).</summary>
internal enum Classification : byte
{
    /// <summary>Not stated, or damaged beyond reading.</summary>
    Unknown,

    /// <summary>UNCLASSIFIED, UNCLAS.</summary>
    Unclassified,

    /// <summary>UNCLASSIFIED//FOR OFFICIAL USE ONLY, SBU, LIMITED OFFICIAL USE: unclassified, but limited.</summary>
    ForOfficialUseOnly,

    /// <summary>CONFIDENTIAL.</summary>
    Confidential,

    /// <summary>SECRET.</summary>
    Secret,

    /// <summary>TOP SECRET.</summary>
    TopSecret,
}

/// <summary>Precedence of a cable or of one addressee, in rising order (FORMAT.md 9).</summary>
internal enum Precedence : byte
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>ROUTINE, letter R.</summary>
    Routine,

    /// <summary>PRIORITY, letter P.</summary>
    Priority,

    /// <summary>IMMEDIATE, letter O.</summary>
    Immediate,

    /// <summary>NIACT IMMEDIATE, night action.</summary>
    NiactImmediate,

    /// <summary>FLASH, letter Z.</summary>
    Flash,
}

/// <summary>The kind of copy a cable's text came in (FORMAT.md 2).</summary>
internal enum Carrier : byte
{
    /// <summary>The message alone, with or without its transmission header (FORMAT.md 2.4).</summary>
    PlainText,

    /// <summary>Text of a saved page of the cable site, with navigation and metadata row (FORMAT.md 2.1, 2.2).</summary>
    SavedPage,

    /// <summary>A weblog's copy of the page: metadata row, comment form (FORMAT.md 2.2).</summary>
    Weblog,

    /// <summary>A Markdown mirror: a blank line after every line, link marks, escapes (FORMAT.md 2.3).</summary>
    Markdown,

    /// <summary>The raw HTML of a cable page (FORMAT.md 2.6).</summary>
    Html,

    /// <summary>A JSON record with header and body as strings (FORMAT.md 2.6).</summary>
    Json,

    /// <summary>A text mirror's five stacked lines before the header (FORMAT.md 2.6).</summary>
    StackedLines,

    /// <summary>Copies whose metadata stand as <c>Label: value</c> lines (FORMAT.md 2.5).</summary>
    LabelledFields,

    /// <summary>An electronic telegram of 1973-79 with message text and message attributes (FORMAT.md 2.6, 7).</summary>
    ArchiveTelegram,

    /// <summary>A page with YAML front matter of <c>cable-…</c> keys (FORMAT.md 2.6).</summary>
    FrontMatter,

    /// <summary>A SMART cable of 2010 and later: MRN, Date/DTG, labels (FORMAT.md 2.6).</summary>
    Smart,
}

/// <summary>What made a text recognisable as a cable; none of them, and it is no cable.</summary>
[Flags]
internal enum Signature : byte
{
    None = 0,

    /// <summary>The row or block of id, dates, classification and origin.</summary>
    Metadata = 1,

    /// <summary>A classification line with post and message number.</summary>
    ClassificationLine = 2,

    /// <summary>Format lines of a transmission header: a date-time group with FM, or a DE line.</summary>
    TransmissionHeader = 4,

    /// <summary>The labels of a SMART cable, of an archive telegram, or of a draft with E.O., TAGS and SUBJECT.</summary>
    FieldLabels = 8,
}
