namespace Cablegram.Rules.ReferenceIds;

/// <summary>
/// Rules of the reference id. The seventh of them, two files with the same id, is the generator's CBL0004, because it decides what the API has.
/// </summary>
internal static class ReferenceIdRules
{
    /// <summary>Two digits, post, number (FORMAT.md 3; practice of the collection).</summary>
    public static readonly Rule Form = new(
        "CBL0601", "id-form", RuleSeverity.Error, true,
        "A reference id is not year, post and number",
        "Reference id '{0}' should be two digits of the year, the post and the number{1}")
    { HasFix = true };

    /// <summary>The post is in the table (FORMAT.md 3; practice).</summary>
    public static readonly Rule UnknownPost = new(
        "CBL0602", "id-unknown-post", RuleSeverity.Warning, true,
        "A reference id names a post that is not known",
        "Post '{0}' of the reference id is not known{1}")
    { HasFix = true };

    /// <summary>No word of the classification line stands before the post (FORMAT.md 3; practice).</summary>
    public static readonly Rule Prefix = new(
        "CBL0603", "id-prefix", RuleSeverity.Information, true,
        "A reference id has words before the post",
        "'{0}' is no part of the post; the reference id should be {1}")
    { HasFix = true };

    /// <summary>No leading zeros and no blanks (FORMAT.md 3; practice).</summary>
    public static readonly Rule LeadingZero = new(
        "CBL0604", "id-leading-zero", RuleSeverity.Information, true,
        "A reference id has leading zeros or blanks",
        "Reference id '{0}' should be '{1}'")
    { HasFix = true };

    /// <summary>The year is that of the creation date (FORMAT.md 3; practice).</summary>
    public static readonly Rule Date = new(
        "CBL0605", "id-date", RuleSeverity.Warning, true,
        "The year of a reference id is not that of the creation date",
        "Reference id {0} is of {1}, but the cable was created in {2}")
    { HasFix = true };

    /// <summary>The file is named by the id of the cable in it (practice of the project).</summary>
    public static readonly Rule File = new(
        "CBL0606", "id-file", RuleSeverity.Warning, true,
        "The name of the file and the text have different reference ids",
        "The text is cable {0}, but the file's name says {1}")
    { HasFix = true };

    /// <summary>The post has the name of its time (FORMAT.md 3).</summary>
    public static readonly Rule RenamedPost = new(
        "CBL0608", "id-renamed-post", RuleSeverity.Hidden, false,
        "A reference id has the old name of a post",
        "{0} was called {1} by {2}");

    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        6,
        "Reference id",
        [Form, UnknownPost, Prefix, LeadingZero, Date, File, RenamedPost],
        [
            new(IdFormChecks.Check, Form, Prefix, LeadingZero),
            new(IdPostChecks.CheckUnknown, UnknownPost),
            new(IdPostChecks.CheckRenamed, RenamedPost),
            new(IdDateChecks.Check, Date),
            new(IdFileChecks.Check, File),
        ]);
}
