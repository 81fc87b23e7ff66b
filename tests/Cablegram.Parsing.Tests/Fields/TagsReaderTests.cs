using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Fields;

public class TagsReaderTests
{
    [Theory]
    [InlineData("PREL PGOV KZ", "PREL|PGOV|KZ")]
    [InlineData("PREL, PGOV; KZ,EINV", "PREL|PGOV|KZ|EINV")]
    [InlineData("prel, pgov, kz", "PREL|PGOV|KZ")]
    [InlineData("PREL, PGOV, PREL", "PREL|PGOV")]
    [InlineData("PREL, PGOV,\nKZ, UZ", "PREL|PGOV|KZ|UZ")]
    [InlineData("PREL PGOV\nKZ UZ", "PREL|PGOV|KZ|UZ")]
    [InlineData("PREL PGOV\nFREEDONIA: A NEW CABINET", "PREL|PGOV")]
    [InlineData("PREL, PGOV\nFREEDONIA: A NEW CABINET", "PREL|PGOV")]
    [InlineData("PREL, OVIP (FIREFLY, RUFUS T.), KZ", "PREL|OVIP (FIREFLY, RUFUS T.)|KZ")]
    [InlineData("OVIP (FIREFLY,\nRUFUS), PREL", "OVIP (FIREFLY, RUFUS)|PREL")]
    [InlineData("OVIP FIREFLY RUFUS PREL", "OVIP|FIREFLY|RUFUS|PREL")]
    [InlineData("PREL (PGOV) KZ", "PREL|PGOV|KZ")]
    [InlineData("PREL KZ SIPDIS", "PREL|KZ")]
    [InlineData("PREL KZ NONE", "PREL|KZ")]
    [InlineData("prel, PREL, Prel, kz", "PREL|KZ")]
    [InlineData("PREL, KZ, TAGS: EFIN", "PREL|KZ|EFIN")]
    [InlineData("PREL, KZ Subject: A cabinet", "PREL|KZ")]
    [InlineData("PREL PGOVSUBJECT: A CABINET", "PREL|PGOV")]
    [InlineData("PREL, KZ REF: ASTANA 12", "PREL|KZ")]
    [InlineData("PREL ASTANA 00000478 001.2 OF 003 KZ", "PREL|KZ")]
    [InlineData("PREL\nASTANA 00000478 001.2 OF 003\nKZ", "PREL|KZ")]
    [InlineData("PREL LA PAZ 00000478 001.2 OF 003", "PREL")]
    [InlineData("PREL, KZ, UNCLASSIFIED    PAGE 02        FREEDO  00283  01 OF 05  241033Z FREPREL, PGOV", "PREL|KZ|PGOV")]
    [InlineData("PREL, KZ                  SECRET       PAGE 02        FREEDO  03067  211833Z", "PREL|KZ")]
    [InlineData("", "")]
    public void TagsAreReadInOrder(string value, string tags) =>
        Assert.Equal(tags, string.Join("|", TagsReader.Read(FieldText.FromText(value), []).Select(tag => tag.Value)));

    [Fact]
    public void GluedTagsAreSplitAndReported()
    {
        var repairs = new List<Repair>();
        var tags = TagsReader.Read(FieldText.FromText("PREL EINDETRD"), repairs);

        Assert.Equal(["PREL", "EIND", "ETRD"], tags.Select(tag => tag.Value));
        Assert.Equal(new SourceSpan(9, 4), tags[2].Span);
        Assert.Equal(RepairKind.GluedTagsSplit, Assert.Single(repairs).Kind);
    }

    [Theory]
    [InlineData("TAGS: PREL", "PREL")]
    [InlineData("TAGS PREL, KZ", "PREL, KZ")]
    [InlineData("Tags: prel", "prel")]
    [InlineData("  TAG PREL, KZ", "PREL, KZ")]
    [InlineData("TAGES: PREL", "PREL")]
    [InlineData("TABS: PREL", "PREL")]
    [InlineData("TAS: PREL", "PREL")]
    [InlineData("TGS PREL", "PREL")]
    [InlineData("TAGS [PREL](#)", "[PREL](#)")]
    [InlineData("TAGS:", "")]
    [InlineData("E.O. 12958: N/A TAGS: PREL", "PREL")]
    [InlineData("E.O. 12958: DECL: 01/07/2014 TAG PREL, KZ", "PREL, KZ")]
    [InlineData("DECL: 08/22/2017 AGS: PREL", "PREL")]
    [InlineData("E.O. 12958: N/ATAGS: PREL", "PREL")]
    public void LabelIsFound(string line, string value)
    {
        Assert.True(TagsReader.FindLabel(line.AsSpan(), out var start) >= 0);
        Assert.Equal(value, line[start..]);
    }

    [Theory]
    [InlineData("Please mark messages with the hash tags #cablegate")]
    [InlineData("TAGS WERE LEFT OUT")]
    [InlineData("Tags for this were chosen late")]
    [InlineData("The price tag was high")]
    [InlineData("A TAG PREL")]
    [InlineData("HASHTAGS: NONE")]
    [InlineData("TAGANROG: A PORT")]
    public void OtherLinesHaveNoLabel(string line) => Assert.Equal(-1, TagsReader.FindLabel(line.AsSpan(), out _));

    [Fact]
    public void PeerTagsAgree() => VectorFile.Score("tags", (input, expected) =>
        ReadAll(input).SequenceEqual(expected.EnumerateArray().Select(item => item.GetString()!)));

    private static IEnumerable<string> ReadAll(string text)
    {
        var lines = LineTable.Of(text, 0, text.Length);
        var field = new List<(int, int)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (field.Count == 0 && TagsReader.FindLabel(lines.Content(i), out var start) >= 0) field.Add((lines[i].ContentStart + start, lines[i].End));
            else if (lines.Content(i).StartsWith("SUBJECT", StringComparison.OrdinalIgnoreCase)) break;
            else if (field.Count > 0 && !lines[i].IsEmpty) field.Add((lines[i].ContentStart, lines[i].End));
        }

        return TagsReader.Read(FieldText.From(MessageText.Window(text, 0, text.Length), field), []).Select(tag => tag.Value);
    }
}
