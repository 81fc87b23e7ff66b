namespace Cablegram.Benchmarks.CorpusMaker;

/// <summary>The kind of copy a cable is written as.</summary>
internal enum Copy
{
    Wire,
    SavedPage,
    Markdown,
    Json,
    Html,
    Archive,
}

/// <summary>A post.</summary>
/// <param name="Name">As on the wire, with its blanks: <c>PORT QUILL</c>.</param>
/// <param name="Country">Its geographic tag.</param>
/// <param name="Routing">Its routing indicator.</param>
internal sealed record MadePost(string Name, string Country, string Routing)
{
    /// <summary>As in reference ids.</summary>
    public string Compact { get; } = Name.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>As in metadata: <c>Embassy Port Quill</c>.</summary>
    public string Display { get; } = "Embassy " + string.Join(' ', Name.Split(' ').Select(word => word[..1] + word[1..].ToLowerInvariant()));
}

/// <summary>What identifies a cable.</summary>
/// <param name="Post">Where it was written.</param>
/// <param name="Created">UTC, to the minute.</param>
/// <param name="Number">The number of the message at its post in its year.</param>
internal sealed record MadeId(MadePost Post, DateTime Created, int Number)
{
    /// <summary>As in file names: <c>08ASTANA66</c>.</summary>
    public override string ToString() => $"{Created.Year % 100:00}{Post.Compact}{Number}";

    /// <summary>As in a line of references: <c>08 ASTANA 66</c>.</summary>
    public string Cited => $"{Created.Year % 100:00} {Post.Name} {Number}";
}

/// <summary>A numbered paragraph; its number is its place.</summary>
/// <param name="Mark">Portion mark without brackets; null in archive telegrams.</param>
/// <param name="Heading">The heading above it, or null.</param>
/// <param name="Text">One line.</param>
internal sealed record MadeParagraph(string? Mark, string? Heading, string Text);

/// <summary>What a made cable means to say, whatever copy it is written as.</summary>
internal sealed record MadeCable
{
    /// <summary>Post, time and number.</summary>
    public required MadeId Id { get; init; }

    /// <summary>The kind of copy.</summary>
    public required Copy Copy { get; init; }

    /// <summary>As in metadata: <c>UNCLASSIFIED//FOR OFFICIAL USE ONLY</c>.</summary>
    public required string Classification { get; init; }

    /// <summary>Codes, each once, the country last.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>One line in capitals.</summary>
    public required string Subject { get; init; }

    /// <summary>Earlier cables of the same corpus.</summary>
    public required IReadOnlyList<MadeId> References { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<MadeParagraph> Paragraphs { get; init; }

    /// <summary>The classifier's name; null where the cable is not classified.</summary>
    public string? Classifier { get; init; }

    /// <summary>The name below the text, in capitals.</summary>
    public required string Signer { get; init; }
}

/// <summary>A file of a made corpus.</summary>
/// <param name="Name">Without folder.</param>
/// <param name="Text">ASCII and pilcrows.</param>
/// <param name="Cable">What it says.</param>
internal sealed record MadeFile(string Name, string Text, MadeCable Cable);
