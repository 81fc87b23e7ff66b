namespace Cablegram.Rules.Tests;

/// <summary>A cable written for the tests: a text, and the name of the file it is in.</summary>
/// <param name="FileName">Name of the file; null where it has none.</param>
/// <param name="Text">The text, perhaps with the places marked that a rule should report: <c>[|…|]</c>.</param>
internal sealed record Written(string? FileName, string Text)
{
    /// <summary>CONFIDENTIAL, in two sections, with everything a cable of 2008 has. Breaks no rule.</summary>
    public static Written Classified { get; } = Load("08ASTANA66.txt");

    /// <summary>UNCLASSIFIED and SENSITIVE, short. Breaks no rule.</summary>
    public static Written Unclassified { get; } = Load("09SUVA120.txt");

    /// <summary>All cables in the folder Cables.</summary>
    public static IEnumerable<Written> All => typeof(Written).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Cables/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => Load(name["Cables/".Length..]));

    /// <summary>CONFIDENTIAL, as a weblog has it: without FM, TAGS, SUBJECT and lines of one word, and with a comment form behind it (FORMAT.md 2.2).</summary>
    public static Written Weblog { get; } = Load("09SUVA131.txt");

    /// <summary>UNCLASSIFIED//FOR OFFICIAL USE ONLY, as a saved page of the site has it, with pilcrows and the wrong minutes of 2010 (FORMAT.md 2.1).</summary>
    public static Written SavedPage { get; } = Load("09SUVA132.txt");

    /// <summary>CONFIDENTIAL, as the Markdown mirror has it, with three pilcrows that became digits (FORMAT.md 2.3).</summary>
    public static Written Markdown { get; } = Load("08ASTANA67.md");

    /// <summary>CONFIDENTIAL, of 1975, with the archive's stamps, page heads and attributes (FORMAT.md 7).</summary>
    public static Written Telegram { get; } = Load("75SUVA412.txt");

    /// <summary>One of the cables in the folder Cables.</summary>
    public static Written Load(string fileName)
    {
        using var stream = typeof(Written).Assembly.GetManifestResourceStream("Cables/" + fileName)
            ?? throw new ArgumentException($"There is no cable {fileName} in the folder Cables.");
        return new Written(fileName, new StreamReader(stream).ReadToEnd());
    }

    /// <summary>A text that is in no file.</summary>
    public static implicit operator Written(string text) => new(null, text);

    /// <summary>The same cable in a file of another name.</summary>
    public Written Named(string fileName) => this with { FileName = fileName };

    /// <summary>The cable with something else in place of what it has once.</summary>
    public Written With(string old, string replacement)
    {
        var first = Text.IndexOf(old, StringComparison.Ordinal);
        if (first < 0) throw new ArgumentException($"The cable has no \"{old}\".");
        if (Text.IndexOf(old, first + 1, StringComparison.Ordinal) >= 0) throw new ArgumentException($"The cable has \"{old}\" more than once.");
        return this with { Text = Text[..first] + replacement + Text[(first + old.Length)..] };
    }

    /// <summary>The cable without something it has once.</summary>
    public Written Without(string old) => With(old, "");

    /// <summary>The cable with CRLF at the end of its lines.</summary>
    public Written WithCrLf() => this with { Text = Text.Replace("\n", "\r\n") };

    /// <summary>
    /// The same message as the text of a page saved from the site (FORMAT.md 2.1): the metadata row before it, and a carrier that is known
    /// to lose lines.
    /// </summary>
    public Written AsSavedPage(string row) => this with
    {
        Text = $"Viewing cable {row.Split('\t')[0]}\n\nReference ID\tCreated\tReleased\tClassification\tOrigin\n{row}\n\n{Text}",
    };
}
