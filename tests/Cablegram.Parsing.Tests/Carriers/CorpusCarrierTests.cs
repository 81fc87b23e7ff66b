using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Carriers;

/// <summary>The carriers of the real cables, where they are at hand.</summary>
public class CorpusCarrierTests
{
    [Fact]
    public void CarrierAndMetadataRowOfTheCorpusAreFound()
    {
        var folder = SharedFolder.Path("corpus");

        foreach (var line in File.ReadLines(Path.Combine(folder, "truth.tsv")).Skip(1))
        {
            var truth = line.Split('\t');
            var reading = Reading.Of(File.ReadAllText(Path.Combine(folder, "cables", truth[0] + ".txt")));
            var expected = (truth[1], truth[9]) switch
            {
                ("markdown", _) => Carrier.Markdown,
                ("page", "blog") => Carrier.Weblog,
                ("page", _) => Carrier.SavedPage,
                _ => Carrier.PlainText,
            };
            Assert.Equal((truth[0], expected), (truth[0], reading.Carrier));
            if (truth[1] != "page") continue;

            var metadata = reading.Metadata;
            Assert.Equal(
                (truth[0], truth[2], truth[3], truth[4], truth[5]),
                (metadata.Id?.Value, $"{metadata.Created?.Value:yyyy-MM-dd HH:mm}", $"{metadata.Released?.Value:yyyy-MM-dd HH:mm}", metadata.Classification?.Value, metadata.Origin?.Value));
        }
    }
}
