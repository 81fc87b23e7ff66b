namespace Cablegram.Model;

/// <summary>One reference (FORMAT.md 6.8).</summary>
/// <param name="Label">Letter of the item, upper case; null where the list is not lettered. Items that share a letter (<c>A. X 1 AND 2</c>) both have it.</param>
/// <param name="Text">The reference as written, without its letter.</param>
/// <param name="Id">The cable referred to; null for e-mails, letters and what cannot be read.</param>
/// <param name="IsYearInferred">Whether the year was not written and follows from the citing cable.</param>
internal sealed record ParsedReference(string? Label, Excerpt Text, ReferenceId? Id, bool IsYearInferred)
{
    /// <summary>Where post and number stand; null for what is no cable.</summary>
    public ReferenceParts? Parts { get; init; }

    /// <summary>The letter as it stands in the text; null where the list is not lettered.</summary>
    public ReferenceLetter? Letter { get; init; }
}

/// <summary>The parts of a reference to a cable, as written (FORMAT.md 6.8).</summary>
/// <param name="Mention">From the year or the post to the number and the year behind it; of numbers that share a post, the number alone.</param>
/// <param name="Post">The post; null where it stands with an earlier number, or nowhere.</param>
/// <param name="Number">The digits of the number, with a letter O among them as it stands.</param>
internal sealed record ReferenceParts(SourceSpan Mention, Located<string>? Post, Located<string> Number);

/// <summary>The letter of an item of a list of references, as written (FORMAT.md 6.8).</summary>
/// <param name="Written">The letter that stands first, upper case.</param>
/// <param name="Span">The letter with what marks it: <c>A.</c>, <c>(A)</c>.</param>
/// <param name="Repeated">What stands there once more before the reference: <c>A)</c> in <c>A. A) BRASILIA 236</c>, <c>REF A</c>; null where nothing does.</param>
internal sealed record ReferenceLetter(string Written, SourceSpan Span, SourceSpan? Repeated);
