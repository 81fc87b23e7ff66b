using Cablegram.Benchmarks.CorpusMaker;
using Cablegram.Parsing;

namespace Cablegram.Generator.Tests;

/// <summary>The corpus of the benchmarks: always the same, and read as it was meant.</summary>
public sealed class MadeCorpusTests
{
    private const int Count = 400;

    private static readonly IReadOnlyList<MadeFile> Files = [.. MadeCorpus.Make(MadeCorpus.DefaultSeed, Count)];

    [Fact]
    public void TheSameSeedGivesTheSameBytes()
    {
        var again = MadeCorpus.Make(MadeCorpus.DefaultSeed, Count).Select(file => (file.Name, file.Text));
        Assert.Equal(Files.Select(file => (file.Name, file.Text)), again);
        Assert.NotEqual(Files[0].Text, MadeCorpus.Make(MadeCorpus.DefaultSeed + 1, Count).First().Text);
    }

    [Fact]
    public void SizesAreThoseOfCables()
    {
        Assert.InRange(Files.Average(file => file.Text.Length), 8_500, 12_500);
        Assert.True(Files.Min(file => file.Text.Length) < 3_000 && Files.Max(file => file.Text.Length) > 30_000);
        Assert.Equal(Count, Files.Select(file => file.Name).Distinct().Count());
        Assert.Equal(Enum.GetValues<Copy>(), Files.Select(file => file.Cable.Copy).Distinct().Order());
    }

    [Fact]
    public void TheParserReadsWhatTheMakerMeant()
    {
        var wrong = new List<string>();
        foreach (var (name, text, cable) in Files)
        {
            var read = CableParser.Parse(text, new ParseOptions(name), TestContext.Current.CancellationToken);
            var meant = Tell(cable.Copy, cable.Id.ToString(), cable.Id.Created, Short(cable.Classification), cable.Tags, cable.Subject,
                cable.References.Select(id => id.ToString()), cable.Paragraphs.Count, cable.Signer);
            var found = Tell(Kind(read.Carrier), Id(read.Id?.Value), read.Created?.Value, read.Classification.ToString(), read.Tags.Select(tag => tag.Value), read.Subject?.Read(text),
                read.References.Select(reference => Id(reference.Id)), read.Paragraphs.Count(paragraph => paragraph.Number is not null), read.Signer?.Read(text));
            if (meant != found) wrong.Add($"{name}\n  meant {meant}\n  found {found}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Count}\n" + string.Join('\n', wrong.Take(12)));
    }

    [Fact]
    public void TheCablesKeepTheRules()
    {
        var found = Files.SelectMany(file => Rules.CableChecker.Check(CableParser.Read(file.Text, new ParseOptions(file.Name), TestContext.Current.CancellationToken), Rules.Rulebook.OnByDefault, TestContext.Current.CancellationToken).Findings
            .Where(finding => (finding.Severity ?? finding.Rule.Severity) >= Rules.RuleSeverity.Warning).Select(finding => (file.Name, finding.Rule.Id, finding.Message))).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found.GroupBy(finding => finding.Id).Select(group => $"{group.Count()} {group.Key}: {group.First().Name} {group.First().Message}")));
    }

    private static string Tell(
        Copy copy, string id, DateTime? created, string classification, IEnumerable<string> tags, string? subject, IEnumerable<string> references, int paragraphs, string? signer) =>
        $"{copy} {id} {created:yyyy-MM-dd HH:mm} {classification} [{string.Join(' ', tags)}] \"{subject}\" [{string.Join(' ', references)}] {paragraphs} {signer}";

    private static string Id(Model.ReferenceId? id) => id?.ToString() ?? "none";

    private static string Short(string classification) => classification switch
    {
        "UNCLASSIFIED" => "Unclassified",
        "CONFIDENTIAL" => "Confidential",
        "SECRET" => "Secret",
        _ => "ForOfficialUseOnly",
    };

    private static Copy Kind(Model.Carrier carrier) => carrier switch
    {
        Model.Carrier.SavedPage => Copy.SavedPage,
        Model.Carrier.Markdown => Copy.Markdown,
        Model.Carrier.Html => Copy.Html,
        Model.Carrier.Json => Copy.Json,
        Model.Carrier.ArchiveTelegram => Copy.Archive,
        Model.Carrier.PlainText => Copy.Wire,
        _ => throw new InvalidOperationException(carrier.ToString()),
    };
}
