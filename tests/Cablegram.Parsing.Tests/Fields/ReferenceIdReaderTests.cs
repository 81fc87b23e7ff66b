using Cablegram.Model;
using Cablegram.Parsing.Fields;

namespace Cablegram.Parsing.Tests.Fields;

public class ReferenceIdReaderTests
{
    [Theory]
    [InlineData("08ASTANA66", "08ASTANA66")]
    [InlineData(" 08 ASTANA 000066 ", "08ASTANA66")]
    [InlineData("08astana66", "08ASTANA66")]
    [InlineData("2008ASTANA66", "08ASTANA66")]
    [InlineData("06PORT-OF-SPAIN123", "06PORTOFSPAIN123")]
    [InlineData("08 Tel Aviv 1", "08TELAVIV1")]
    [InlineData("08SECSTATE12", "08STATE12")]
    [InlineData("07KIEV12", "07KIEV12")]
    [InlineData("1979LAPAZ02637_e", "79LAPAZ2637")]
    [InlineData("1975ABUDH00123", "75ABUDHABI123")]
    [InlineData("1975BANGKO1", "75BANGKOK1")]
    public void IdIsReadAsPeopleWriteIt(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("09EFTOOSLO12", "09OSLO12")]
    [InlineData("09AMEMBASSYOSLO12", "09OSLO12")]
    [InlineData("05EMBASSYBLABLA1", "05BLABLA1")]
    [InlineData("85NOFORNOSLO12", "85OSLO12")]
    [InlineData("09SIFIEDOSLO12", "09OSLO12")]
    [InlineData("08SCTION02OF02SAOPAULO12", "08SAOPAULO12")]
    [InlineData("09SECTION0QF05OSLO12", "09OSLO12")]
    [InlineData("0901OF02OSLO12", "09OSLO12")]
    [InlineData("07ANILA12", "07MANILA12")]
    [InlineData("060TTAWA12", "06OTTAWA12")]
    [InlineData("06OSLO000012ZFR14", "06OSLO12")]
    [InlineData("08OSLO000012SUSPECTEDDUPLICATE14", "08OSLO12")]
    [InlineData("90STATE000012TOSEC140301", "90STATE12")]
    [InlineData("7575OSLO12", "75OSLO12")]
    public void MalformedIdIsReadByItsCause(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("ASTANA66")]
    [InlineData("08ASTANA")]
    [InlineData("08ASTANA0")]
    [InlineData("0866")]
    [InlineData("092OF5")]
    [InlineData("08ASTANA12345678")]
    [InlineData("08XXXXXXXXXXXX12")]
    [InlineData("08 ASTANA 66: a fair")]
    public void OtherTextIsNone(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("08ASTANA66.txt", "08ASTANA66")]
    [InlineData("08ASTANA66 (1).md", "08ASTANA66")]
    [InlineData("08ASTANA66_some title.txt", "08ASTANA66")]
    [InlineData("1975STATE095768_b.txt", "75STATE95768")]
    [InlineData("08 ASTANA 000066.txt", "08ASTANA66")]
    [InlineData("06PORT-OF-SPAIN123.txt", "06PORTOFSPAIN123")]
    [InlineData("08FREEDONIA12.cable", "08FREEDONIA12")]
    [InlineData("old/archive\\08astana66.txt", "08ASTANA66")]
    public void FileNameBeginsWithItsId(string name, string expected)
    {
        Assert.True(ReferenceIdReader.TryReadFileName(name, out var id));
        Assert.Equal(expected, id.ToString());
    }

    [Theory]
    [InlineData("readme2.txt")]
    [InlineData("000_5a417596e4369855.txt")]
    [InlineData("2008-01-14.txt")]
    [InlineData("2009report12.txt")]
    [InlineData("10MAY2009.txt")]
    [InlineData("")]
    public void OtherFileNameHasNoId(string name) => Assert.False(ReferenceIdReader.TryReadFileName(name, out _));

    private static string? Read(string text) => ReferenceIdReader.TryRead(text, out ReferenceId id) ? id.ToString() : null;
}
