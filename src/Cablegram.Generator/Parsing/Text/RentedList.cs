using System.Buffers;
using Cablegram.Model;

namespace Cablegram.Parsing.Text;

/// <summary>A list in rented memory, for what is needed only while a text is read. Disposing gives the memory back.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
/// <param name="capacity">Number of items that are likely.</param>
internal sealed class RentedList<T>(int capacity) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(Math.Max(capacity, 1));

    /// <summary>Number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The item with an index.</summary>
    public ref readonly T this[int index] => ref _items[index];

    /// <summary>All items.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Count);

    /// <summary>Adds an item at the end.</summary>
    public void Add(in T item)
    {
        if (Count == _items.Length) Grow();
        _items[Count++] = item;
    }

    /// <summary>Takes an item out.</summary>
    public void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_items, index + 1, _items, index, Count - index);
        _items[Count] = default!;
    }

    /// <summary>The items in memory of their own.</summary>
    public EquatableArray<T> ToEquatableArray() => Count == 0 ? default : new(_items.AsSpan(0, Count).ToArray());

    /// <summary>Gives the memory back; the list has no items from then on.</summary>
    public void Dispose()
    {
        GiveBack(_items, Count);
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(Count * 2, 16));
        _items.AsSpan(0, Count).CopyTo(larger);
        GiveBack(_items, Count);
        _items = larger;
    }

    /// <summary>Returns memory without what the items refer to, which the pool must not keep alive.</summary>
    private static void GiveBack(T[] items, int count)
    {
        if (items.Length == 0) return;

        Array.Clear(items, 0, count);
        ArrayPool<T>.Shared.Return(items);
    }
}
