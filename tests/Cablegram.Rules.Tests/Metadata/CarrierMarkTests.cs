using Cablegram.Rules.Metadata;

namespace Cablegram.Rules.Tests.Metadata;

public class CarrierMarkTests
{
    [Fact, Fires("CBL1011")]
    public void LinksAndEscapesAreReported() => RuleAssert.Fires(
        MetadataRules.CarrierEscape,
        Written.Markdown.With("[EAGR](#) [PGOV](#) [PREL](#) [KZ](#)", "[|[EAGR](#)|] [|[PGOV](#)|] [|[PREL](#)|] [|[KZ](#)|]").With(@"\$40", @"[|\$|]40")
            .With(@"\*historic\*", @"[|\*|]historic[|\*|]"),
        "'[EAGR](#)' is written for 'EAGR' by the copy", "'[PGOV](#)' is written for 'PGOV' by the copy", "'[PREL](#)' is written for 'PREL' by the copy",
        "'[KZ](#)' is written for 'KZ' by the copy", @"'\$' is written for '$' by the copy", @"'\*' is written for '*' by the copy", @"'\*' is written for '*' by the copy");

    [Fact, Silent("CBL1011")]
    public void ABackslashInAPlainTextIsTheCablesOwn() =>
        RuleAssert.Silent(MetadataRules.CarrierEscape, Written.Unclassified.With("calls it a trial", @"calls it a \*trial\*"));

    [Fact, Muted("CBL1011")]
    public void EscapesOfCodeAreNoDamage() => RuleAssert.Silent(
        MetadataRules.CarrierEscape,
        "<html><pre>R 130305Z MAR 09\nFM AMEMBASSY SUVA\nTO SECSTATE WASHDC</pre><pre>UNCLAS SUVA 000133\nTAGS: <a href='#'>EFIS</a>\n1. Ice &amp; tuna.</pre></html>");

    [Fact, Fixes("CBL1011")]
    public void TheWordsThemselvesAreWritten() => RuleAssert.Fixes(
        MetadataRules.CarrierEscape, Written.Markdown,
        Written.Markdown.With("[EAGR](#) [PGOV](#) [PREL](#) [KZ](#)", "EAGR PGOV PREL KZ").With(@"\$40", "$40").With(@"\*historic\*", "*historic*"));

    [Fact]
    public void AnEscapeThatKeepsAMarkFromBeingReadIsLeft()
    {
        foreach (var kept in new[] { @"\[$40](#)", @"\*\*40", @"\\40" })
        {
            var fixes = RuleAssert.Check(MetadataRules.CarrierEscape, Written.Markdown.With(@"\$40", kept)).Where(finding => finding.Message.StartsWith(@"'\" + kept[1], StringComparison.Ordinal));
            Assert.Empty(fixes.First().Fixes);
        }
    }
}
