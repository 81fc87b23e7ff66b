#nullable enable

using System;

namespace Cablegram.Runtime;

/// <summary>The reference id of a cable: the year, the post that sent it, and its number at that post in that year, as in <c>08ASTANA66</c>.</summary>
/// <remarks>
/// Two ids are equal when all three parts are. They are ordered by year, then post (ordinal), then number. The <see langword="default"/>
/// value stands for "no id": year and number 0, an empty post.
/// </remarks>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ReferenceId : global::System.IComparable<ReferenceId>, global::System.IComparable, global::System.ISpanParsable<ReferenceId>
{
    private readonly string? _post;

    /// <summary>Makes an id of its parts.</summary>
    /// <param name="year">The year with four digits: 2008.</param>
    /// <param name="post">The post; blanks, hyphens, apostrophes and the like are left out and letters put in upper case, so <c>Port-au-Prince</c> is <c>PORTAUPRINCE</c>.</param>
    /// <param name="number">The message number, from 1.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="post"/> is null.</exception>
    public ReferenceId(int year, string post, int number)
    {
        global::System.ArgumentNullException.ThrowIfNull(post);
        Year = year;
        _post = ReferenceIdReader.NormalizePost(post);
        Number = number;
    }

    /// <summary>The year with four digits: 2008. The written id has its last two.</summary>
    public int Year { get; }

    /// <summary>The post in upper case without blanks: <c>ASTANA</c>, <c>PORTAUPRINCE</c>. Empty only for the default value.</summary>
    public string Post => _post ?? "";

    /// <summary>The message number, from 1. Numbers start again each January at each post.</summary>
    public int Number { get; }

    /// <summary>Whether this is the default value, which stands for a cable without an id.</summary>
    public bool IsEmpty => Year == 0 && Number == 0 && Post.Length == 0;

    /// <summary>Reads an id. Accepts any case, a leading <c>#</c> or <c>_</c>, blanks, hyphens, apostrophes and points between and in the parts,
    /// a year of four digits and leading zeros: <c>08ASTANA66</c>, <c>08 Astana 000066</c>, <c>#08ASTANA66</c>, <c>2008 Port-au-Prince 66</c>.
    /// Words that got in front of the post in some published ids are left out: <c>09EFTOLONDON2468</c> is <c>09LONDON2468</c>,
    /// <c>08SECTION01OF02CHISINAU976</c> is <c>08CHISINAU976</c>.</summary>
    /// <param name="text">The text; null is no id.</param>
    /// <param name="id">The id, or the default value when the text is none.</param>
    /// <returns>Whether the text is an id. Two-digit years up to 50 are of this century.</returns>
    public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out ReferenceId id) =>
        TryParse(text.AsSpan(), out id);

    /// <inheritdoc cref="TryParse(string?, out ReferenceId)"/>
    public static bool TryParse(global::System.ReadOnlySpan<char> text, out ReferenceId id)
    {
        global::System.Span<char> buffer = stackalloc char[ReferenceIdReader.MaxPostLength];
        if (!ReferenceIdReader.TryRead(text, buffer, out var read))
        {
            id = default;
            return false;
        }

        id = new ReferenceId(read.Year, new string(buffer.Slice(read.PostStart, read.PostLength)), read.Number, isNormal: true);
        return true;
    }

    /// <summary>Reads an id, in all the spellings <see cref="TryParse(string?, out ReferenceId)"/> accepts.</summary>
    /// <param name="s">The text; null is no id.</param>
    /// <param name="provider">Has no effect: an id reads the same in every culture.</param>
    /// <param name="result">The id, or the default value when the text is none.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, global::System.IFormatProvider? provider, out ReferenceId result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, global::System.IFormatProvider?, out ReferenceId)"/>
    public static bool TryParse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out ReferenceId result) =>
        TryParse(s, out result);

    /// <summary>Reads an id, in all the spellings <see cref="TryParse(string?, out ReferenceId)"/> accepts.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no effect: an id reads the same in every culture.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="global::System.FormatException">The text is no reference id.</exception>
    public static ReferenceId Parse(string s, global::System.IFormatProvider? provider = null)
    {
        global::System.ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, global::System.IFormatProvider?)"/>
    public static ReferenceId Parse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider = null) =>
        TryParse(s, out var id)
            ? id
            : throw new global::System.FormatException($"'{s}' is not a reference id. An id is a year, a post and a number, such as 08ASTANA66.");

    /// <summary>The written form: two digits of the year, the post, the number without leading zeros: <c>08ASTANA66</c>. Empty for the default value.</summary>
    public override string ToString() => IsEmpty
        ? ""
        : string.Create(global::System.Globalization.CultureInfo.InvariantCulture, $"{Year % 100:00}{Post}{Number}");

    /// <summary>Takes the id apart.</summary>
    /// <param name="year">The year with four digits.</param>
    /// <param name="post">The post.</param>
    /// <param name="number">The message number.</param>
    public void Deconstruct(out int year, out string post, out int number)
    {
        year = Year;
        post = Post;
        number = Number;
    }

    /// <summary>Compares by year, then post (ordinal), then number.</summary>
    /// <param name="other">The id to compare with.</param>
    /// <returns>Less than zero when this one comes first, zero when they are equal.</returns>
    public int CompareTo(ReferenceId other)
    {
        var order = Year.CompareTo(other.Year);
        if (order == 0) order = string.CompareOrdinal(Post, other.Post);
        return order != 0 ? order : Number.CompareTo(other.Number);
    }

    int global::System.IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ReferenceId other => CompareTo(other),
        _ => throw new global::System.ArgumentException("The value is not a ReferenceId.", nameof(obj)),
    };

    /// <summary>Whether both ids have the same year, post and number.</summary>
    /// <param name="other">The id to compare with.</param>
    public bool Equals(ReferenceId other) => Number == other.Number && Year == other.Year && string.Equals(Post, other.Post, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Year, Post, Number);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> in the order of year, post, number.</summary>
    public static bool operator <(ReferenceId left, ReferenceId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> in the order of year, post, number, or is equal to it.</summary>
    public static bool operator <=(ReferenceId left, ReferenceId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> in the order of year, post, number.</summary>
    public static bool operator >(ReferenceId left, ReferenceId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> in the order of year, post, number, or is equal to it.</summary>
    public static bool operator >=(ReferenceId left, ReferenceId right) => left.CompareTo(right) >= 0;

    private ReferenceId(int year, string post, int number, bool isNormal)
    {
        _ = isNormal;
        Year = year;
        _post = post;
        Number = number;
    }

    /// <summary>The id of parts that are in normal form already, as the index has them.</summary>
    internal static ReferenceId FromNormal(int year, string post, int number) => new(year, post, number, isNormal: true);
}
