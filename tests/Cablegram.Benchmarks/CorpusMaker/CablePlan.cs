namespace Cablegram.Benchmarks.CorpusMaker;

/// <summary>Makes up what the cables say, one after the other; a later one may cite an earlier one.</summary>
internal sealed class CablePlan(ulong seed, int count)
{
    /// <summary>Message sizes in characters, from the smallest to the largest twentieth. With header and copy a file has some 10,600 on average, as real ones have.</summary>
    private static readonly IReadOnlyList<int> Sizes =
        [1600, 2200, 2800, 3400, 4000, 4600, 5200, 5900, 6600, 7300, 8100, 9000, 10000, 11200, 12600, 14300, 16500, 19800, 25000, 38000];

    private static readonly DateTime First = new(2004, 1, 5, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime FirstOfArchive = new(1974, 1, 7, 8, 0, 0, DateTimeKind.Utc);

    private readonly SeededRandom _random = new(seed);
    private readonly Dictionary<(int Year, string Post), int> _numbers = [];
    private readonly List<MadeId> _earlier = new(count);
    private readonly List<MadeId> _earlierOfArchive = [];

    /// <summary>The next cable.</summary>
    /// <param name="index">Its place in the corpus, from 0.</param>
    public MadeCable Next(int index)
    {
        var prose = new Prose(_random);
        var copy = PickCopy();
        var isArchive = copy == Copy.Archive;
        var classification = PickClassification();
        var id = NextId(index, isArchive);
        var subject = prose.Subject(id.Post);
        var earlier = isArchive ? _earlierOfArchive : _earlier;
        var cable = new MadeCable
        {
            Id = id,
            Copy = copy,
            Classification = isArchive && classification.Contains("USE ONLY", StringComparison.Ordinal) ? "LIMITED OFFICIAL USE" : classification,
            Tags = PickTags(id.Post, isArchive),
            Subject = subject,
            References = PickReferences(earlier),
            Paragraphs = Write(prose, classification, isArchive),
            Classifier = !isArchive && classification is "CONFIDENTIAL" or "SECRET" ? prose.Person() : null,
            Signer = _random.Pick(Words.LastNames).ToUpperInvariant(),
        };
        earlier.Add(id);
        return cable;
    }

    /// <summary>The shares of a mixed collection: mostly the message alone.</summary>
    private Copy PickCopy() => _random.Below(100) switch
    {
        < 60 => Copy.Wire,
        < 75 => Copy.SavedPage,
        < 82 => Copy.Markdown,
        < 88 => Copy.Json,
        < 94 => Copy.Html,
        _ => Copy.Archive,
    };

    private string PickClassification() => _random.Below(100) switch
    {
        < 30 => "UNCLASSIFIED",
        < 54 => "UNCLASSIFIED//FOR OFFICIAL USE ONLY",
        < 93 => "CONFIDENTIAL",
        _ => "SECRET",
    };

    /// <summary>Times rise with the index over six years, so that the numbers of a post rise with its times.</summary>
    private MadeId NextId(int index, bool isArchive)
    {
        var minutes = 6L * 365 * 24 * 60 * index / count;
        var created = (isArchive ? FirstOfArchive : First).AddMinutes(minutes);
        // Telegrams of these months are missing from the archive.
        if (isArchive && created is { Year: 1975, Month: 12 } or { Year: 1976, Month: 3 or 4 or 5 or 6 or 7 }) created = created.AddYears(1);

        var post = _random.Pick(Posts.All);
        var number = _numbers.GetValueOrDefault((created.Year, post.Name)) + _random.Between(1, 7);
        _numbers[(created.Year, post.Name)] = number;
        return new MadeId(post, created, number);
    }

    private List<string> PickTags(MadePost post, bool isArchive)
    {
        var tags = new List<string>();
        for (var i = _random.Between(2, 5); i > 0; i--) AddOnce(tags, _random.Pick(Words.SubjectTags));
        if (!isArchive && _random.Percent(40)) AddOnce(tags, _random.Pick(Words.ProgramTags));
        tags.Add(post.Country);
        return tags;
    }

    private List<MadeId> PickReferences(List<MadeId> earlier)
    {
        var references = new List<MadeId>();
        if (earlier.Count == 0 || !_random.Percent(56)) return references;

        for (var i = _random.Between(1, 3); i > 0; i--)
        {
            // Mostly recent ones.
            var reference = earlier[^(1 + _random.Below(Math.Min(earlier.Count, 400)))];
            AddOnce(references, reference);
        }

        return references;
    }

    private List<MadeParagraph> Write(Prose prose, string classification, bool isArchive)
    {
        var step = _random.Below(Sizes.Count);
        var size = (Sizes[step] + _random.Below(step + 1 < Sizes.Count ? Sizes[step + 1] - Sizes[step] : 9000)) * 85 / 100 - 900;
        if (isArchive) size /= 3;
        var paragraphs = new List<MadeParagraph> { new(Mark(classification, isArchive, isFirst: true), null, $"SUMMARY: {prose.Paragraph(_random.Between(250, 600))} END SUMMARY.") };
        for (var written = 500; written < size;)
        {
            var text = prose.Paragraph(_random.Between(250, 1100));
            paragraphs.Add(new(Mark(classification, isArchive, isFirst: false), _random.Percent(18) ? _random.Pick(Words.Headings) : null, text));
            written += text.Length + 20;
        }

        paragraphs.Add(new(Mark(classification, isArchive, isFirst: false), null, $"COMMENT: {prose.Paragraph(300)} END COMMENT."));
        return paragraphs;
    }

    private string? Mark(string classification, bool isArchive, bool isFirst)
    {
        if (isArchive) return null;
        if (!isFirst && classification != "UNCLASSIFIED" && _random.Percent(12)) return "U";
        return classification switch { "UNCLASSIFIED" => "U", "CONFIDENTIAL" => "C", "SECRET" => "S", _ => "SBU" };
    }

    private static void AddOnce<T>(List<T> items, T item)
    {
        if (!items.Contains(item)) items.Add(item);
    }
}
