namespace Cablegram.Vocabulary;

/// <summary>The post table as read from its file, with the keys that lead to each post. Built once.</summary>
internal sealed class PostIndex
{
    /// <summary>Characters of a post's name on a page line (FORMAT.md 6.11).</summary>
    private const int PageLineCut = 10;

    /// <summary>Characters of a post's name, blanks counted, in a document number of 1973-79 (FORMAT.md 7).</summary>
    private const int DocumentNumberCut = 6;

    /// <summary>Reads the table.</summary>
    public PostIndex()
    {
        var posts = new List<Post>();
        var rows = new List<string[]>();
        foreach (var row in VocabularyResource.ReadRows("posts"))
        {
            posts.Add(ReadPost(row));
            rows.Add(row);
        }

        Posts = [.. posts];
        for (var i = 0; i < Posts.Length; i++) AddWrittenNames(Posts[i], rows[i]);
        AddCuts();
        AddWithSecondChoices(DisplayNames, Posts, i => Cells(rows[i], Column.Display, ';'), NameKey.Of);
        AddWithSecondChoices(Indicators, Posts, i => Cells(rows[i], Column.Routing, ' '), static cell => cell.TrimEnd('*'));
    }

    private enum Column
    {
        Number,
        Id,
        Display,
        Kind,
        Country,
        Name,
        Later,
        Routing,
        Aliases,
        Short,
        Cut,
    }

    /// <summary>All posts, in the order of their numbers.</summary>
    public Post[] Posts { get; }

    /// <summary>Every way to write a post, as a <see cref="NameKey"/>.</summary>
    public SpanTable<PostName> Names { get; } = new();

    /// <summary>Origins as metadata write them, as a <see cref="NameKey"/>.</summary>
    public SpanTable<Post> DisplayNames { get; } = new();

    /// <summary>Routing indicators and the post likeliest behind each.</summary>
    public SpanTable<Post> Indicators { get; } = new();

    private static Post ReadPost(string[] row)
    {
        var displays = Cells(row, Column.Display, ';');
        var indicators = Cells(row, Column.Routing, ' ');
        for (var i = 0; i < indicators.Length; i++) indicators[i] = indicators[i].TrimEnd('*');
        var id = Cell(row, Column.Id);
        return new Post(
            id,
            displays.Length > 0 ? displays[0].TrimEnd('*') : id,
            Cell(row, Column.Kind),
            VocabularyResource.NullIfEmpty(Cell(row, Column.Country)),
            int.Parse(Cell(row, Column.Number), System.Globalization.CultureInfo.InvariantCulture),
            VocabularyResource.NullIfEmpty(Cell(row, Column.Name)) ?? id,
            VocabularyResource.NullIfEmpty(Cell(row, Column.Later)))
        {
            RoutingIndicators = indicators,
        };
    }

    private void AddWrittenNames(Post post, string[] row)
    {
        Names.TryAdd(post.Id, new PostName(post, NameUse.Anywhere));
        foreach (var alias in Cells(row, Column.Aliases)) Names.TryAdd(NameKey.Of(alias), new PostName(post, NameUse.Anywhere));
        foreach (var alias in Cells(row, Column.Short)) Names.TryAdd(NameKey.Of(alias), new PostName(post, NameUse.Alone));
        foreach (var cut in Cells(row, Column.Cut)) Names.TryAdd(NameKey.Of(cut), new PostName(post, NameUse.BeforeNumber));
    }

    // A cut form counts only where it leads to one post; whole names and aliases went in before and win.
    private void AddCuts()
    {
        var cuts = new Dictionary<string, Post?>(StringComparer.Ordinal);
        foreach (var post in Posts)
        {
            Note(post.Name, PageLineCut);
            Note(post.Id, PageLineCut);
            if (post.Kind != "agency") Note(post.Name, DocumentNumberCut);

            void Note(string name, int length)
            {
                if (name.Length <= length) return;
                var key = NameKey.Of(name.Substring(0, length));
                cuts[key] = !cuts.TryGetValue(key, out var known) || known == post ? post : null;
            }
        }

        foreach (var cut in cuts)
        {
            if (cut.Value is { } only) Names.TryAdd(cut.Key, new PostName(only, NameUse.BeforeNumber));
        }
    }

    // Ids share display names and indicators after a renaming; the star in the file marks those that come second.
    private static void AddWithSecondChoices(SpanTable<Post> table, Post[] posts, Func<int, string[]> cells, Func<string, string> key)
    {
        foreach (var second in new[] { false, true })
        {
            for (var i = 0; i < posts.Length; i++)
            {
                foreach (var cell in cells(i))
                {
                    if (cell.EndsWith("*", StringComparison.Ordinal) == second) table.TryAdd(key(cell), posts[i]);
                }
            }
        }
    }

    private static string Cell(string[] row, Column column) => row[(int)column];

    private static string[] Cells(string[] row, Column column, char separator = ',') =>
        VocabularyResource.SplitList(row[(int)column], separator);
}

/// <summary>One way to write a post.</summary>
/// <param name="Post">The post it stands for.</param>
/// <param name="Use">Where the name may be taken for the post.</param>
internal readonly record struct PostName(Post Post, NameUse Use);

/// <summary>Where a way to write a post may be taken for it.</summary>
internal enum NameUse : byte
{
    /// <summary>Everywhere, also in front of other text.</summary>
    Anywhere,

    /// <summary>In front of other text only when a number follows: cut forms such as <c>BRIDGE</c> and <c>GEORGE</c> are words of their own.</summary>
    BeforeNumber,

    /// <summary>Only as the whole of what is asked for: <c>BA</c>, <c>DAR</c>, <c>VAT</c>.</summary>
    Alone,
}
