using System.Collections;

namespace Cablegram.Parsing.Head;

/// <summary>The lines of a field's value, as ranges of the message: a part of the list that all fields of a head share.</summary>
/// <param name="all">The lines of all fields.</param>
/// <param name="first">Index of the field's first line.</param>
/// <param name="count">Number of its lines.</param>
internal readonly struct FieldLines(List<(int Start, int End)> all, int first, int count) : IReadOnlyList<(int Start, int End)>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public (int Start, int End) this[int index] => all[first + index];

    /// <inheritdoc/>
    public IEnumerator<(int Start, int End)> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
