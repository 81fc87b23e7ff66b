#nullable enable

using System;

namespace Cablegram.Runtime;

/// <summary>
/// All cables that were compiled into this assembly. Nothing is loaded at start: an index made by the compiler is read in place, and a
/// cable comes into being when it is first reached. All members may be used from several threads.
/// </summary>
public static partial class Corpus
{
    /// <summary>Number of cables.</summary>
    public static int Count => CorpusIndex.Count;

    /// <summary>All cables, ordered by <see cref="Cable.Created"/> (those without last), then by reference id.</summary>
    public static CableList All => new(null, 0, CorpusIndex.Count);

    /// <summary>The cable with a reference id.</summary>
    /// <param name="referenceId">The id, in any spelling <see cref="ReferenceId.TryParse(string?, out ReferenceId)"/> accepts: <c>"08ASTANA66"</c>, <c>"08 Astana 000066"</c>.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="referenceId"/> is null.</exception>
    /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">No cable has the id; the message names the nearest ones.</exception>
    public static Cable Get(string referenceId)
    {
        var ordinal = IndexReader.Find(referenceId);
        return ordinal >= 0 ? At(ordinal) : throw NearestIds.Missing(referenceId);
    }

    /// <summary>Finds the cable with a reference id.</summary>
    /// <param name="referenceId">The id, in any spelling <see cref="ReferenceId.TryParse(string?, out ReferenceId)"/> accepts; null is no id.</param>
    /// <param name="cable">The cable, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet(string? referenceId, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Cable? cable) =>
        TryGet(referenceId.AsSpan(), out cable);

    /// <summary>Finds the cable with a reference id. Allocates nothing but the cable itself when it is reached for the first time.</summary>
    /// <param name="referenceId">The id, in any spelling <see cref="ReferenceId.TryParse(string?, out ReferenceId)"/> accepts.</param>
    /// <param name="cable">The cable, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet(global::System.ReadOnlySpan<char> referenceId, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Cable? cable)
    {
        var ordinal = IndexReader.Find(referenceId);
        cable = ordinal >= 0 ? At(ordinal) : null;
        return ordinal >= 0;
    }

    /// <summary>Finds the cable with a reference id.</summary>
    /// <param name="referenceId">The id.</param>
    /// <param name="cable">The cable, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet(ReferenceId referenceId, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Cable? cable)
    {
        var ordinal = IndexReader.Find(referenceId.Year, referenceId.Post, referenceId.Number);
        cable = ordinal >= 0 ? At(ordinal) : null;
        return ordinal >= 0;
    }

    /// <summary>The cables that have a tag on their TAGS line.</summary>
    /// <param name="tag">The tag.</param>
    public static CableList ByTag(Tag tag) =>
        IndexReader.Postings(CorpusIndex.TagKeys, CorpusIndex.TagStarts, CorpusIndex.TagOrdinals, (int)tag);

    /// <summary>The cables a post sent.</summary>
    /// <param name="origin">The post; <c>Origin.Unknown</c> for the cables whose post is not known.</param>
    public static CableList ByOrigin(Origin origin) =>
        IndexReader.Postings(CorpusIndex.OriginKeys, CorpusIndex.OriginStarts, CorpusIndex.OriginOrdinals, (int)origin);

    /// <summary>The cables of exactly one classification.</summary>
    /// <param name="classification">The classification.</param>
    public static CableList ByClassification(Classification classification) =>
        IndexReader.Postings(CorpusIndex.ClassificationKeys, CorpusIndex.ClassificationStarts, CorpusIndex.ClassificationOrdinals, (int)classification);

    /// <summary>The cables created within a time; those whose creation is not known are in none.</summary>
    /// <param name="from">The first moment that is in.</param>
    /// <param name="to">The first moment that is out again.</param>
    /// <returns>A part of <see cref="All"/>; empty when <paramref name="to"/> is not after <paramref name="from"/>.</returns>
    public static CableList Between(global::System.DateTimeOffset from, global::System.DateTimeOffset to)
    {
        var start = IndexReader.FirstSince(from);
        var end = IndexReader.FirstSince(to);
        return end > start ? new CableList(null, start, end - start) : default;
    }

    /// <summary>The cables that refer to a cable on their REF line: who cites it.</summary>
    /// <param name="cable">The cable referred to.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="cable"/> is null.</exception>
    public static CableList ReferencesTo(Cable cable)
    {
        global::System.ArgumentNullException.ThrowIfNull(cable);
        var id = cable.ReferenceId;
        var ordinal = id.IsEmpty ? -1 : IndexReader.Find(id.Year, id.Post, id.Number);
        return IndexReader.Postings(CorpusIndex.CitedKeys, CorpusIndex.CitedStarts, CorpusIndex.CitingOrdinals, ordinal);
    }

    /// <summary>The cable at a position of <see cref="All"/>: the one place where cables are made, one instance each.</summary>
    internal static Cable At(int ordinal) => CableSlots.Cables[ordinal] ?? CableSlots.Fill(ordinal);
}

/// <summary>
/// The cables made so far. A cable is written into its place once, by an operation that orders memory; to read the place takes no more than the reference.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static class CableSlots
{
    internal static readonly Cable?[] Cables = new Cable?[CorpusIndex.Count];

    /// <summary>Makes a cable; where two threads do so at once, both get the one that came first.</summary>
    internal static Cable Fill(int ordinal)
    {
        var made = CableFactory.Create(ordinal);
        return global::System.Threading.Interlocked.CompareExchange(ref Cables[ordinal], made, null) ?? made;
    }
}
