using System.Buffers;

namespace Cablegram.Parsing.Text;

/// <summary>A list in rented memory, for what is needed only while a text is read. Disposing gives the memory back.</summary>
/// <typeparam name="T">Type of the items, a struct without references: the memory is not cleared.</typeparam>
/// <param name="capacity">Number of items that are likely.</param>
internal sealed class RentedList<T>(int capacity) : IDisposable
    where T : struct
{
    private T[] _items = ArrayPool<T>.Shared.Rent(Math.Max(capacity, 1));

    /// <summary>Number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The item with an index.</summary>
    public ref readonly T this[int index] => ref _items[index];

    /// <summary>Adds an item at the end.</summary>
    public void Add(in T item)
    {
        if (Count == _items.Length) Grow();
        _items[Count++] = item;
    }

    /// <summary>Gives the memory back; the list has no items from then on.</summary>
    public void Dispose()
    {
        if (_items.Length > 0) ArrayPool<T>.Shared.Return(_items);
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(Count * 2, 16));
        _items.AsSpan(0, Count).CopyTo(larger);
        if (_items.Length > 0) ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
