using Cablegram.Parsing;
using Cablegram.Rules;

namespace Cablegram.Corpus.Tests;

/// <summary>
/// What a careful reader would object to in the two documents the project began from, at default severities: written down from the
/// documents before any rule was run over them.
/// </summary>
public class SeedRuleTests
{
    [Fact]
    public void TheSavedPageHasLostItsFieldsAndKeptItsCommentForm() => Assert.Equal(
        [
            // The copy has neither FM nor TAGS nor SUBJECT; that they are missing is the carrier's doing, said once.
            "carrier-lost-fields Information",
            // Paragraphs 1, 2, 5 and 7 stop in mid-sentence: in a copy that drops lines, not worth more than a hint.
            "para-truncated Hidden: End",
            "para-truncated Hidden: CTR",
            "para-truncated Hidden: to",
            "para-truncated Hidden: getting",
            "carrier-trailer Information: Post",
        ],
        Findings("000_5a417596e4369855.txt"));

    [Fact]
    public void TheMarkdownCopyHasThreeMangledNumbers() => Assert.Equal(
        [
            "paragraph-renumbered Information: 11",
            "paragraph-renumbered Information: 12",
            "paragraph-renumbered Information: 13",
        ],
        Findings("004_4d69c586a5e0545c.txt"));

    /// <summary>Rule, severity and what stands at the place: its first word, for a number as it is, for the end of a paragraph the last word.</summary>
    private static IEnumerable<string> Findings(string file)
    {
        var document = CableParser.Read(File.ReadAllText(SharedFolder.Path("seeds", file)), new ParseOptions(file));
        return CableChecker.Check(document, Rulebook.OnByDefault).Findings.Select(finding =>
        {
            var words = document.Cable.Source.Substring(finding.Span.Start, finding.Span.Length).Split([' ', '\n', '.'], StringSplitOptions.RemoveEmptyEntries);
            var word = finding.Rule.Name == "para-truncated" ? words.Last() : words.FirstOrDefault();
            return $"{finding.Rule.Name} {finding.Severity ?? finding.Rule.Severity}" + (finding.Rule.Name == "carrier-lost-fields" ? "" : $": {word}");
        });
    }
}
