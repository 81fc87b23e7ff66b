namespace Cablegram.Naming;

/// <summary>
/// Names that nothing taken from a cable may have, because the generated code means something else by them.
/// </summary>
internal static class Reserved
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        // What every type inherits.
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",

        // Members of Corpus, and the members of Origin and the class for what has no post.
        "All", "At", "Between", "ByClassification", "ByOrigin", "ByTag", "Count", "Get", "ReferencesTo", "TryGet", "None", PostNames.Unknown,

        // Types of the generated namespace, and the root of the framework.
        "Cable", "CableData", "CableFactory", "CableList", "CableSlots", "CableSource", "Carrier", "Classification", "Classifier", "Corpus",
        "CorpusContent", "CorpusIndex", "IdKey", "IndexReader", "LayoutField", "LayoutInsertion", "LayoutReader", "LayoutReading", "LayoutText", "LiteralSource",
        "NearestIds", "Origin", "PackedLayout", "Paragraph", "ParagraphData", "ParagraphMembers", "Precedence", "Recipient", "Reference", "ReferenceId", "ReferenceIdReader", "RepairPhrases",
        "ResourceAddress", "ResourceSource", "ShelfReader", "System", "Tag", "TypedCables", "Utf8Literal", "Utf8LiteralSource",

        // Members of those that have a member for each cable.
        "Create", "Ordinals", "Parts",

        // What the compiler takes a method for where a program begins.
        "Main",
    };

    /// <summary>Whether a name is taken, ignoring case; also the names of the paragraph members, <c>P1</c>.</summary>
    public static bool IsReserved(string name) =>
        Names.Contains(name) || (name.Length > 1 && name[0] is 'P' or 'p' && name.Skip(1).All(unit => unit is >= '0' and <= '9'));
}
