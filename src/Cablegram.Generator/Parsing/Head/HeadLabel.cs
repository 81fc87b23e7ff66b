namespace Cablegram.Parsing.Head;

/// <summary>The labelled fields between the classification line and the paragraphs (FORMAT.md 6.3 to 6.9).</summary>
internal enum HeadLabel : byte
{
    /// <summary>No label: a caption, a passing line, or the continuation of a field.</summary>
    None,

    /// <summary>E.O.</summary>
    Order,

    /// <summary>TAGS.</summary>
    Tags,

    /// <summary>SUBJECT.</summary>
    Subject,

    /// <summary>REF.</summary>
    Reference,

    /// <summary>Classified By.</summary>
    ClassifiedBy,

    /// <summary>Derived From, Declassify On, Reason: lines of later markings that belong to none of the other fields.</summary>
    Marking,
}

/// <summary>A label found in a line; offsets are those of the text searched.</summary>
/// <param name="Label">Which field begins.</param>
/// <param name="Start">First character of the label.</param>
/// <param name="ValueStart">Where the value begins, behind colon and blanks.</param>
/// <param name="IsMisspelt">Whether the label is not spelt as it should be.</param>
internal readonly record struct LabelMatch(HeadLabel Label, int Start, int ValueStart, bool IsMisspelt);
