using Cablegram.Rules.Fields;

namespace Cablegram.Rules.Tests.Fields;

/// <summary>Letters of a list of references, and those the text cites.</summary>
public class ReferenceLetterTests
{
    private const string NoReferences = "DAY WEEK\n";

    [Fact, Fires("CBL0527")]
    public void AListWithoutLettersIsReported() => RuleAssert.Fires(
        ReferenceRules.Lettered,
        Written.Unclassified.With(NoReferences, "DAY WEEK\n\nREF: [|SUVA 12|]; SUVA 14\n"),
        "Several references should be lettered in order: none of the 2 has a letter");

    [Fact, Fires("CBL0527")]
    public void ALetterOutOfOrderIsReported() => RuleAssert.Fires(
        ReferenceRules.Lettered,
        Written.Unclassified.With(NoReferences, "DAY WEEK\n\nREF: A. SUVA 12\nB. SUVA 14\n[|D.|] SUVA 16\n"),
        "Several references should be lettered in order: 'D' should be 'C'");

    [Fact, Silent("CBL0527")]
    public void OneItemNeedsNoLetter()
    {
        RuleAssert.Silent(ReferenceRules.Lettered, Written.Unclassified.With(NoReferences, "DAY WEEK\n\nREF: SUVA 12 AND 14\n"));
        RuleAssert.Silent(ReferenceRules.Lettered, Written.Unclassified.With(NoReferences, "DAY WEEK\n\nREF: A. SUVA 12 B. SUVA 14 AND 16 C) LIMA 3\n"));
    }

    [Fact, Muted("CBL0527")]
    public void AGapIsNotReportedWhereLinesMayBeLost()
    {
        var cable = Written.Unclassified.With(NoReferences, "DAY WEEK\n\nREF: A. SUVA 12\nC. SUVA 16\n");
        Assert.NotEmpty(RuleAssert.Check(ReferenceRules.Lettered, cable));
        RuleAssert.Silent(ReferenceRules.Lettered, InPart(cable));
    }

    [Fact, Fixes("CBL0527")]
    public void LettersAreWrittenInOrder()
    {
        RuleAssert.Fixes(
            ReferenceRules.Lettered,
            Written.Unclassified.With(NoReferences, "DAY WEEK\n\nREF: SUVA 12; SUVA 14 AND 15; LETTER OF MAY 4\n"),
            Written.Unclassified.With(NoReferences, "DAY WEEK\n\nREF: A. SUVA 12; B. SUVA 14 AND 15; C. LETTER OF MAY 4\n"));
        RuleAssert.Fixes(
            ReferenceRules.Lettered,
            Written.Unclassified.With(NoReferences, "DAY WEEK\n\nREF: (a) SUVA 12\n(c) SUVA 14\n(d) SUVA 16\n"),
            Written.Unclassified.With(NoReferences, "DAY WEEK\n\nREF: (a) SUVA 12\n(b) SUVA 14\n(c) SUVA 16\n"));
    }

    [Fact]
    public void LettersTheTextCitesStay() => RuleAssert.OffersNothing(ReferenceRules.Lettered, Written.Classified.With("B. 07 MOSCOW", "C. 07 MOSCOW"));

    [Fact, Fires("CBL0529")]
    public void ALetterThatIsNotInTheListIsReported() => RuleAssert.Fires(
        ReferenceRules.LetterUsed,
        Written.Classified.With("(ref A) was", "([|reftels C|] and A) was").With("(ref B) would", "(refs B, [|D|] and F-16) would"),
        "The text refers to 'reftels C', but REF has items up to 'B'",
        "The text refers to 'D', but REF has items up to 'B'");

    [Fact, Silent("CBL0529")]
    public void WordsBehindRefAreNoLetters()
    {
        foreach (var words in new[] { "See reftel. U.S. firms", "the ref a day later", "Ref C-130 flights", "the reform C", "REFTEL.\n\n(C) Then" })
        {
            RuleAssert.Silent(ReferenceRules.LetterUsed, Written.Classified.With("The band played twice.", words));
        }
    }

    [Fact, Muted("CBL0529")]
    public void WhereLinesMayBeLostTheItemMayBeToo() =>
        RuleAssert.Silent(ReferenceRules.LetterUsed, InPart(Written.Classified.With("(ref A)", "(ref C)")));

    private static Written InPart(Written cable) =>
        cable with { Text = "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n" + cable.Text };
}
