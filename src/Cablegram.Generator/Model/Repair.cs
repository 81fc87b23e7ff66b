namespace Cablegram.Model;

/// <summary>Kinds of repair (FORMAT.md 2, 6.11).</summary>
internal enum RepairKind : byte
{
    MangledPilcrow,
    PageLineRemoved,
    StampRemoved,
    CutUnderlineJoined,
    EscapeRemoved,
    LinkRemoved,
    EntityDecoded,
    LineBreakRestored,
    ClassificationWordRead,
    GluedLabelSplit,
    GluedTagsSplit,
    MisspeltLabelRead,
    TrailerRemoved,
    NavigationRemoved,
    HyphenatedWordJoined,
}

/// <summary>One repair: what was wrong at which place.</summary>
/// <param name="Kind">What kind of damage.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Description">One sentence for a person: what was found and what was made of it; null for a page line, of which <see cref="Sentence"/> tells by its place.</param>
internal readonly record struct Repair(RepairKind Kind, SourceSpan Span, string? Description)
{
    /// <summary>The sentence, put together where only the place is kept.</summary>
    /// <param name="source">The source text the place is in.</param>
    public string Sentence(string source) => Description ?? PageLineSentence(source.Substring(Span.Start, Span.Length));

    /// <summary>The sentence on a page line.</summary>
    public static string PageLineSentence(string pageLine) => $"The page line \"{pageLine}\" was left out of the text.";
}
