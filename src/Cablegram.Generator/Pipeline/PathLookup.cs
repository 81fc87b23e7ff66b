using Cablegram.Model;

namespace Cablegram.Pipeline;

/// <summary>Values by the path of a file; two are equal when they have the same entries in the same order.</summary>
/// <typeparam name="T">Type of the values, comparable by value.</typeparam>
internal sealed class PathLookup<T>(EquatableArray<KeyValuePair<string, T>> entries) : IEquatable<PathLookup<T>>
{
    private readonly Dictionary<string, T> _byPath = entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>Looks a file up.</summary>
    /// <param name="fullPath">Path as the compiler gave it.</param>
    /// <param name="value">Its value, or the default.</param>
    public bool TryGet(string fullPath, out T? value) => _byPath.TryGetValue(fullPath, out value);

    /// <inheritdoc/>
    public bool Equals(PathLookup<T>? other)
    {
        if (other is null || other._byPath.Count != _byPath.Count) return false;
        return ReferenceEquals(this, other) || Entries.Equals(other.Entries);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PathLookup<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    private EquatableArray<KeyValuePair<string, T>> Entries { get; } = entries;
}
