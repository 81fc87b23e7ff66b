using Cablegram.Model;

namespace Cablegram.Fixes;

/// <summary>One way to mend a fault: edits of the file, and nothing else.</summary>
/// <param name="Title">What it does, as a command: <c>Write '1' instead of '11'</c>.</param>
/// <param name="Edits">The edits in the order of their places; they do not overlap.</param>
internal sealed record Fix(string Title, EquatableArray<TextEdit> Edits)
{
    /// <summary>
    /// Tells fixes of one rule apart that are not to be applied together: the same fault mended in another way. Equal for the fixes
    /// that "fix all" takes together.
    /// </summary>
    public string Kind { get; init; } = "";

    /// <summary>Writes something else at one place.</summary>
    public static Fix Replace(string title, SourceSpan span, string newText) => new(title, new EquatableArray<TextEdit>([new TextEdit(span, newText)]));

    /// <summary>Takes a stretch out.</summary>
    public static Fix Remove(string title, SourceSpan span) => Replace(title, span, "");

    /// <summary>Puts something in.</summary>
    public static Fix Insert(string title, int offset, string newText) => Replace(title, new SourceSpan(offset, 0), newText);

    /// <summary>Does several edits.</summary>
    public static Fix Of(string title, IEnumerable<TextEdit> edits) => new(title, edits.OrderBy(edit => edit.Span.Start).ToEquatableArray());
}
