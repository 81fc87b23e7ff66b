using System.Text;
using Cablegram.Testing.Hostile;

namespace Cablegram.Generator.Tests;

/// <summary>What mutations found, made small: each of these once threw, did not end, or came back as something else.</summary>
public sealed class FoundByMutationTests
{
    private const string Cable = """
        VZCZCXRO1234
        OO RUEHAG RUEHROV
        DE RUEHTA #0066 0081042
        ZNY CCCCC ZZH
        O 081037Z JAN 08
        FM AMEMBASSY FREEDONIA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE 1503
        C O N F I D E N T I A L FREEDONIA 000066

        SIPDIS

        E.O. 12958: DECL: 01/08/2018
        TAGS: EAGR, PREL
        SUBJECT: THE DUCK QUESTION

        Classified By: Ambassador Rufus T. Firefly, reasons 1.4 (b) and (d).

        1. (C) The duck spoke at some length.

        2. (C) Nothing else was said.
        FIREFLY

        """;

    [Fact]
    public void ADateLineInTheTextOfASmartCable() => AssertStood("""
        UNCLASSIFIED

        MRN:

        12 PORT QUILL 40

        Date/DTG:

        Mar 02, 2012 / 021455Z MAR 12

        From:

        AMEMBASSY PORT QUILL

        Action:

        WASHDC, SECSTATE ROUTINE

        E.O.:

        1۱. 3526

        Subject:

        GOOSE

        1.(U) At a ceremony the Grand Duke presented a gosling to the visiting PrDate/DTG: Aug 11, 2011 / 110240Z AUG 11
        Date/DTG: Aug 11, 2011 / 110240Z AUG 11
        ime Minister.

        2.(U) No one was bitten.

        """);

    [Fact]
    public void ARoutingLineBehindTheDateTimeGroup() => AssertStood(
        With("OO RUEHAG RUEHROV\n", "").Replace("O 081037Z JAN 08\n", "O 081037Z JAN 08\nRR RUEHAG RUEHROV RUEHDH RUEHHM\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("1.4\u0bef\u6fb6b) and (d)")]
    [InlineData("1. (\uff23) ns 1.4 (b), (d)")]
    public void ASectionBesideLettersOfAnotherScript(string section) => AssertStood(With("1.4 (b) and (d)", section));

    [Theory]
    [InlineData('\u202e')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u200b')]
    public void InvisibleCharactersInARow(char invisible) => AssertStood(With("spoke at", "spoke " + new string(invisible, 400) + " at"));

    [Theory]
    [InlineData("000")]
    [InlineData("0")]
    public void AMessageNumberOfZeros(string number) => AssertStood(With("000066", number));

    [Theory]
    [InlineData("JAN 2051")]
    [InlineData("JAN 1950")]
    public void AYearThatTwoDigitsCannotTell(string month) => AssertStood(With("JAN 08", month));

    [Theory]
    [InlineData("""{"id":"08FREEDONIA66","origin":"Embassy Freedonia","header":"O 141134Z JAN 08FM AMEMBASSY FREEDONIATO SECSTATE WASHDC 1","body":"C O N F I D E N T I A L FREEDONIA 000(C) More."}""")]
    [InlineData("""{"id":"08FREEDONIA66","origin":"Embassy Astana","body":"\ud800 1. (C) \udc00 Words."}""")]
    [InlineData("<html><body><pre>C O N F I D E N T I A L FREEDONIA 000066&#x000A;1. (C) &#xD800;&#x110000; Words.</pre></body></html>")]
    public void ARecordWithHalfOfWhatItHad(string text) => AssertStood(text);

    private static string With(string old, string replacement)
    {
        Assert.Contains(old, Cable, StringComparison.Ordinal);
        return Cable.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static void AssertStood(string text)
    {
        foreach (var fileName in new[] { null, "08FREEDONIA66.txt" })
        {
            var fault = ReadingCheck.Fault(text, fileName, withFixes: true)
                ?? CorpusCheck.Fault([("m/" + (fileName ?? "x.txt"), Encoding.UTF8.GetBytes(text))], CorpusShape.Few[0]);
            Assert.True(fault is null, $"{fault?.Message}\n{fault?.Text}");
        }
    }
}
