using System.Diagnostics;
using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Carriers;

public class PlainTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\f\n")]
    [InlineData("# Ducks\n\nA library for **ducks**.\n\n- feed them, see [the docs](docs/feed.md)\n- run\n\n## Licence\n\nMIT\n")]
    [InlineData("id,name\n1,duck\n2,goose\n")]
    [InlineData("2024-01-01 10:00:00 INFO started\n2024-01-01 10:00:01 WARN no ducks\n")]
    [InlineData("T:System.DateTime;Use the clock\nM:System.Console.WriteLine\n")]
    [InlineData("#nullable enable\nDucks.Duck.Quack() -> void\n")]
    [InlineData("<Project>\n  <ItemGroup />\n</Project>\n")]
    public void OtherTextsHaveNoSignature(string source)
    {
        var reading = Reading.Of(source);

        Assert.Equal(Signature.None, reading.Signature);
        Assert.Equal(Carrier.PlainText, reading.Carrier);
    }

    [Fact]
    public void MessageIsTheWholeText()
    {
        const string source = "VZCZCXRO9456\nFM AMEMBASSY FREEDONIA\nUNCLAS FREEDONIA 000001\n\n1. Ducks.\n";

        Assert.Equal(source, Reading.Of(source).Text());
    }

    [Fact]
    public void OrderTagsAndSubjectOnLinesOfTheirOwnAreFieldLabels() =>
        Assert.Equal(Signature.FieldLabels, Reading.Of("SENSITIVE\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: DUCKS\n\n1. (SBU) Feed them.\n").Signature);

    [Fact]
    public void MemorandumIsANearMiss() =>
        Assert.True(Reading.Of("Approved For Release 2003/08/20 : CIA-RDP00A00001\n\nMEMORANDUM FOR: The Director\n\nSUBJECT: Ducks\n\n1. They swim.\n").IsNearMiss);

    [Theory]
    [InlineData("Message Text\n", "NNN\n")]
    [InlineData("", "MRN: 12 A 1\n")]
    [InlineData("<html><body>", "<")]
    [InlineData("{\"_id\":\"01DOHA1\",\"body\":\"", "SECRET A ")]
    [InlineData("---\ncable-a: x\ncable-b: y\n---\n", "[")]
    [InlineData("<html>", "Reference ID Created ")]
    public void TimeIsLinearInTheLength(string start, string unit)
    {
        TimeSpan Read(int times)
        {
            var source = start + string.Concat(Enumerable.Repeat(unit, times));
            var watch = Stopwatch.StartNew();
            Reading.Of(source);
            return watch.Elapsed;
        }

        Read(1000);
        Assert.True(Read(200_000) < TimeSpan.FromSeconds(5));
    }
}
