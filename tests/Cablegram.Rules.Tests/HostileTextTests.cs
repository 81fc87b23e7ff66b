using System.Diagnostics;
using System.Text;
using Cablegram.Testing.Hostile;

namespace Cablegram.Rules.Tests;

/// <summary>Whatever the text, no rule throws, none hangs, and fixing ends.</summary>
public class HostileTextTests
{
    private const int Damages = 120;
    private const int Length = 60_000;

    public static TheoryData<string> Cables => [.. Written.All.Select(cable => cable.FileName!)];

    public static TheoryData<string> Patterns =>
    [
        "A. A) SUVA 12\n", "REF: A. 08 ASTANA 66 B. ", "TAGS: PREL, POGOV ETRDECON\n", "1. (C) x\n", "(C) ", "((((", "1. 2. 3. ", "SIPDIS\n", "SUMMARY. END ", "COMMENT: ",
        "ASTANA 00000066 002 OF 003\n", "RUEHC/SECSTATE  WASHDC  PRIORITY 12\n", "O 311161Z FEB 08\n", "Classified By: X Reason: 1.4 (b) ", "E.O. 12958: DECL: 1/1/18 ",
        "\t", "\u00bf", "\u00e2\u20ac\u2122", "  ", "----- ", "XXXXXXXX ", "QUOTE ", "\u201c", "[x](#) ", "&amp;", "\\$", "S E C R E T ",
    ];

    [Theory]
    [MemberData(nameof(Cables))]
    public void NoRuleThrowsOnADamagedCableAndFixingItEnds(string fileName)
    {
        var cable = Written.Load(fileName);
        var damage = new Damage(fileName.Length * 7919);
        for (var i = 0; i < Damages; i++)
        {
            var fault = ReadingCheck.Fault(damage.Of(cable.Text), fileName, withFixes: true);
            Assert.True(fault is null, $"Damage {i} of {fileName}: {fault?.Message}\n{fault?.Text}");
        }
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void TimeGrowsWithTheLengthOnly(string pattern)
    {
        var lines = new StringBuilder(Written.Classified.Text);
        while (lines.Length < Length) lines.Append(pattern);
        var text = lines.ToString();

        var watch = Stopwatch.StartNew();
        Check(text, "08ASTANA66.txt");
        var once = watch.Elapsed;
        watch.Restart();
        Check(text + text[Written.Classified.Text.Length..] + text[Written.Classified.Text.Length..], "08ASTANA66.txt");

        // Three times the text; what grows with the square takes nine times as long. A busy machine is forgiven a second.
        Assert.True(watch.Elapsed < (once * 6) + TimeSpan.FromSeconds(1), $"{once.TotalMilliseconds:0} ms, then {watch.Elapsed.TotalMilliseconds:0} ms.");
    }

    private static void Check(string text, string fileName)
    {
        var fault = ReadingCheck.Fault(text, fileName, withFixes: false);
        Assert.True(fault is null, fault?.Message);
    }
}
