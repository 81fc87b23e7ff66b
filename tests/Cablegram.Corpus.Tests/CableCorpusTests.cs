using System.Text.Json;
using Cablegram.Testing;

namespace Cablegram.Corpus.Tests;

/// <summary>The 658 real cables against what is known of each from outside its text.</summary>
public class CableCorpusTests
{
    private static readonly Dictionary<string, string> Classes = new()
    {
        ["UNCLASSIFIED"] = "Unclassified",
        ["UNCLASSIFIED//FOR OFFICIAL USE ONLY"] = "ForOfficialUseOnly",
        ["CONFIDENTIAL"] = "Confidential",
        ["CONFIDENTIAL//NOFORN"] = "Confidential",
        ["SECRET"] = "Secret",
        ["SECRET//NOFORN"] = "Secret",
    };

    private readonly Agreement _found = new("found by its reference id", 1);
    private readonly Agreement _classification = new("classification", 0.998);
    private readonly Agreement _created = new("created: date (where the text has one)", 0.998);
    private readonly Agreement _origin = new("origin name", 0.99);
    private readonly Agreement _tags = new("tags, exact set", 0.998);
    private readonly Agreement _subject = new("subject starts with the heading", 0.994);
    private readonly Agreement _sequence = new("paragraph numbers run 1..n", 0.92);

    [Fact]
    public void GeneratedMembersAgreeWithTheTruthTable()
    {
        var truth = SharedFolder.Table("corpus", "truth.tsv");
        var notes = SharedFolder.Table("corpus", "notes.tsv").ToLookup(row => row["refid"], row => row["kind"]);
        var folder = SharedFolder.Path("corpus", "cables");
        var project = truth.Aggregate(CorpusProject.Empty, (sofar, row) =>
            sofar.WithCable($"cables/{row["refid"]}.txt", File.ReadAllText(Path.Combine(folder, row["refid"] + ".txt"))));
        var corpus = CompiledCorpus.Of(project);
        var found = corpus.Find([.. truth.Select(row => row["refid"])]);

        for (var i = 0; i < truth.Count; i++)
        {
            var path = $"cables/{truth[i]["refid"]}.txt";
            _found.Add(truth[i]["refid"], found[i] == path && corpus[path].Text("id") == truth[i]["refid"], $"found [{found[i]}] id [{corpus[path].Text("id")}]");
            Compare(truth[i], corpus[path], [.. notes[truth[i]["refid"]]]);
        }

        Agreement.Report($"{truth.Count} real cables", _found, _classification, _created, _origin, _tags, _subject, _sequence);
        CompareEachCarrier(truth);
    }

    private readonly List<(string Carrier, string Id, bool Agrees, string Detail)> _tagRows = [];

    private void Compare(IReadOnlyDictionary<string, string> row, JsonElement? cable, HashSet<string> notes)
    {
        var id = row["refid"];
        if (!notes.Contains("classification-differs") && !notes.Contains("no-classification-line"))
        {
            _classification.Add(id, Classes[row["classification"]], cable.Text("classification"));
        }

        // A partial extract given as plain text has no date anywhere: neither header nor metadata row.
        if (row["carrier"] == "page" || !IsPartialExtract(id)) _created.Add(id, row["created"][..10], cable.Text("created")?[..10]);
        _origin.Add(id, row["origin"], cable.Text("originName"));

        if (!notes.Any(note => note.StartsWith("tags-", StringComparison.Ordinal) || note is "no-tags-line" or "other-message-number"))
        {
            var wanted = row["tags"].Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).Distinct().ToList();
            var got = cable.Texts("tags").SelectMany(tag => tag.Split('_', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal).Distinct().ToList();
            var detail = $"missing [{string.Join(' ', wanted.Except(got))}] extra [{string.Join(' ', got.Except(wanted))}]";
            _tags.Add(id, wanted.SequenceEqual(got), detail);
            _tagRows.Add((row["carrier"], id, wanted.SequenceEqual(got), detail));
        }

        if (!notes.Contains("heading-runs-on") && row["subject"].Length > 0)
        {
            var heading = Words(row["subject"]);
            var subject = Words(cable.Text("subject") ?? "");
            _subject.Add(id, subject.StartsWith(heading, StringComparison.OrdinalIgnoreCase), $"wanted [{heading}] found [{subject}]");
        }

        var numbers = cable.Numbers();
        _sequence.Add(id, numbers.Count > 0 && numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)), string.Join(' ', numbers));
    }

    /// <summary>Whether the file says it is a partial extract, which has no header.</summary>
    private static bool IsPartialExtract(string id) =>
        File.ReadAllText(SharedFolder.Path("corpus", "cables", id + ".txt")).Contains("partial extract of the original cable", StringComparison.Ordinal);

    private void CompareEachCarrier(IReadOnlyList<IReadOnlyDictionary<string, string>> truth)
    {
        var carriers = truth.Select(row => row["carrier"]).Distinct().Order(StringComparer.Ordinal);
        var fields = carriers.Select(carrier =>
        {
            // One cable of a small carrier weighs more than 0.2 %: one may differ.
            var rows = _tagRows.Where(row => row.Carrier == carrier).ToList();
            var agreement = new Agreement($"tags, exact set, {carrier}", Math.Min(0.998, (rows.Count - 1.0) / rows.Count));
            foreach (var (_, id, agrees, detail) in rows) agreement.Add(id, agrees, detail);
            return agreement;
        });
        Agreement.Report("tags by carrier", [.. fields]);
    }

    /// <summary>As the table's README scores: without a leading mark, from the first letter or digit on, blanks collapsed.</summary>
    private static string Words(string subject)
    {
        var text = subject.Trim();
        var close = text.IndexOf(')', StringComparison.Ordinal);
        if (close is > 0 and <= 9 && text[..close].TrimStart('(').All(c => char.IsUpper(c) || c is '/' or ' ')) text = text[(close + 1)..];
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start])) start++;
        return string.Join(' ', text[start..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
