using System.Diagnostics.CodeAnalysis;

namespace Cablegram.Vocabulary;

/// <summary>
/// Finds posts by what cables and their metadata write. No lookup allocates. A post's id is never exchanged for a newer one:
/// KIEV and KYIV, TAIPEI and AITTAIPEI are posts of their own (FORMAT.md 3), linked by <see cref="Post.Later"/>.
/// </summary>
internal static class PostTable
{
    private const int LongestText = 64;

    private static readonly Lazy<PostIndex> Index = new(static () => new PostIndex());

    // Longest first: what is left when the office is taken off must be a post. EFTO, NOFORN and SIFIED (of UNCLASSIFIED) are words of the
    // classification line that damaged ids carry in front of the post (FORMAT.md 3).
    private static readonly string[] Offices =
    [
        "AMERICANINSTITUTETAIWAN", "AMERICANCONSULATEGENERAL", "USINTERESTSSECTION", "AMERICANCONSULATE", "AMERICANEMBASSY",
        "CONSULATEGENERAL", "USDELEGATION", "USCONSULATE", "AMEMBASSY", "USEMBASSY", "USMISSION", "CONSULATE", "USOFFICE", "AMCONGEN",
        "AMCONSUL", "AMEMBASY", "AMEMBASS", "DELEGATION", "EMBASSY", "MISSION", "NOFORN", "OFFICE", "USINT", "USDEL", "USMIS", "AMEMB",
        "SIFIED", "AMCON", "CONGEN", "USLO", "EFTO", "REO", "RPO", "AIT", "PRT",
    ];

    private static readonly WordsByLetter OfficesByLetter = new(Offices);

    private static readonly Lazy<SpanTable<bool>> OfficeWords = new(static () =>
    {
        var table = new SpanTable<bool>();
        foreach (var office in Offices) table.TryAdd(office, true);
        return table;
    });

    /// <summary>All posts, in the order of their numbers.</summary>
    public static IReadOnlyList<Post> All => Index.Value.Posts;

    /// <summary>
    /// Finds the post a text names, the text being nothing else: an id (<c>PORTAUPRINCE</c>), with blanks, full stops, apostrophes, hyphens and in
    /// any case (<c>Port-au-Prince</c>), an alias (<c>SECSTATE WASHDC</c>, <c>RIO</c>, <c>VAT</c>), a name cut to ten characters (<c>PORT AU PR</c>)
    /// or six (<c>BANGKO</c>), with digits for letters (<c>0TTAWA</c>), with the office in front (<c>AMEMBASSY ASTANA</c>).
    /// </summary>
    public static bool TryFind(ReadOnlySpan<char> name, [NotNullWhen(true)] out Post? post)
    {
        Span<char> key = stackalloc char[LongestText];
        var length = NameKey.Write(name, key);
        post = null;
        return length > 0 && TryFindKey(key.Slice(0, length), out post);
    }

    /// <summary>Finds a post by its canonical id, letter by letter.</summary>
    public static bool TryFindById(ReadOnlySpan<char> id, [NotNullWhen(true)] out Post? post)
    {
        post = Index.Value.Names.TryFind(id, out var name) && id.SequenceEqual(name.Post.Id.AsSpan()) ? name.Post : null;
        return post is not null;
    }

    /// <summary>
    /// Finds the only post whose id is one slip away from a text, or two for ids of eight letters and more; a slip is a letter lost, added, altered,
    /// or two changed places. Also an id of which the end is lost (<c>USUN NEW YOR</c>). For names that <see cref="TryFind"/> does not know.
    /// </summary>
    public static bool TryFindNearest(ReadOnlySpan<char> name, [NotNullWhen(true)] out Post? post)
    {
        Span<char> key = stackalloc char[LongestText];
        var length = NameKey.Write(name, key);
        post = null;
        if (length < 4) return false;
        if (TryFindKey(key.Slice(0, length), out post)) return true;

        ReadOnlySpan<char> whole = key.Slice(0, length);
        var bare = WithoutOffice(whole);
        return PostNeighbours.TryFind(Index.Value.Posts, bare, out post)
            || (bare.Length != whole.Length && PostNeighbours.TryFind(Index.Value.Posts, whole, out post));
    }

    /// <summary>The posts a name may have been meant for, the likeliest first; empty where no id is near. For "did you mean".</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<Post> FindNear(ReadOnlySpan<char> name, int most)
    {
        Span<char> key = stackalloc char[LongestText];
        var length = NameKey.Write(name, key);
        if (length < 3) return [];

        ReadOnlySpan<char> whole = key.Slice(0, length);
        var bare = WithoutOffice(whole);
        var near = PostNeighbours.Near(Index.Value.Posts, bare, most);
        return near.Count == 0 && bare.Length != whole.Length ? PostNeighbours.Near(Index.Value.Posts, whole, most) : near;
    }

    /// <summary>
    /// Finds the post behind an origin of the metadata: <c>Embassy Astana</c>, <c>** Dhahran</c>, <c>Embasy Bonn</c>, <c>Department of State</c>
    /// (FORMAT.md 4). Of ids that share an origin it is the likelier: <c>Embassy Kyiv</c> is KYIV.
    /// </summary>
    public static bool TryFindByDisplayName(ReadOnlySpan<char> displayName, [NotNullWhen(true)] out Post? post)
    {
        Span<char> key = stackalloc char[LongestText];
        var length = NameKey.Write(displayName, key);
        post = null;
        if (length <= 0) return false;
        return Index.Value.DisplayNames.TryFind(key.Slice(0, length), out post) || TryFindKey(key.Slice(0, length), out post);
    }

    /// <summary>
    /// Finds the post likeliest behind a routing indicator. Indicators were re-used (RUEHTA: Almaty, then Astana) and shared (RUEHBS: the embassy
    /// and USEU); ask <see cref="Post.HasRoutingIndicator"/> whether one fits a known post (FORMAT.md 5.8).
    /// </summary>
    public static bool TryFindByRoutingIndicator(ReadOnlySpan<char> indicator, [NotNullWhen(true)] out Post? post)
    {
        Span<char> key = stackalloc char[8];
        var length = NameKey.Write(indicator, key);
        post = null;
        return length > 0 && Index.Value.Indicators.TryFind(key.Slice(0, length), out post);
    }

    /// <summary>
    /// Finds the longest post name a text begins with, ending at a word's end: for <c>RIO DE JANEIRO 00190</c> the post RIODEJANEIRO and the length of
    /// <c>RIO DE JANEIRO</c>. An office in front belongs to the name. Abbreviations (<c>BA</c>, <c>VAT</c>, all of the table's column
    /// <c>short</c>) are not taken here, and names cut to ten or six characters only in front of a number.
    /// </summary>
    /// <param name="text">The text; what stands behind the name is not looked at.</param>
    /// <param name="post">The post.</param>
    /// <param name="length">Characters of the text the name takes, without blanks behind it.</param>
    public static bool TryFindPrefix(ReadOnlySpan<char> text, [NotNullWhen(true)] out Post? post, out int length)
    {
        Span<char> key = stackalloc char[LongestText];
        var names = Index.Value.Names;
        int count = 0, nameStart = 0;
        post = null;
        length = 0;
        for (var i = 0; i < text.Length && count < key.Length; i++)
        {
            var letter = NameKey.FoldLetter(text, i);
            if (letter == '\0')
            {
                if (!NameKey.IsSeparator(text[i]) || text[i] == ',' || count == 0) break;
                continue;
            }

            key[count++] = letter;
            if (i + 1 < text.Length && NameKey.IsLetter(text[i + 1])) continue;

            if (IsOffice(key.Slice(0, count)) || (nameStart > 0 && IsOffice(key.Slice(nameStart, count - nameStart))))
            {
                nameStart = count;
                continue;
            }

            if (!names.TryFind(key.Slice(0, count), out var found) && !(nameStart > 0 && names.TryFind(key.Slice(nameStart, count - nameStart), out found))) continue;
            if (found.Use == NameUse.Alone || (found.Use == NameUse.BeforeNumber && !IsNumberNext(text.Slice(i + 1)))) continue;

            post = found.Post;
            length = i + 1;
        }

        return post is not null;
    }

    /// <summary>
    /// Finds the longest post id or alias of four letters and more that a text ends with, for ids that took section text for the post
    /// (<c>SCTION02OF02SAOPAULO</c>, FORMAT.md 3).
    /// </summary>
    /// <param name="text">The text, without the message number.</param>
    /// <param name="post">The post.</param>
    /// <param name="start">Offset of the post's first character in the text.</param>
    public static bool TryFindSuffix(ReadOnlySpan<char> text, [NotNullWhen(true)] out Post? post, out int start)
    {
        Span<char> key = stackalloc char[LongestText];
        var first = key.Length;
        post = null;
        start = text.Length;
        for (var i = text.Length - 1; i >= 0 && first > 0; i--)
        {
            var letter = NameKey.FoldLetter(text, i);
            if (letter == '\0')
            {
                if (!NameKey.IsSeparator(text[i])) break;
                continue;
            }

            key[--first] = letter;
            if (key.Length - first < 4 || !Index.Value.Names.TryFind(key.Slice(first), out var found) || found.Use != NameUse.Anywhere) continue;

            post = found.Post;
            start = i;
        }

        return post is not null;
    }

    private static bool TryFindKey(ReadOnlySpan<char> key, [NotNullWhen(true)] out Post? post)
    {
        post = Index.Value.Names.TryFind(key, out var found) || Index.Value.Names.TryFind(WithoutOffice(key), out found) ? found.Post : null;
        return post is not null;
    }

    private static ReadOnlySpan<char> WithoutOffice(ReadOnlySpan<char> key)
    {
        if (key.IsEmpty) return key;

        foreach (var office in OfficesByLetter[key[0]])
        {
            if (key.Length > office.Length + 1 && key.StartsWith(office.AsSpan(), StringComparison.Ordinal)) return key.Slice(office.Length);
        }

        return key;
    }

    private static bool IsOffice(ReadOnlySpan<char> word) => OfficeWords.Value.TryFind(word, out _);

    private static bool IsNumberNext(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\u00a0') continue;
            return c is >= '0' and <= '9';
        }

        return false;
    }
}
