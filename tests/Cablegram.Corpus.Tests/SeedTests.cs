using System.Text.Json;
using Cablegram.Testing;

namespace Cablegram.Corpus.Tests;

/// <summary>
/// The two documents the project began from, field by field as a careful reader fills in the contract. Written from the documents
/// themselves; of the texts only counts and first and last words stand here.
/// </summary>
public class SeedTests
{
    private const string SavedPage = "cables/000_5a417596e4369855.txt";
    private const string MarkdownCopy = "cables/004_4d69c586a5e0545c.txt";

    private static readonly Lazy<CompiledCorpus> Seeds = new(() => CompiledCorpus.Of(new[] { SavedPage, MarkdownCopy }.Aggregate(
        CorpusProject.Empty, (project, path) => project.WithCable(path, File.ReadAllText(SharedFolder.Path("seeds", Path.GetFileName(path)))))));

    [Fact]
    public void SavedPageIsReadAsACarefulReaderWould()
    {
        var cable = Read(SavedPage);

        Assert.Equal("08ASTANA66", cable.Text("id"));
        Assert.Equal("Weblog", cable.Text("carrier"));
        Assert.Equal("Confidential", cable.Text("classification"));
        Assert.Equal(("Astana", "Embassy Astana"), (cable.Text("origin"), cable.Text("originName")));
        Assert.Equal("2008-01-14 11:34", cable.Text("created"));
        Assert.Equal("2011-08-30 01:44", cable.Text("released"));
        Assert.Equal("Priority", cable.Text("precedence"));
        Assert.Equal(("12958", "2018-01-14", "DECL: 01/14/2018"), (cable.Text("order"), cable.Text("declassifyOn"), cable.Text("declassification")));
        Assert.Equal(("ORDWAY", "1.4"), (cable.Text("classifier"), cable.Text("section")));
        Assert.Equal(["b", "d"], cable.Texts("reasons"));
    }

    [Fact]
    public void SavedPageHasNoneOfTheFieldsItsCopyLost()
    {
        var cable = Read(SavedPage);

        Assert.Null(cable.Text("subject"));
        Assert.Null(cable.Text("from"));
        Assert.Null(cable.Text("signer"));
        Assert.Empty(cable.List("tags"));
        Assert.Empty(cable.List("captions"));
        Assert.Empty(cable.List("references"));
        Assert.Empty(cable.List("to"));
        Assert.Empty(cable.List("info"));
    }

    [Fact]
    public void SavedPageHasTenParagraphsUnderTwoHeadings()
    {
        var cable = Read(SavedPage);
        var paragraphs = cable.List("paragraphs");

        Assert.Equal(Enumerable.Range(1, 10), cable.Numbers());
        Assert.Equal(10, paragraphs.Count);
        Assert.Equal([.. Enumerable.Repeat("C", 8), "SBU", "U"], paragraphs.Select(paragraph => paragraph.GetProperty("marking").GetString()));
        Assert.Equal([6, 9], Headed(paragraphs));
        Assert.Equal("Regional Security and Cooperation", Heading(paragraphs, 6));
        Assert.Equal("Prime Minister to the U.S.", Heading(paragraphs, 9));
        AssertEnds(paragraphs, 1, "Summary:", "End");
        AssertEnds(paragraphs, 2, "Senator", "CTR");
        AssertEnds(paragraphs, 5, "In", "to");
        AssertEnds(paragraphs, 10, "Senator", "cable.");
        Assert.StartsWith("During his", cable.Text("summary"), StringComparison.Ordinal);
        Assert.EndsWith("Act.", cable.Text("summary"), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingOfTheWebPageIsInTheText()
    {
        var text = Read(SavedPage).Text("text")!;

        Assert.StartsWith("C O N F I D E N T I A L ASTANA 000066", text, StringComparison.Ordinal);
        Assert.EndsWith("cleared this cable.", text, StringComparison.Ordinal);
        foreach (var word in new[] { "WikiLeaks", "Discussing cables", "Reference ID", "Twitter", "Leave a Reply", "trackback", "bloggers", "DE RUEHTA" })
        {
            Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void MarkdownCopyIsReadAsACarefulReaderWould()
    {
        var cable = Read(MarkdownCopy);

        Assert.Equal("08ASTANA2080", cable.Text("id"));
        Assert.Equal("Markdown", cable.Text("carrier"));
        Assert.Equal("Confidential", cable.Text("classification"));
        Assert.Equal(("Astana", "Embassy Astana"), (cable.Text("origin"), cable.Text("originName")));
        Assert.Equal("2008-10-20 11:31", cable.Text("created"));
        Assert.Null(cable.Text("released"));
        Assert.Equal("Immediate", cable.Text("precedence"));
        Assert.Equal(["SIPDIS"], cable.Texts("captions"));
        Assert.Equal(("12958", "2018-10-20"), (cable.Text("order"), cable.Text("declassifyOn")));
        Assert.Equal(["PREL", "EAID", "EINV", "KISL", "KDEM", "AF", "KZ"], cable.Texts("tags"));
        Assert.Equal("KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD ON COMMON WORLD, DISCUSSES AFGHANISTAN SUPPORT", cable.Text("subject"));
        Assert.Empty(cable.List("references"));
        Assert.Equal(("Richard Hoagland", "1.4"), (cable.Text("classifier"), cable.Text("section")));
        Assert.Equal(["b", "d"], cable.Texts("reasons"));
        Assert.Equal("HOAGLAND", cable.Text("signer"));
    }

    [Fact]
    public void MarkdownCopyHasItsAddressees()
    {
        var cable = Read(MarkdownCopy);

        Assert.Equal("AMEMBASSY ASTANA", cable.Text("from"));
        Assert.Equal([("RUEHC", "SECSTATE WASHDC", "Immediate", "3604")], cable.List("to").Select(Addressee));
        var info = cable.List("info").Select(Addressee).ToList();
        Assert.Equal(19, info.Count);
        Assert.Equal(("RUCNCIS", "CIS COLLECTIVE", null, "0694"), info[0]);
        Assert.Equal(("RUEKJCS", "JOINT STAFF WASHDC", null, null), info[7]);
        Assert.Equal(("RHMFIS", "CDR USCENTCOM MACDILL AFB FL", null, null), info[13]);
        Assert.Equal(("RUEHBS", "USEU BRUSSELS", null, null), info[18]);
    }

    [Fact]
    public void MarkdownCopyHasNineParagraphsWithTheirNumbersRepaired()
    {
        var cable = Read(MarkdownCopy);
        var paragraphs = cable.List("paragraphs");

        Assert.Equal(Enumerable.Range(1, 9), cable.Numbers());
        Assert.Equal(9, paragraphs.Count);
        Assert.Equal([.. Enumerable.Repeat("C", 8), "U"], paragraphs.Select(paragraph => paragraph.GetProperty("marking").GetString()));
        Assert.Equal([2, 3, 5, 8], Headed(paragraphs));
        Assert.Equal("APPRECIATION FOR COMMON WORLD ATTENDANCE", Heading(paragraphs, 2));
        Assert.Equal("AFGHANISTAN LAND TRANSIT AGREEMENT BY YEAR'S END", Heading(paragraphs, 3));
        Assert.Equal("DISAPPOINTMENT ON AFGHAN COPPER MINE", Heading(paragraphs, 5));
        Assert.Equal("WORKING DAILY ON DEMOCRATIC REFORMS", Heading(paragraphs, 8));
        AssertEnds(paragraphs, 9, "Ambassador", "cable.");
    }

    [Fact]
    public void PageLineAndStrayBlankLineInsideSentencesAreGone()
    {
        var cable = Read(MarkdownCopy);
        var paragraphs = cable.List("paragraphs");

        Assert.Contains("better Afghanistan-Pakistan", Body(paragraphs, 3), StringComparison.Ordinal);
        Assert.Contains("largely of", Body(paragraphs, 5), StringComparison.Ordinal);
        Assert.Contains(" $3 million ", Body(paragraphs, 5), StringComparison.Ordinal);
        Assert.All(paragraphs, paragraph => Assert.DoesNotContain('\n', paragraph.GetProperty("text").GetString()!));
        Assert.DoesNotContain("002 OF 002", cable.Text("text"), StringComparison.Ordinal);
        Assert.DoesNotContain("](#)", cable.Text("text"), StringComparison.Ordinal);
        Assert.StartsWith("During an", cable.Text("summary"), StringComparison.Ordinal);
        Assert.EndsWith("Afghanistan.", cable.Text("summary"), StringComparison.Ordinal);
    }

    private static JsonElement? Read(string path)
    {
        _ = SharedFolder.Path("seeds");
        return Seeds.Value[path];
    }

    private static IEnumerable<int> Headed(IReadOnlyList<JsonElement> paragraphs) =>
        paragraphs.Where(paragraph => paragraph.GetProperty("heading").ValueKind == JsonValueKind.String).Select(paragraph => paragraph.GetProperty("number").GetInt32());

    private static string? Heading(IReadOnlyList<JsonElement> paragraphs, int number) => paragraphs[number - 1].GetProperty("heading").GetString();

    private static string Body(IReadOnlyList<JsonElement> paragraphs, int number) => paragraphs[number - 1].GetProperty("text").GetString()!;

    private static void AssertEnds(IReadOnlyList<JsonElement> paragraphs, int number, string first, string last)
    {
        var words = Body(paragraphs, number).Split(' ');
        Assert.Equal((first, last), (words[0], words[^1]));
    }

    private static (string?, string?, string?, string?) Addressee(JsonElement recipient) => (
        recipient.GetProperty("route").GetString(), recipient.GetProperty("name").GetString(),
        recipient.GetProperty("precedence").GetString(), recipient.GetProperty("number").GetString());
}
