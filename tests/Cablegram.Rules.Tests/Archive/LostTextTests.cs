using Cablegram.Rules.Archive;

namespace Cablegram.Rules.Tests.Archive;

public class LostTextTests
{
    private static readonly string Attributes = Written.Telegram.Text[Written.Telegram.Text.IndexOf("Message Attributes", StringComparison.Ordinal)..];

    [Fact, Fires("CBL1108")]
    public void ANoticeInPlaceOfTheTextIsReported() => RuleAssert.Fires(
        ArchiveRules.LostText, "Message Text\n\n[|ERROR READING TEXT|] INDEX FILE\n\n" + Attributes,
        "'ERROR READING TEXT' is a notice of the archive; expected the text of the telegram");

    [Fact, Fires("CBL1108")]
    public void ALocatorThatSaysSoIsReported() =>
        RuleAssert.Fires(ArchiveRules.LostText, "Message Text\n\n\n" + Attributes.Replace("Locator: TEXT ON-LINE", "Locator: [|ADS TEXT UNRETRIEVABLE|]"));

    [Fact, Silent("CBL1108")]
    public void ATelegramAboutSuchAnErrorHasItsText() =>
        RuleAssert.Silent(ArchiveRules.LostText, Written.Telegram.With("NO VIEW ON ICE", "NO VIEW ON ERROR READING TEXT"));

    [Fact, Muted("CBL1108")]
    public void OtherCarriersHaveNoNotices() => RuleAssert.Silent(ArchiveRules.LostText, Written.Weblog.With("He asked that", "ERROR READING TEXT."));
}
