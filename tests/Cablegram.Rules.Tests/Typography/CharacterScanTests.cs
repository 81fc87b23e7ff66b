using Cablegram.Rules.Typography;

namespace Cablegram.Rules.Tests.Typography;

/// <summary>The search for characters that are no printing ASCII.</summary>
public class CharacterScanTests
{
    private const string Plain = "The band played on.\r\nNobody danced, ~ but all hummed {softly}.\n";

    [Fact]
    public void FindsAnOddCharacterAtEveryPlaceFromEveryPlace()
    {
        for (var place = 0; place < Plain.Length; place++)
        {
            var text = Plain.Insert(place, "\u00e9");
            for (var start = 0; start < text.Length; start++) Assert.Equal(start <= place ? place : text.Length, CharacterScan.NextOdd(text, start));
        }
    }

    [Fact]
    public void TellsEveryCharacterAmongPlainOnes()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var isOdd = c is (< ' ' and not ('\n' or '\r')) or > '\u007f';
            Assert.Equal(isOdd ? 5 : 64, CharacterScan.NextOdd(new string('x', 5) + (char)c + new string('x', 58), 0));
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\u00e9", 0)]
    [InlineData("e", 1)]
    [InlineData("plain\n", 6)]
    public void EndsWithTheText(string text, int expected) => Assert.Equal(expected, CharacterScan.NextOdd(text, 0));
}
