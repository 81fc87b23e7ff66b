using Cablegram.Rules.Marking;

namespace Cablegram.Rules.Tests.Marking;

public class MarkingAgreementTests
{
    [Fact, Fires("CBL0206")]
    public void AnotherPostAndNumberAreReported() => RuleAssert.Fires(
        MarkingRules.ClassReferenceId,
        Carriers.Classified("CONFIDENTIAL").With("ASTANA 000066\n", "[|MOSCOW 005154|]\n"),
        "The classification line has 'MOSCOW 005154', but the reference id is 08ASTANA66");

    [Fact, Fires("CBL0206")]
    public void AnotherNumberIsReportedByItself() => RuleAssert.Fires(
        MarkingRules.ClassReferenceId,
        Carriers.Classified("CONFIDENTIAL").With("ASTANA 000066\n", "ASTANA [|000067|]\n"),
        "The classification line has '000067', but the reference id is 08ASTANA66");

    [Fact, Fires("CBL0206")]
    public void TheIdOfTheMetadataIsTheOtherPlace()
    {
        var page = Carriers.Classified("CONFIDENTIAL").With("ASTANA 000066\n", "MOSCOW 005154\n");
        var found = Assert.Single(RuleAssert.Check(MarkingRules.ClassReferenceId, page));
        Assert.Equal("08ASTANA66", page.Text.Substring(found.Other!.Value.Start, found.Other.Value.Length));
    }

    [Fact, Silent("CBL0206")]
    public void OtherNamesOfThePostAreThePost()
    {
        RuleAssert.Silent(MarkingRules.ClassReferenceId, Written.Classified.Named("08STATE66.txt").With("ASTANA 000066\n", "SECSTATE 000066\n"));
        RuleAssert.Silent(MarkingRules.ClassReferenceId, Written.Classified.Named("08KYIV66.txt").With("ASTANA 000066\n", "KIEV 000066\n"));
        RuleAssert.Silent(MarkingRules.ClassReferenceId, Written.Classified.Named("09BRUSSELS66.txt").With("ASTANA 000066\n", "USEU BRUSSELS 000066\n"));
        RuleAssert.Silent(MarkingRules.ClassReferenceId, Written.Classified.Named("08PORTAUPRINCE66.txt").With("ASTANA 000066\n", "PORT AU PRINCE 000066\n"));
    }

    [Fact, Silent("CBL0206")]
    public void APostThePublisherTookOutIsNone() =>
        RuleAssert.Silent(MarkingRules.ClassReferenceId, Written.Classified.With("ASTANA 000066\n", "XXXXXXXXXXXX 000066\n"));

    [Fact, Muted("CBL0206")]
    public void WithoutAnIdOfItsOwnTheCableHasThatOfTheLine() =>
        RuleAssert.Silent(MarkingRules.ClassReferenceId, Written.Classified.With("ASTANA 000066\n", "MOSCOW 005154\n") with { FileName = null });

    [Fact, Silent("CBL0206")]
    public void ThatTheFileIsNamedAfterAnotherCableIsSaidByAnotherRule() =>
        RuleAssert.Silent(MarkingRules.ClassReferenceId, Written.Classified.With("ASTANA 000066\n", "MOSCOW 005154\n"));

    [Fact, Fixes("CBL0206")]
    public void AMisspeltPostIsPutRight() =>
        RuleAssert.Fixes(MarkingRules.ClassReferenceId, Written.Classified.With("ASTANA 000066\n", "ASTNAA 000066\n"), Written.Classified);

    [Fact]
    public void WhichOfTwoCablesIsMeantCannotBeFixed() =>
        RuleAssert.OffersNothing(MarkingRules.ClassReferenceId, Carriers.Classified("CONFIDENTIAL").With("ASTANA 000066\n", "MOSCOW 000066\n"));

    [Fact, Fires("CBL0207")]
    public void AClassificationUnlikeTheMetadataIsReported() => RuleAssert.Fires(
        MarkingRules.ClassMetadata,
        Carriers.Classified("SECRET").With("C O N F I D E N T I A L SECTION", "[|C O N F I D E N T I A L|] SECTION"),
        "The classification line says 'C O N F I D E N T I A L', the metadata say 'SECRET'");

    [Fact, Silent("CBL0207")]
    public void NofornIsNoOtherClassification() => RuleAssert.Silent(MarkingRules.ClassMetadata, Carriers.Classified("CONFIDENTIAL//NOFORN"));

    [Fact, Silent("CBL0207")]
    public void OfficialUseIsUnclassified() => RuleAssert.Silent(
        MarkingRules.ClassMetadata,
        Written.Unclassified.AsSavedPage("09SUVA120\t2009-03-05 22:10\t2011-08-30 01:44\tUNCLASSIFIED//FOR OFFICIAL USE ONLY\tEmbassy Suva"));

    [Fact, Muted("CBL0207")]
    public void WithoutMetadataNothingDisagrees() =>
        RuleAssert.Silent(MarkingRules.ClassMetadata, Written.Classified.With("C O N F I D E N T I A L SECTION", "S E C R E T SECTION"));

    [Fact, Fires("CBL0208")]
    public void NofornInTheMetadataAloneIsReported() => RuleAssert.Fires(
        MarkingRules.NofornMetadata, Carriers.Classified("CONFIDENTIAL//[|NOFORN|]"), "NOFORN stands in the metadata, but not as a caption in the text");

    [Fact, Fires("CBL0208")]
    public void NofornInTheTextAloneIsReported() => RuleAssert.Fires(
        MarkingRules.NofornMetadata,
        Carriers.Classified("CONFIDENTIAL").With("SIPDIS\n", "[|NOFORN|]\nSIPDIS\n"),
        "NOFORN stands in the text, but not in the metadata");

    [Fact, Silent("CBL0208")]
    public void NofornInBothIsRight() =>
        RuleAssert.Silent(MarkingRules.NofornMetadata, Carriers.Classified("CONFIDENTIAL//NOFORN").With("SIPDIS\n", "NOFORN\nSIPDIS\n"));

    [Fact, Silent("CBL0208")]
    public void ABannerWithNofornIsInTheText() =>
        RuleAssert.Silent(MarkingRules.NofornMetadata, Carriers.Classified("CONFIDENTIAL//NOFORN").With("SIPDIS\n", "CONFIDENTIAL//NOFORN\n\nSIPDIS\n"));

    [Fact, Muted("CBL0208")]
    public void ACopyThatLosesLinesMayHaveLostTheCaption() => RuleAssert.Silent(
        MarkingRules.NofornMetadata,
        Written.Classified.AsPartialExtract().AsSavedPage("08ASTANA66\t2008-01-08 10:37\t2011-08-30 01:44\tCONFIDENTIAL//NOFORN\tEmbassy Astana"));
}
