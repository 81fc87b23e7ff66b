using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Fields;

public class ClassificationLineReaderTests
{
    [Theory]
    [InlineData("C O N F I D E N T I A L SECTION 01 OF 02 FREEDONIA 002080", nameof(Classification.Confidential), 1, 2, "FREEDONIA", 2080, false)]
    [InlineData("S E C R E T PORT AU PRINCE 000077", nameof(Classification.Secret), null, null, "PORT AU PRINCE", 77, false)]
    [InlineData("T O P  S E C R E T FREEDONIA 000001", nameof(Classification.TopSecret), null, null, "FREEDONIA", 1, false)]
    [InlineData("TOP SECRET FREEDONIA 000001", nameof(Classification.TopSecret), null, null, "FREEDONIA", 1, false)]
    [InlineData("UNCLAS FREEDONIA 000012", nameof(Classification.Unclassified), null, null, "FREEDONIA", 12, false)]
    [InlineData("UNCLASSIFIED SECTION 1 OF 3 ASTANA 12", nameof(Classification.Unclassified), 1, 3, "ASTANA", 12, false)]
    [InlineData("LIMITED OFFICIAL USE LA PAZ 0304", nameof(Classification.ForOfficialUseOnly), null, null, "LA PAZ", 304, false)]
    [InlineData("C O N F I D E N T I A L FINAL SECTION OF 2 ASTANA 5604", nameof(Classification.Confidential), 2, 2, "ASTANA", 5604, false)]
    [InlineData("S e c r e t state 068250", nameof(Classification.Secret), null, null, "state", 68250, false)]
    [InlineData("CONFIDENTIAL ASTANA 000066", nameof(Classification.Confidential), null, null, "ASTANA", 66, false)]
    [InlineData("SE C R E T ASTANA 000066", nameof(Classification.Secret), null, null, "ASTANA", 66, true)]
    [InlineData("SS E C R E T ASTANA 000066", nameof(Classification.Secret), null, null, "ASTANA", 66, true)]
    [InlineData("CSE C R E T ASTANA 000066", nameof(Classification.Secret), null, null, "ASTANA", 66, true)]
    [InlineData("E C R E T ASTANA 000066", nameof(Classification.Secret), null, null, "ASTANA", 66, true)]
    [InlineData("CC O N F I D E N T I A L ASTANA 000066", nameof(Classification.Confidential), null, null, "ASTANA", 66, true)]
    [InlineData("O N F I D E N T I A L ASTANA 000066", nameof(Classification.Confidential), null, null, "ASTANA", 66, true)]
    [InlineData("C O N F I D E T I A L ASTANA 000066", nameof(Classification.Confidential), null, null, "ASTANA", 66, true)]
    [InlineData("UUNCLAS SECTION 01 OF 02 ASTANA 000066", nameof(Classification.Unclassified), 1, 2, "ASTANA", 66, true)]
    [InlineData("S E C R E T SCTION 02 OF 02 ASTANA 000066", nameof(Classification.Secret), 2, 2, "ASTANA", 66, false)]
    [InlineData("S E C R E T 01 OF 02 ASTANA 000066", nameof(Classification.Secret), 1, 2, "ASTANA", 66, false)]
    [InlineData("S E C R E T SECTION 03 0F 05 ASTANA 000066", nameof(Classification.Secret), 3, 5, "ASTANA", 66, false)]
    [InlineData("UNCLAS E F T O ASTANA 000066", nameof(Classification.Unclassified), null, null, "ASTANA", 66, false)]
    [InlineData("UNCLAS SBU SECTION 01 OF 02 ASTANA 000066", nameof(Classification.ForOfficialUseOnly), 1, 2, "ASTANA", 66, false)]
    [InlineData("UNCLASSIFIED//FOR OFFICIAL USE ONLY ASTANA 000066", nameof(Classification.ForOfficialUseOnly), null, null, "ASTANA", 66, false)]
    [InlineData("S E C R E T//NOFORN ASTANA 000066", nameof(Classification.Secret), null, null, "ASTANA", 66, false)]
    [InlineData("UNCLAS AMEMBASSY ASTANA 000066", nameof(Classification.Unclassified), null, null, "ASTANA", 66, false)]
    public void LineIsTakenApart(
        string text, string classification, int? section, int? sections, string post, int number, bool isDamaged)
    {
        var line = Read(text, out _);

        Assert.NotNull(line);
        Assert.Equal(classification, line.Classification.ToString());
        Assert.Equal(section, line.Section);
        Assert.Equal(sections, line.Sections);
        Assert.Equal(post, line.Post?.Value);
        Assert.Equal(number, line.Number?.Value);
        Assert.Equal(isDamaged, line.IsDamaged);
    }

    [Theory]
    [InlineData("Secretary Freed arrived in Astana on May 3.")]
    [InlineData("Secret talks in Freedonia 2003 failed")]
    [InlineData("SECRETARIAT 1234")]
    [InlineData("Unclassified paper on Freedonia, 2 pages")]
    [InlineData("SECRET ANNEX 3")]
    [InlineData("CONFIDENTIAL")]
    [InlineData("C O N F I D E N T I A L")]
    [InlineData("SECRET//NOFORN")]
    [InlineData("UNCLASSIFIED    PAGE 02        FREEDO  00283  01 OF 05  241033Z")]
    [InlineData("UNCLASSIFIED U.S. Department of State Case No. F-2020-1")]
    [InlineData("CONFIDENTIAL PARA 4 OF REFTEL")]
    [InlineData("CONFIDENTIAL FREEDONIA 1.4 (B)")]
    [InlineData("ASTANA 000066")]
    [InlineData("")]
    public void OtherLinesAreNone(string text) => Assert.Null(Read(text, out _));

    [Fact]
    public void CaptionsAreFoundBeforeThePostAndBehindTheNumber()
    {
        const string text = "  S E C R E T NOFORN ASTANA 000066 SIPDIS EXDIS  ";
        var line = Read(text, out var captions);

        Assert.NotNull(line);
        Assert.Equal(" NOFORN", text[captions.InnerStart..captions.InnerEnd]);
        Assert.Equal("SIPDIS EXDIS", text[captions.TrailingStart..captions.TrailingEnd]);
        Assert.Equal("S E C R E T", text.Substring(line.Word.Start, line.Word.Length));
        Assert.Equal("ASTANA", text.Substring(line.Post!.Value.Span.Start, line.Post.Value.Span.Length));
    }

    [Theory]
    [InlineData("CONFIDENTIAL")]
    [InlineData("UNCLASSIFIED POSS DUPE")]
    [InlineData("UNCLASSIFIED//FOR OFFICIAL USE ONLY")]
    public void WordAloneIsAMarkOnly(string text)
    {
        Assert.True(ClassificationLineReader.IsMark(text));
        Assert.False(ClassificationLineReader.IsClassificationLine(text));
        Assert.Null(Read(text, out _));
    }

    [Theory]
    [InlineData("UNCLASSIFIED//FOR OFFICIAL USE ONLY", nameof(Classification.ForOfficialUseOnly))]
    [InlineData("CONFIDENTIAL//NOFORN", nameof(Classification.Confidential))]
    [InlineData("SECRET", nameof(Classification.Secret))]
    [InlineData("TOP SECRET", nameof(Classification.TopSecret))]
    [InlineData("LIMITED OFFICIAL USE", nameof(Classification.ForOfficialUseOnly))]
    [InlineData("Unclassified", nameof(Classification.Unclassified))]
    [InlineData("SBU", nameof(Classification.ForOfficialUseOnly))]
    [InlineData("n/a", nameof(Classification.Unknown))]
    public void MetadataWordsHaveAMeaning(string text, string classification)
    {
        Assert.Equal(classification != nameof(Classification.Unknown), ClassificationWords.TryRead(text.AsSpan(), out var read));
        Assert.Equal(classification, read.ToString());
    }

    private static ClassificationLine? Read(string text, out CaptionPlaces captions)
    {
        var message = MessageText.Window(text, 0, text.Length);
        var lines = LineTable.Of(text.Length == 0 ? "\n" : text, 0, Math.Max(1, text.Length));
        return ClassificationLineReader.TryRead(message, lines, 0, out var line, out captions) ? line : null;
    }
}
