using System.Diagnostics;

namespace Cablegram.Parsing.Tests.Hostile;

/// <summary>The time the parser takes grows with the length of a text, whatever is repeated in it.</summary>
public class ParserGrowthTests
{
    private const string Head = "S E C R E T SECTION 01 OF 02 FREEDONIA 000012\n\nSIPDIS\n\n";
    private const int Short = 8_000;

    // At a quadratic cost the longer text takes several times as many milliseconds, at a linear one a few.
    private const double Enough = 120;
    private const int Times = 8;

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("1. (")]
    [InlineData(". 2. (C) ")]
    [InlineData("(C")]
    [InlineData("(C) ")]
    [InlineData("¶")]
    [InlineData("¶1. (C) Words. ")]
    [InlineData("7")]
    [InlineData("7 ")]
    [InlineData(" OF ")]
    [InlineData(" of ")]
    [InlineData("FREEDONIA 00000012 002 OF 002 ")]
    [InlineData("002 OF 002 ")]
    [InlineData("TAGS:")]
    [InlineData("TAGS: PREL ")]
    [InlineData("SUBJECT: ")]
    [InlineData("SUBJ")]
    [InlineData("REF: ")]
    [InlineData("REFCLASSIFIED BY")]
    [InlineData("Classified By: ")]
    [InlineData("CLASSIFIED ")]
    [InlineData("CLASSIFIED BY ")]
    [InlineData("E.O. 12958: ")]
    [InlineData("DECL: ")]
    [InlineData("END ")]
    [InlineData("SUMMARY ")]
    [InlineData("END SUMMARY ")]
    [InlineData("-")]
    [InlineData("----- ")]
    [InlineData("- ")]
    [InlineData("   ")]
    [InlineData("FIREFLY ")]
    [InlineData("http://a/ ")]
    [InlineData("FREEDONIA 12, ")]
    [InlineData("A. ")]
    [InlineData("SIPDIS ")]
    [InlineData("S E C R E T ")]
    [InlineData("[")]
    [InlineData("[PREL](#) ")]
    [InlineData("\\")]
    [InlineData("**")]
    [InlineData("&")]
    [InlineData("<")]
    [InlineData("\"")]
    [InlineData("words ")]
    public void RepetitionCostsNoMoreThanItsLength(string unit)
    {
        AssertGrows(unit, "", Head + "TAGS: PREL\nSUBJECT: DUCKS\n\n1. (S) ");
        AssertGrows(unit, "", Head);
        AssertGrows(unit, "", "");
        AssertGrows(unit, "\n", "");
        AssertGrows(unit, "\n\n", Head + "TAGS: PREL\nSUBJECT: DUCKS\n\n1. (S) Words.\n\n");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\f")]
    [InlineData(" \n")]
    [InlineData("1. (C) Words.\n")]
    [InlineData("12. Words\n")]
    [InlineData("A HEADING\n\n")]
    [InlineData("A HEADING\n---------\n\n")]
    [InlineData("---------\n\n")]
    [InlineData("---------\n")]
    [InlineData("(S) Words.\n\n")]
    [InlineData("-- item\n")]
    [InlineData("PAGE 02\n")]
    [InlineData("CONFIDENTIAL\n")]
    [InlineData("PAGE 02        FREEDO  00012  01 OF 02  182017Z\nCONFIDENTIAL\n\n")]
    [InlineData("NNNN\n")]
    [InlineData("STATE FOR EUR\n")]
    [InlineData("RUEHC/SECSTATE WASHDC\n")]
    [InlineData("O 201131Z OCT 08\n")]
    [InlineData("FM AMEMBASSY FREEDONIA\n")]
    [InlineData("MRN: 11 FREEDONIA 12\n")]
    [InlineData("MRN:\nFrom: A\n")]
    [InlineData("Message Text\n")]
    [InlineData("Document Number: 1974FREEDO00012\n")]
    [InlineData("Declassified/Released US Department of State\n")]
    [InlineData("08FREEDONIA66 2008-01-14 11:34 2011-08-30 01:44 CONFIDENTIAL Embassy Freedonia\n")]
    [InlineData("<td>08FREEDONIA66</td>\n")]
    [InlineData("\"a\",\"b\"\n")]
    [InlineData("{\"id\":\"08FREEDONIA66\"}\n")]
    [InlineData("cable-from: \"A\"\n")]
    public void RepeatedLinesCostNoMoreThanTheirLength(string lines)
    {
        AssertGrows(lines, "", Head + "TAGS: PREL\nSUBJECT: DUCKS\n\n1. (S) Words.\n\n");
        AssertGrows(lines, "", Head);
        AssertGrows(lines, "", "Message Text\nCONFIDENTIAL\nPAGE 01\n");
        AssertGrows(lines, "", "---\ncable-from: \"A\"\ncable-to: \"B\"\n---\n");
        AssertGrows(lines, "", "08FREEDONIA66 2008-01-14 11:34 2011-08-30 01:44 CONFIDENTIAL Embassy Freedonia\n");
        AssertGrows(lines, "", "MRN: 11 FREEDONIA 12\nDate/DTG: Aug 11, 2011 / 110240Z AUG 11\nFrom: A\nAction: B\nE.O.: 13526\nTAGS: PREL\nSubject: A\n\n");
        AssertGrows(lines, "", "<html><body><table>");
        AssertGrows(lines, "", "{\"id\":\"08FREEDONIA66\",\"body\":\"");
    }

    private static void AssertGrows(string unit, string end, string before)
    {
        var large = Text(unit, end, before, Short * Times);
        var time = Milliseconds(large);
        if (time <= Enough) return;

        // Linear is 8 times; the best of some runs meets the noise of a busy machine.
        var small = Text(unit, end, before, Short);
        var ratio = double.MaxValue;
        for (var attempt = 0; attempt < 5 && ratio > 12 && time > Enough; attempt++)
        {
            time = Math.Min(time, Milliseconds(large));
            ratio = Math.Min(ratio, time / Milliseconds(small));
        }

        Assert.True(ratio <= 12 || time <= Enough, $"{Times} times as much of \"{unit}{end}\" behind \"{before}\" takes {ratio:F0} times as long, {time:F0} ms.");
    }

    private static string Text(string unit, string end, string before, int length) =>
        before + string.Concat(Enumerable.Repeat(unit + end, length / (unit.Length + end.Length)));

    private static double Milliseconds(string text)
    {
        var start = Stopwatch.GetTimestamp();
        _ = new Reading(text).Cable;
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
