using Cablegram.Model;

namespace Cablegram.Parsing.Text;

/// <summary>
/// A list for what is needed only while a text is read. Disposing gives it back, for the next text on this thread to use its memory; it must
/// not be touched afterwards.
/// </summary>
/// <typeparam name="T">Type of the items.</typeparam>
internal sealed class RentedList<T> : IDisposable
{
    // What a cable of half a megabyte needs; a larger text's memory is not kept.
    private const int LargestKept = 8192;

    [ThreadStatic]
    private static Spare<RentedList<T>> _spare;

    private T[] _items;

    private RentedList(int capacity) => _items = new T[capacity];

    /// <summary>Number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The item with an index.</summary>
    public ref readonly T this[int index] => ref _items[index];

    /// <summary>A list without items.</summary>
    /// <param name="capacity">Number of items that are likely.</param>
    public static RentedList<T> Rent(int capacity)
    {
        var list = _spare.Take();
        if (list is null) return new RentedList<T>(Math.Max(capacity, 16));

        if (list._items.Length < capacity) list._items = new T[capacity];
        return list;
    }

    /// <summary>All items.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Count);

    /// <summary>Adds an item at the end.</summary>
    public void Add(in T item)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }

    /// <summary>Adds the default item at the end, for the caller to write in its place: an item that is made elsewhere and copied is waited for.</summary>
    public ref T AddPlace()
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        return ref _items[Count++];
    }

    /// <summary>Puts another item in the place of one.</summary>
    public void Replace(int index, in T item) => _items[index] = item;

    /// <summary>Takes an item out.</summary>
    public void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_items, index + 1, _items, index, Count - index);
        _items[Count] = default!;
    }

    /// <summary>The items in memory of their own.</summary>
    public EquatableArray<T> ToEquatableArray() => Count == 0 ? default : new(_items.AsSpan(0, Count).ToArray());

    /// <summary>Gives the list back, without what its items refer to, which must not be kept alive.</summary>
    public void Dispose()
    {
        Array.Clear(_items, 0, Count);
        Count = 0;
        if (_items.Length <= LargestKept) _spare.Keep(this);
    }
}
