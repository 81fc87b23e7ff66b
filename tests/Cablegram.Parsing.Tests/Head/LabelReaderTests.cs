using Cablegram.Parsing.Head;

namespace Cablegram.Parsing.Tests.Head;

public class LabelReaderTests
{
    [Theory]
    [InlineData("E.O. 12958: N/A", HeadLabel.Order, 0)]
    [InlineData("TAGS: PREL", HeadLabel.Tags, 6)]
    [InlineData("XTAGS: PREL", HeadLabel.Tags, 7)]
    [InlineData("SUBJECT: A FAIR", HeadLabel.Subject, 9)]
    [InlineData("UBJECT: A FAIR", HeadLabel.Subject, 8)]
    [InlineData("SSUBJECT: A FAIR", HeadLabel.Subject, 10)]
    [InlineData("REFTEL: ASTANA 1", HeadLabel.Reference, 8)]
    [InlineData("T. REF AMMAN 222", HeadLabel.Reference, 0)]
    [InlineData("E. REF AMMAN 222", HeadLabel.Reference, 0)]
    [InlineData("1. (U) Classified By: X", HeadLabel.ClassifiedBy, 22)]
    [InlineData("LCASSIFIED BY: X", HeadLabel.ClassifiedBy, 15)]
    [InlineData("REASONS: 1.4", HeadLabel.Marking, 9)]
    [InlineData("DERIVED FROM: X", HeadLabel.Marking, 14)]
    public void LabelAtTheBeginningIsRead(string line, object label, int valueStart)
    {
        Assert.True(LabelReader.TryReadAtStart(line, out var match));

        Assert.Equal((label, valueStart), (match.Label, match.ValueStart));
    }

    [Theory]
    [InlineData("SIPDIS")]
    [InlineData("FOR WHA/BSC")]
    [InlineData("reference is made to it")]
    [InlineData("")]
    public void OtherLinesHaveNone(string line) => Assert.False(LabelReader.TryReadAtStart(line, out _));
}
