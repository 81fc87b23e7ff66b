#nullable enable

namespace Cablegram.Runtime;

public partial class Cable : global::System.IEquatable<Cable>
{
    /// <summary>Whether both are the same cable: by reference id, without one by path.</summary>
    public static bool operator ==(Cable? left, Cable? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different cables.</summary>
    public static bool operator !=(Cable? left, Cable? right) => !(left == right);

    /// <summary>Whether both are the same cable: by reference id, without one by path.</summary>
    /// <param name="other">The cable to compare with.</param>
    public bool Equals(Cable? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null) return false;

        var id = ReferenceId;
        return id.IsEmpty
            ? other.ReferenceId.IsEmpty && string.Equals(SourcePath, other.SourcePath, global::System.StringComparison.Ordinal)
            : id.Equals(other.ReferenceId);
    }

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Cable);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => ReferenceId is { IsEmpty: false } id
        ? id.GetHashCode()
        : string.GetHashCode(SourcePath, global::System.StringComparison.Ordinal);

    /// <summary>The cable as a record shows itself: <c>Cable { ReferenceId = 08ASTANA66, Created = 2008-01-14 11:34Z, … }</c>.</summary>
    public sealed override string ToString() => string.Create(
        global::System.Globalization.CultureInfo.InvariantCulture,
        $"Cable {{ ReferenceId = {ReferenceId}, Created = {Created:yyyy-MM-dd HH:mm'Z'}, Classification = {Classification}, Origin = {OriginName}, Subject = {Subject} }}");

    /// <summary>Takes the cable apart: <c>var (id, subject) = cable;</c></summary>
    /// <param name="referenceId">The reference id.</param>
    /// <param name="subject">The subject; null where there is none.</param>
    public void Deconstruct(out ReferenceId referenceId, out string? subject)
    {
        referenceId = ReferenceId;
        subject = Subject;
    }

    /// <summary>Takes the cable apart: <c>var (id, subject, created, classification) = cable;</c></summary>
    /// <param name="referenceId">The reference id.</param>
    /// <param name="subject">The subject; null where there is none.</param>
    /// <param name="created">When it was sent, UTC; null where that is not known.</param>
    /// <param name="classification">The classification of the whole cable.</param>
    public void Deconstruct(out ReferenceId referenceId, out string? subject, out global::System.DateTimeOffset? created, out Classification classification)
    {
        Deconstruct(out referenceId, out subject);
        created = Created;
        classification = Classification;
    }

    private string DebuggerText => $"{(ReferenceId.IsEmpty ? SourcePath : ReferenceId.ToString())} {Subject}";
}
