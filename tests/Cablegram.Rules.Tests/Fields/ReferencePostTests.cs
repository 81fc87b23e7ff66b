using Cablegram.Rules.Fields;

namespace Cablegram.Rules.Tests.Fields;

/// <summary>Posts of references that the table does not know.</summary>
public class ReferencePostTests
{
    private static readonly Rule Rule = ReferenceRules.UnknownPost;

    [Fact, Fires("CBL0523")]
    public void AMisspeltPostIsReported() => RuleAssert.Fires(
        Rule, Written.Classified.With("MOSCOW 5154", "[|MSOCOW|] 5154"), "Post 'MSOCOW' is not known; did you mean MOSCOW?");

    [Fact, Fires("CBL0523")]
    public void ASlipThatIsOftenMetIsASlip()
    {
        foreach (var slip in new[] { "ANILA", "BISHTEK", "SAO PAUO", "TRIPOLII", "SATTE", "THE HAGE" })
        {
            RuleAssert.Fires(Rule, Written.Classified.With("MOSCOW 5154", $"[|{slip}|] 5154"));
        }
    }

    [Fact, Fires("CBL0523")]
    public void APostThatIsLikeNoOtherIsReported()
    {
        var cable = Written.Classified.With("MOSCOW 5154", "[|PORT QUILL|] 5154");
        RuleAssert.Fires(Rule, cable, "Post 'PORT QUILL' is not known");
        RuleAssert.OffersNothing(Rule, cable);
    }

    [Fact, Silent("CBL0523")]
    public void PostsUnderOtherNamesAreKnown()
    {
        foreach (var reference in new[] { "SECSTATE 5154", "RIO 5154", "AMEMBASSY MOSCOW 5154", "DUBAI RPO 5154", "HAGUE 5154", "KIEV 5154", "N'DJAMENA 5154", "SAIGON 5154", "NATO 5154", "ADDIS ABAB 5154", "MADRIDSP 5154", "DUESSELDORF 5154", "HCMC 5154", "USUN 5154", "ST PETERSBURG 5154", "SECDEF 5154" })
        {
            RuleAssert.Silent(Rule, Written.Classified.With("07 MOSCOW 5154", reference));
        }
    }

    [Fact, Silent("CBL0523")]
    public void AnInventedPostCitesItselfAndOthersOfItsWorld() => RuleAssert.Silent(
        Rule,
        new Written("09PORTQUILL519.txt", "UNCLAS PORT QUILL 000519\n\nE.O. 12958: N/A\nTAGS: ECON\nSUBJECT: TIDES\n\nREF: A. PORT QUILL 412\nB. MARMELO 17\n\n1. Nothing new.\n"));

    [Fact, Fixes("CBL0523")]
    public void TheLikeliestPostIsWrittenInTheSameCase()
    {
        RuleAssert.Fixes(Rule, Written.Classified.With("MOSCOW 5154", "SAO PUALO 5154"), Written.Classified.With("MOSCOW 5154", "SAO PAULO 5154"));
        RuleAssert.Fixes(Rule, Written.Classified.With("MOSCOW 5154", "Msocow 5154"), Written.Classified.With("MOSCOW 5154", "Moscow 5154"));
    }

    [Fact]
    public void SeveralPostsAreOfferedWhereSeveralAreNear() => RuleAssert.Offers(
        Rule, Written.Classified.With("MOSCOW 5154", "BERIN 5154"), "Write 'BERLIN' instead of 'BERIN'", "Write 'BERN' instead of 'BERIN'");
}
