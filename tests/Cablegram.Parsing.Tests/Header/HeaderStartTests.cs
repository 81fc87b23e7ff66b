using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Header;

public class HeaderStartTests
{
    [Theory]
    [InlineData("VZCZCXRO9456\nOO RUEHBI", 0)]
    [InlineData("\nDE RUEHTA #2080 2941131", 1)]
    [InlineData("PAGE 01 STATE 015113\nO 201131Z OCT 08", 1)]
    [InlineData("CONFIDENTIAL\nO 201131Z OCT 08", 1)]
    [InlineData("CONFIDENTIAL ASTANA 002080\nTO SECSTATE WASHDC", -1)]
    [InlineData("1. (C) Ned Pringle called.\nO 201131Z OCT 08", -1)]
    [InlineData("O 20113Z OTC 08\nFM AMEMBASSY ASTANA", 0)]
    [InlineData("", -1)]
    public void FirstLineOfTheHeaderIsFound(string text, int line)
    {
        using var lines = LineTable.Of(text, 0, text.Length);

        Assert.Equal(line, HeaderStart.Find(lines, 0, lines.Count));
    }

    [Theory]
    [InlineData("FM AMEMBASSY ASTANA", true)]
    [InlineData("TO RUEHC/SECSTATE WASHDC", true)]
    [InlineData("INFO LOG-00 MFA-00", false)]
    [InlineData("TO ALL: please see below.", false)]
    [InlineData("ASTANA", false)]
    public void AddressLineIsToldFromASentence(string line, bool isOne) => Assert.Equal(isOne, HeaderStart.IsAddressLine(line));
}
