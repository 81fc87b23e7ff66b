using System.Collections;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>How each paragraph begins; null for one that has neither number nor mark.</summary>
/// <param name="openings">All openings of the message.</param>
/// <param name="indices">For each paragraph the index of its opening; -1 where it has none.</param>
internal readonly struct ParagraphOpenings(RentedList<Opening> openings, RentedList<int> indices) : IReadOnlyList<Opening?>, IDisposable
{
    /// <inheritdoc/>
    public int Count => indices.Count;

    /// <inheritdoc/>
    public Opening? this[int index] => indices[index] < 0 ? null : openings[indices[index]];

    /// <inheritdoc/>
    public IEnumerator<Opening?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    /// <summary>Gives the memory back; there are no paragraphs from then on.</summary>
    public void Dispose()
    {
        openings.Dispose();
        indices.Dispose();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
