using System.Text;
using System.Xml.Linq;
using Cablegram.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cablegram.Generator.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("\"\"\"")]
    [InlineData("\\n \\\" C:\\u0041")]
    [InlineData("*/ // </summary> {0} {{")]
    [InlineData("\r\n\t\0\u0001\u001b\u007f\u0085\u00a0\u00ad")]
    [InlineData("\u2028\u2029\u200b\u202e\ufeff\ufffe\uffff\ue000")]
    [InlineData("e\u0301 \u0130 \u4e00")]
    public void LiteralMeansExactlyTheText(string text) => AssertRoundTrip(text);

    [Fact]
    public void LiteralKeepsPairsAndLoneSurrogates() => AssertRoundTrip("\ud83d\udc2a \ud83d x \udc2a \udc2a\ud83d");

    [Fact]
    public void LiteralOfEveryUnitMeansThatUnit()
    {
        var all = new StringBuilder();
        for (var unit = 0; unit <= 0xFFFF; unit++) all.Append((char)unit).Append(' ');
        AssertRoundTrip(all.ToString());
    }

    [Fact]
    public void DocumentationIsWellFormedWhateverTheText()
    {
        var all = new StringBuilder("</summary> & <x a='1'> ]]> -->");
        for (var unit = 0; unit <= 0xFFFF; unit++) all.Append((char)unit);
        var escaped = DocText.Escape(all.ToString());

        var read = XElement.Parse($"<summary>{escaped}</summary>").Value;
        Assert.StartsWith("</summary> & <x a='1'> ]]> -->", read, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', escaped);
        Assert.DoesNotContain('\u2028', escaped);
        Assert.DoesNotContain('\u0085', escaped);
    }

    [Fact]
    public void EveryPackedUnitComesBackFromItsLiteral()
    {
        var all = new string([.. Enumerable.Range(0, 0x10000).Select(unit => (char)unit)]);
        AssertPackedRoundTrip(all);
        AssertPackedRoundTrip(new string([.. all.Reverse()]));
    }

    [Theory]
    [InlineData('\u0885')]
    [InlineData('\u200f')]
    [InlineData('\u202e')]
    [InlineData('\u2067')]
    [InlineData('\u0301')]
    [InlineData('\ufb1d')]
    [InlineData('\ufeff')]
    [InlineData('\ufffe')]
    [InlineData('\ud800')]
    [InlineData('\u2028')]
    [InlineData('\u0085')]
    public void PackedUnitsThatWouldTurnJoinOrBreakTheLineAreEscaped(char unit) => Assert.Equal($"\\u{(int)unit:x4}", Packed(unit.ToString()));

    [Theory]
    [InlineData('\u0a85')]
    [InlineData('\u1208')]
    [InlineData('\u9102')]
    [InlineData('\ue123')]
    [InlineData('\uabcd')]
    public void OtherPackedUnitsStandAsTheyAre(char unit) => Assert.Equal(unit.ToString(), Packed(unit.ToString()));

    [Fact]
    public void NulIsEscapedInTwoCharacters() => Assert.Equal("\\01\\0", Packed("\01\0"));

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two…")]
    [InlineData("one two three", 7, "one two…")]
    [InlineData("  one \r\n\t two  ", 99, "one two")]
    [InlineData("abcdefghij", 4, "abcd…")]
    [InlineData("a & b", 3, "a &amp;…")]
    [InlineData("", 3, "")]
    public void DocumentationIsCutAtAWord(string text, int limit, string expected) => Assert.Equal(expected, DocText.Escape(text, limit));

    [Fact]
    public void DocumentationIsNotCutInsideAPair() => Assert.Equal("ab…", DocText.Escape("ab\ud83d\udc2acd", 3));

    [Fact]
    public void WriterIndentsBlocksAndLeavesEmptyLinesEmpty()
    {
        var writer = CodeWriter.Rent();
        using (writer.Braces("class A"))
        {
            writer.Line();
            writer.Write("int x = ").Literal("\n").Line(";");
        }

        Assert.Equal("class A\n{\n\n    int x = \"\\n\";\n}\n", writer.Finish());
    }

    private static void AssertRoundTrip(string text)
    {
        var literal = new StringBuilder();
        CSharpLiteral.AppendEscaped(literal, text);
        AssertMeans(text, literal.ToString());
    }

    private static void AssertPackedRoundTrip(string units)
    {
        AssertMeans(units, Packed(units));
        Assert.Equal(Packed(units), Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Packed(units))));
    }

    private static string Packed(string units)
    {
        var literal = new StringBuilder();
        CSharpLiteral.AppendPacked(literal, units);
        return literal.ToString();
    }

    private static void AssertMeans(string text, string literal)
    {
        var parsed = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression($"\"{literal}\"");
        Assert.Empty(parsed.GetDiagnostics());
        Assert.Equal(text, parsed.Token.ValueText);
    }
}
