#nullable enable

namespace Cablegram.Runtime;

/// <summary>
/// A list of cables, in the order of <see cref="Corpus.All"/>, each once. It is a view of what the compiler put into the assembly:
/// to get one and to walk it by <c>foreach</c> allocates nothing, and only cables that are reached are made. The default value is the empty list.
/// </summary>
[global::System.Diagnostics.DebuggerDisplay("Count = {Count}")]
public readonly struct CableList : global::System.Collections.Generic.IReadOnlyList<Cable>, global::System.IEquatable<CableList>
{
    // Ordinals as the index packs them; null for consecutive ones.
    private readonly string? _ordinals;
    private readonly int _start;

    internal CableList(string? ordinals, int start, int count)
    {
        _ordinals = ordinals;
        _start = start;
        Count = count;
    }

    /// <summary>Number of cables.</summary>
    public int Count { get; }

    /// <summary>The cable at a position.</summary>
    /// <param name="index">Position from 0.</param>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The position is negative or not less than <see cref="Count"/>.</exception>
    public Cable this[int index]
    {
        get
        {
            if (index < 0 || index >= Count) throw new global::System.ArgumentOutOfRangeException(nameof(index));
            return Corpus.At(OrdinalAt(index));
        }
    }

    /// <summary>Part of the list; what <c>list[10..20]</c> calls. Allocates nothing.</summary>
    /// <param name="start">Position of the first cable.</param>
    /// <param name="length">Number of cables.</param>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The part is not within the list.</exception>
    public CableList Slice(int start, int length)
    {
        if (start < 0 || start > Count) throw new global::System.ArgumentOutOfRangeException(nameof(start));
        if (length < 0 || length > Count - start) throw new global::System.ArgumentOutOfRangeException(nameof(length));
        return new CableList(_ordinals, _start + start, length);
    }

    /// <summary>Whether a cable is in the list. Takes a binary search, makes no cable.</summary>
    /// <param name="cable">The cable; null is in no list.</param>
    public bool Contains(Cable? cable)
    {
        if (cable is null) return false;

        var position = FirstFrom(cable.Ordinal);
        return position < Count && OrdinalAt(position) == cable.Ordinal;
    }

    /// <summary>The cables that are in both lists.</summary>
    /// <param name="other">The other list.</param>
    public CableList Intersect(CableList other)
    {
        if (Count == 0 || other.Count == 0) return default;
        if (IsRange) return other.Within(this);
        if (other.IsRange) return Within(other);

        var both = new OrdinalWriter(global::System.Math.Min(Count, other.Count));
        int i = 0, j = 0;
        while (i < Count && j < other.Count)
        {
            int mine = OrdinalAt(i), others = other.OrdinalAt(j);
            if (mine == others) both.Add(mine);
            if (mine <= others) i++;
            if (others <= mine) j++;
        }

        return both.ToList();
    }

    /// <summary>The cables that are in one of the lists or in both.</summary>
    /// <param name="other">The other list.</param>
    public CableList Union(CableList other)
    {
        if (Count == 0) return other;
        if (other.Count == 0) return this;

        var either = new OrdinalWriter(Count + other.Count);
        int i = 0, j = 0;
        while (i < Count || j < other.Count)
        {
            var mine = i < Count ? OrdinalAt(i) : int.MaxValue;
            var others = j < other.Count ? other.OrdinalAt(j) : int.MaxValue;
            either.Add(global::System.Math.Min(mine, others));
            if (mine <= others) i++;
            if (others <= mine) j++;
        }

        return either.ToList();
    }

    /// <summary>Walks the list without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    global::System.Collections.Generic.IEnumerator<Cable> global::System.Collections.Generic.IEnumerable<Cable>.GetEnumerator() => GetEnumerator();

    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both lists have the same cables.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(CableList other)
    {
        if (Count != other.Count) return false;
        if (ReferenceEquals(_ordinals, other._ordinals) && _start == other._start) return true;

        for (var i = 0; i < Count; i++)
        {
            if (OrdinalAt(i) != other.OrdinalAt(i)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CableList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : global::System.HashCode.Combine(Count, OrdinalAt(0), OrdinalAt(Count - 1));

    /// <summary>Whether both lists have the same cables.</summary>
    public static bool operator ==(CableList left, CableList right) => left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(CableList left, CableList right) => !left.Equals(right);

    /// <summary>The ordinal at a position within the list.</summary>
    internal int OrdinalAt(int index) => _ordinals is null ? _start + index : IndexReader.Ordinal(_ordinals, _start + index);

    private bool IsRange => _ordinals is null;

    // The part of this list whose ordinals a range has; ordinals rise.
    private CableList Within(CableList range)
    {
        var start = FirstFrom(range._start);
        var end = FirstFrom(range._start + range.Count);
        return end > start ? Slice(start, end - start) : default;
    }

    private int FirstFrom(int ordinal)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            if (OrdinalAt(middle) < ordinal) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Walks a <see cref="CableList"/>.</summary>
    public struct Enumerator : global::System.Collections.Generic.IEnumerator<Cable>
    {
        private readonly string? _ordinals;
        private readonly int _start;
        private readonly int _count;
        private int _index;

        internal Enumerator(CableList list)
        {
            _ordinals = list._ordinals;
            _start = list._start;
            _count = list.Count;
            _index = -1;
        }

        /// <summary>The cable the walk is at.</summary>
        public readonly Cable Current => _index >= 0 && _index < _count
            ? Corpus.At(_ordinals is null ? _start + _index : IndexReader.Ordinal(_ordinals, _start + _index))
            : throw new global::System.InvalidOperationException("The walk is before the first cable or behind the last one.");

        readonly object global::System.Collections.IEnumerator.Current => Current;

        /// <summary>Goes to the next cable.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_index < _count) _index++;
            return _index < _count;
        }

        /// <summary>Goes back before the first cable.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }

    // Ordinals made at run time, in the form of the index.
    private struct OrdinalWriter
    {
        private readonly char[] _units;
        private int _count;

        internal OrdinalWriter(int most) => _units = new char[most * CorpusIndex.OrdinalUnits];

        internal void Add(int ordinal)
        {
            // Where an ordinal takes one unit, the high half is 0 and the low one written over it.
            var at = _count++ * CorpusIndex.OrdinalUnits;
            _units[at + CorpusIndex.OrdinalUnits - 1] = (char)(ordinal >> 16);
            _units[at] = (char)(ordinal & 0xFFFF);
        }

        internal readonly CableList ToList() => _count == 0 ? default : new CableList(new string(_units, 0, _count * CorpusIndex.OrdinalUnits), 0, _count);
    }
}
