#nullable enable

namespace Cablegram.Runtime;

/// <summary>Who classified a cable, and why: the Classified By line.</summary>
/// <param name="Text">Everything behind the label, as written.</param>
/// <param name="Name">The classifier's name; null where it cannot be told from the office. Two names are joined by <c>" and "</c>.</param>
/// <param name="Section">Section of the executive order that has the reasons: <c>"1.4"</c>; null where the line has none.</param>
/// <param name="Reasons">Letters of the reasons in lower case, in order: <c>"b"</c>, <c>"d"</c>; empty where the line has none.</param>
public sealed record Classifier(string Text, string? Name, string? Section, global::System.Collections.Generic.IReadOnlyList<string> Reasons)
{
    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The classifier to compare with.</param>
    public bool Equals(Classifier? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || Text != other.Text || Name != other.Name || Section != other.Section || Reasons.Count != other.Reasons.Count) return false;

        for (var i = 0; i < Reasons.Count; i++)
        {
            if (Reasons[i] != other.Reasons[i]) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Text, Name, Section);

    /// <summary>The classifier as a record shows itself, with the letters of the reasons.</summary>
    public override string ToString() =>
        $"Classifier {{ Text = {Text}, Name = {Name}, Section = {Section}, Reasons = {string.Join(", ", Reasons)} }}";
}
