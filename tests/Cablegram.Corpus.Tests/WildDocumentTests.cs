using Cablegram.Testing;

namespace Cablegram.Corpus.Tests;

/// <summary>Documents as people and archives keep them, given as plain additional files, against truth read by hand.</summary>
public class WildDocumentTests
{
    [Fact]
    public void WildDocumentsAreRecognisedAndRead()
    {
        var truth = SharedFolder.Table("wild", "truth.tsv");
        var project = truth.Aggregate(CorpusProject.Empty, (sofar, row) =>
            sofar.WithAdditionalFile("wild/" + row["file"], File.ReadAllText(SharedFolder.Path("wild", row["file"]))));
        var corpus = CompiledCorpus.Of(project);

        var recognised = new Agreement("cables recognised", 1);
        var leftAlone = new Agreement("near misses left alone", 1);
        var fields = new Agreement("fields of the truth table", 0.92);
        foreach (var row in truth)
        {
            var cable = corpus["wild/" + row["file"]];
            if (row["is_cable"] == "no") leftAlone.Add(row["file"], cable is null, "taken for a cable");
            if (row["is_cable"] != "yes") continue;

            recognised.Add(row["file"], cable is not null, "not recognised");
            var numbers = cable.Numbers();
            Compare("refid", cable.Text("id"));
            Compare("created", cable.Text("created"));
            Compare("classification", cable.Text("classification"));
            Compare("tags", string.Join(';', cable.Texts("tags")));
            Compare("subject", cable.Text("subject"));
            Compare("from", cable.Text("from"));
            Compare("first_paragraph", numbers.Count > 0 ? $"{numbers[0]}" : "");
            Compare("last_paragraph", numbers.Count > 0 ? $"{numbers[^1]}" : "");

            void Compare(string field, string? found) => fields.Add($"{row["file"]} {field}", row[field].Split('|')[0], found);
        }

        Agreement.Report($"{truth.Count} wild documents", recognised, leftAlone, fields);
    }
}
