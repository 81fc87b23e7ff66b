#nullable enable

namespace Cablegram.Runtime;

/// <summary>
/// What sentences of <c>Cable.Repairs</c> begin and end with. A packed sentence has the numbers of two of them and, mostly as a range of
/// the file, what stands between; the generator packs with this table too.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static class RepairPhrases
{
    /// <summary>The phrases; the first says nothing and serves where none fits.</summary>
    internal static readonly string[] All =
    [
        "",
        ".",
        " places).",
        "\" was left out of the text.",
        "\" was read as ",
        "\" was read as the beginning of a field, its line break having been lost.",
        "\" directly behind the last tag was read as the beginning of a field.",
        ", its first digit having been a pilcrow.",
        "A lost line break was restored",
        "A page head or page classification was left out",
        "A release line at a page edge was left out",
        "A release stamp at a page edge was left out",
        "A row of strokes that was cut by a blank was joined",
        "A word cut in two by the page edge was joined",
        "Character references were decoded (",
        "Links were left out, their text was kept (",
        "The backslash of a Markdown escape was left out",
        "The caption SI PDIS was read as SIPDIS",
        "The classification word \"",
        "The header had lost its line breaks, which were restored",
        "The header of a further section was left out",
        "The header of a further section was taken out of the text",
        "The label \"",
        "The marks of a Markdown link were left out, its text was kept",
        "The page line \"",
        "The page's classification, glued to the last word of the page, was left out",
        "The page's comment form after the cable was left out",
        "The page's navigation and help texts before the cable were left out",
        "The page's navigation before the cable was left out",
        "The paragraph number \"",
        "The text \"",
        "The text had lost its line breaks; those before fields and paragraphs were restored",
        "What stands before the cable's fields was left out",
    ];
}
