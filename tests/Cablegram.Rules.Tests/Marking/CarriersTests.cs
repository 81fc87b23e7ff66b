using Cablegram.Model;
using Cablegram.Parsing;

namespace Cablegram.Rules.Tests.Marking;

/// <summary>The copies that mute rules are what they are called, or their tests would show nothing.</summary>
public class CarriersTests
{
    [Fact]
    public void AMarkdownCopyIsOneAndMayHaveLostLines()
    {
        foreach (var cable in new[] { Written.Classified, Written.Unclassified })
        {
            var parsed = Parse(cable.AsMarkdown());
            Assert.Equal(Carrier.Markdown, parsed.Carrier);
            Assert.True(parsed.MayHaveLostLines);
            Assert.NotNull(parsed.ClassificationLine);
        }
    }

    [Fact]
    public void APartialExtractIsOne()
    {
        foreach (var cable in new[] { Written.Classified, Written.Unclassified })
        {
            Assert.True(Parse(cable.AsPartialExtract()).IsPartialExtract);
            Assert.NotNull(Parse(cable.AsPartialExtract()).ClassificationLine);
        }
    }

    [Fact]
    public void ASavedPageHasMetadata()
    {
        var parsed = Parse(Carriers.Classified("CONFIDENTIAL//NOFORN"));
        Assert.True(parsed.Carrier is Carrier.SavedPage or Carrier.Weblog);
        Assert.Equal("CONFIDENTIAL//NOFORN", parsed.MetadataClassification?.Value);
        Assert.False(parsed.MayHaveLostLines);
    }

    private static ParsedCable Parse(Written cable) => CableParser.Parse(cable.Text, new ParseOptions(cable.FileName));
}
