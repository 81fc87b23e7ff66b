using Cablegram.Rules.Metadata;

namespace Cablegram.Rules.Tests.Metadata;

public class OriginTests
{
    [Fact, Fires("CBL1005")]
    public void AnOriginNobodyKnowsIsReported() => RuleAssert.Fires(
        MetadataRules.OriginUnknown, Written.Weblog.With("CONFIDENTIAL Embassy Suva", "CONFIDENTIAL [|Embassy Suvva Beach|]"),
        "Origin 'Embassy Suvva Beach' is not known; expected 'Embassy Suva'");

    [Fact, Fires("CBL1005")]
    public void ASlipTheCollectionItselfHasIsReported() => RuleAssert.Fires(
        MetadataRules.OriginUnknown, Written.Weblog.With("CONFIDENTIAL Embassy Suva", "CONFIDENTIAL [|Embasy Bonn|]").With("09SUVA131 2009", "98BONN131 2009"),
        "Origin 'Embasy Bonn' is not known; expected 'Embassy Bonn'");

    [Fact, Silent("CBL1005"), Silent("CBL1006")]
    public void ASecondNameOfAPostIsKnown()
    {
        foreach (var origin in new[] { "Department of State", "Secretary of State" })
        {
            var cable = Written.Weblog.With("09SUVA131 2009", "09STATE131 2009").With("CONFIDENTIAL Embassy Suva", "CONFIDENTIAL " + origin);
            RuleAssert.Silent(MetadataRules.OriginUnknown, cable);
            RuleAssert.Silent(MetadataRules.OriginPost, cable);
        }
    }

    [Fact, Muted("CBL1005")]
    public void ALabelledCopyMayNameTheCountryBeforeThePost() => RuleAssert.Silent(
        MetadataRules.OriginUnknown,
        "Canonical ID: 09SUVA131_a\nDate: 2009 March 12, 22:40 (Thursday)\nOrigin: Fiji Suva\nClassification: CONFIDENTIAL\n\nP 122240Z MAR 09\nFM AMEMBASSY SUVA\n\nC O N F I D E N T I A L SUVA 000131\n");

    [Fact, Fixes("CBL1005")]
    public void TheNameOfTheReferenceIdsPostIsWritten() =>
        RuleAssert.Fixes(MetadataRules.OriginUnknown, Written.Weblog.With("CONFIDENTIAL Embassy Suva", "CONFIDENTIAL Embasy Suva"), Written.Weblog);

    [Fact]
    public void WhatAlmostStandsThereIsOfferedSecond() => RuleAssert.Offers(
        MetadataRules.OriginUnknown, Written.Weblog.With("CONFIDENTIAL Embassy Suva", "CONFIDENTIAL Embassy Wellingtn"),
        "Write 'Embassy Suva' instead of 'Embassy Wellingtn'", "Write 'Embassy Wellington' instead of 'Embassy Wellingtn'");

    [Fact, Fires("CBL1006")]
    public void AnotherPostsOriginIsReported() => RuleAssert.Fires(
        MetadataRules.OriginPost, Written.Weblog.With("CONFIDENTIAL Embassy Suva", "CONFIDENTIAL [|Embassy Apia|]"),
        "Origin 'Embassy Apia' should be 'Embassy Suva', the post of 09SUVA131");

    [Fact, Silent("CBL1006")]
    public void TheMissionToTheUnionSendsUnderTheEmbassysId() => RuleAssert.Silent(
        MetadataRules.OriginPost, Written.Weblog.With("09SUVA131 2009", "09BRUSSELS131 2009").With("CONFIDENTIAL Embassy Suva", "CONFIDENTIAL USEU Brussels"));

    [Fact, Silent("CBL1006")]
    public void AnOriginThatFmConfirmsIsRight() => RuleAssert.Silent(
        MetadataRules.OriginPost,
        Written.SavedPage.With("ONLY Embassy Suva", "ONLY Embassy Apia").With("FM AMEMBASSY SUVA", "FM AMEMBASSY APIA"));
}
