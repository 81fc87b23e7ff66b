#nullable enable

namespace Cablegram.Runtime;

/// <summary>The kind of copy a cable's text came in, which tells what else than the cable may stand in <see cref="Cable.Utf8"/>.</summary>
public enum Carrier
{
    /// <summary>The message alone, with or without its transmission header.</summary>
    PlainText = 0,

    /// <summary>Text of a saved page of the cable site, with its navigation and metadata row.</summary>
    SavedPage = 1,

    /// <summary>A weblog's copy of such a page, with metadata row and comment form.</summary>
    Weblog = 2,

    /// <summary>A Markdown mirror: a blank line after every line, link marks, escapes.</summary>
    Markdown = 3,

    /// <summary>The raw HTML of a cable page.</summary>
    Html = 4,

    /// <summary>A JSON record with header and body as strings.</summary>
    Json = 5,

    /// <summary>A text mirror's five stacked lines before the header.</summary>
    StackedLines = 6,

    /// <summary>A copy whose metadata stand as <c>Label: value</c> lines.</summary>
    LabelledFields = 7,

    /// <summary>An electronic telegram of 1973 to 1979 with message text and message attributes.</summary>
    ArchiveTelegram = 8,

    /// <summary>A page with YAML front matter of <c>cable-…</c> keys.</summary>
    FrontMatter = 9,

    /// <summary>A SMART cable of 2010 and later, with its labels (MRN, Date/DTG).</summary>
    Smart = 10,
}
