using Cablegram.Model;

namespace Cablegram.Rules.Fields;

/// <summary>An item of a list of references: one cable, or several that share a letter or a post.</summary>
/// <param name="Letter">Its letter; null where it has none.</param>
/// <param name="Span">The first reference of the item.</param>
internal readonly record struct ReferenceItem(ReferenceLetter? Letter, SourceSpan Span)
{
    /// <summary>The items of a cable's list.</summary>
    public static List<ReferenceItem> Of(ParsedCable cable)
    {
        var items = new List<ReferenceItem>();
        foreach (var reference in cable.References)
        {
            var isShared = items.Count > 0 && (reference.Letter is { } letter ? letter.Span == items[items.Count - 1].Letter?.Span : reference.Parts is { Post: null });
            if (!isShared) items.Add(new ReferenceItem(reference.Letter, reference.Text.Span));
        }

        return items;
    }
}
