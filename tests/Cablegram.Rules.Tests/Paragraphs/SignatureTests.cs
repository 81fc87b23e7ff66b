using Cablegram.Rules.Paragraphs;

namespace Cablegram.Rules.Tests.Paragraphs;

public class SignatureTests
{
    [Fact, Fires("CBL0723")]
    public void ATextWithoutASignatureIsReportedAtItsLastWord() => RuleAssert.Fires(
        BlockRules.SignatureMissing,
        Written.Classified.With("END COMMENT.\nPLACEHOLDER\n", "END [|COMMENT.|]\n"),
        "The text ends with 'COMMENT.' instead of the signer's surname");

    [Fact, Silent("CBL0723")]
    public void ASignatureBehindTheLastSentenceIsOne() => RuleAssert.Silent(
        BlockRules.SignatureMissing, Written.Classified.With("END COMMENT.\nPLACEHOLDER", "END COMMENT. PLACEHOLDER"));

    [Fact, Silent("CBL0723")]
    public void ANameBehindTheAddressOfAWebsiteMayBeOne() => RuleAssert.Silent(
        BlockRules.SignatureMissing, Written.Classified.With("\nPLACEHOLDER", "\nVisit our web site at http://example.invalid/ind ex.cfm Placeholder"));

    [Fact, Muted("CBL0723")]
    public void AnExtractHasNoSignature() => RuleAssert.Silent(
        BlockRules.SignatureMissing,
        Written.Classified.Without("PLACEHOLDER\n") with
        {
            Text = "This record is a partial extract of the original cable.\n\n" + Written.Classified.Without("PLACEHOLDER\n").Text,
        });

    [Fact, Muted("CBL0723")]
    public void ATextThatIsCutHasNoSignature() => RuleAssert.Silent(
        BlockRules.SignatureMissing, Written.Classified.With("hope. END COMMENT.\nPLACEHOLDER\n", "ho...\n"));

    [Fact, Fires("CBL0724")]
    public void ASignatureInSmallLettersIsReported() => RuleAssert.Fires(
        BlockRules.SignatureCase,
        Written.Classified.With("\nPLACEHOLDER", "\n\n[|Placeholder|]"),
        "The signature 'Placeholder' should be written 'PLACEHOLDER'");

    [Fact, Silent("CBL0724")]
    public void TheSmallLetterOfAScottishNameIsRight() => RuleAssert.Silent(
        BlockRules.SignatureCase, Written.Classified.With("\nPLACEHOLDER", "\n\nMcPLACEHOLDER"));

    [Fact, Fixes("CBL0724")]
    public void TheNameIsWrittenInCapitals() => RuleAssert.Fixes(
        BlockRules.SignatureCase, Written.Classified.With("\nPLACEHOLDER", "\nPlaceholder"), Written.Classified);
}
