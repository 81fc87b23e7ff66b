#nullable enable

namespace Cablegram.Runtime;

/// <summary>One paragraph of a cable. Its texts are read from the file when they are first asked for.</summary>
/// <remarks>Two are equal when they are the same paragraph of the same cable. The <see langword="default"/> value is no paragraph; its members throw.</remarks>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Paragraph
{
    private readonly ParagraphData? _data;

    internal Paragraph(ParagraphData data) => _data = data;

    /// <summary>The cable the paragraph is in.</summary>
    public Cable Cable => Data.Cable;

    /// <summary>Position in <see cref="Cable.Paragraphs"/>, from 0; unnumbered text counts as well.</summary>
    public int Index => Data.Index;

    /// <summary>The printed number; null for text without one. A number may occur twice, or be left out, as the drafter had it.</summary>
    public int? Number => Data.Number;

    /// <summary>The portion mark's meaning, <see cref="Classification.Confidential"/> for C/NF; null where the paragraph has no mark.</summary>
    public Classification? Marking => Data.Marking;

    /// <summary>The portion mark as written, without brackets: <c>"C/NF"</c>; null where the paragraph has none.</summary>
    public string? MarkingText => Data.MarkingText;

    /// <summary>The heading above the paragraph; null where there is none.</summary>
    public string? Heading => Data.Heading;

    /// <summary>The words, without number and mark. Wrapped lines are joined by a blank, list items and rows of tables keep their line breaks
    /// (<c>\n</c>), page lines are left out; nothing else is changed.</summary>
    public string Text => Data.Text;

    /// <summary>The bytes of the file from the paragraph's number to its end, page lines and all.</summary>
    public global::System.ReadOnlySpan<byte> Utf8 => Data.Utf8;

    /// <summary>Name of the paragraph's place in the archive's page, <c>"par4"</c>; null without a number.</summary>
    public string? Anchor => Data.Number is { } number
        ? string.Create(global::System.Globalization.CultureInfo.InvariantCulture, $"par{number}")
        : null;

    /// <summary>Address of the paragraph in the archive, <see cref="Cable.Permalink"/> with the anchor; null without a number.</summary>
    public string? Permalink => Anchor is { } anchor ? $"{Cable.Permalink}#{anchor}" : null;

    private ParagraphData Data => _data ?? throw new global::System.InvalidOperationException("This is the default value, not a paragraph of a cable.");

    /// <summary>Whether both are the same paragraph of the same cable.</summary>
    /// <param name="other">The paragraph to compare with.</param>
    public bool Equals(Paragraph other) => ReferenceEquals(_data, other._data)
        || (_data is { } mine && other._data is { } others && mine.Index == others.Index && mine.Cable.Equals(others.Cable));

    /// <inheritdoc/>
    public override int GetHashCode() => _data is null ? 0 : global::System.HashCode.Combine(_data.Cable, _data.Index);

    /// <summary>The paragraph as a record shows itself, with the id of its cable and the first words of its text.</summary>
    public override string ToString() => _data is null
        ? "Paragraph { }"
        : string.Create(global::System.Globalization.CultureInfo.InvariantCulture, $"Paragraph {{ Cable = {Cable.ReferenceId}, Index = {Index}, Number = {Number}, Marking = {Marking}, Text = {Shorten(Text)} }}");

    private static string Shorten(string text) => text.Length <= 80 ? text : string.Concat(text.Substring(0, 77), "...");
}
