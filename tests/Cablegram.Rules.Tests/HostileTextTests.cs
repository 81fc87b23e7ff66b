using System.Diagnostics;
using System.Text;
using Cablegram.Fixes;
using Cablegram.Parsing;

namespace Cablegram.Rules.Tests;

/// <summary>Whatever the text, no rule throws, none hangs, and fixing ends.</summary>
public class HostileTextTests
{
    private const int Damages = 120;
    private const int MostRounds = 60;
    private const int Length = 60_000;

    private static readonly HashSet<Rule> All = [.. Rulebook.Rules];

    private static readonly string[] Scraps =
    [
        "", "\n", "\r\n", " ", "\t", ".", "(", ")", "(C)", "1.", "11.", "\u00b6", "\ufffd", "\u2019", "\ud800", "\0", "[|", "SUBJECT:", "TAGS:", "REF:", "E.O. 12598:",
        "DECL: 02/30/2018", "Classified By:", "SECTION 03 OF 02", "ASTANA 00000066 002 OF 003", "O 311161Z FEB 08", "SUMMARY", "END", "&amp;", "[x](#)", "9999999999",
    ];

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
        var random = new Random(fileName.Length * 7919);
        for (var damage = 0; damage < Damages; damage++)
        {
            var text = Damage(cable.Text, random);
            try
            {
                AssertFixingEnds(text, fileName);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Damage {damage} of {fileName}:\n{text}", e);
            }
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

    private static void AssertFixingEnds(string text, string fileName)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var fixes = Check(text, fileName).Where(finding => finding.Rule.IsOn && finding.Fixes.Count > 0).Select(finding => finding.Fixes[0]).ToList();
            if (fixes.Count == 0) return;
            text = FixApplier.Apply(text, FixApplier.Combine(text.Length, fixes));
        }

        Assert.Fail($"Fixing does not end; after {MostRounds} rounds:\n{text}");
    }

    private static IReadOnlyList<Finding> Check(string text, string fileName)
    {
        var result = CableChecker.Check(CableParser.Read(text, new ParseOptions(fileName), TestContext.Current.CancellationToken), All, TestContext.Current.CancellationToken);
        Assert.Null(result.Failure);
        Assert.All(result.Findings, finding =>
        {
            Assert.InRange(finding.Span.Start, 0, text.Length);
            Assert.InRange(finding.Span.End, finding.Span.Start, text.Length);
            Assert.NotEmpty(finding.Message);
            Assert.All(finding.Fixes, fix => Assert.All(fix.Edits, edit => Assert.InRange(edit.Span.End, edit.Span.Start, text.Length)));
        });
        return result.Findings;
    }

    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var start = random.Next(damaged.Length + 1);
            var length = Math.Min(random.Next(3) switch { 0 => 0, 1 => random.Next(4), _ => random.Next(120) }, damaged.Length - start);
            var moved = damaged.ToString(start, length);
            damaged.Remove(start, length).Insert(start, Scraps[random.Next(Scraps.Length)]);
            if (random.Next(3) == 0) damaged.Insert(random.Next(damaged.Length + 1), moved);
        }

        return damaged.ToString();
    }
}
