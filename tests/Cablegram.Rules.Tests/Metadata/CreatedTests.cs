using Cablegram.Rules.Metadata;

namespace Cablegram.Rules.Tests.Metadata;

public class CreatedTests
{
    private const string Row = "2009-03-12 22:40 2031";

    [Fact, Fires("CBL1001")]
    public void ADayThatIsNotTheDateTimeGroupsIsReported() => RuleAssert.Fires(
        MetadataRules.CreatedDate, Written.Weblog.With(Row, "[|2009-03-11|] 22:40 2031"),
        "Created date 2009-03-11 should be 2009-03-12, the day of the date-time group");

    [Fact, Silent("CBL1001"), Silent("CBL1002"), Silent("CBL1003")]
    public void TheTimeOfTheDateTimeGroupIsRight()
    {
        RuleAssert.Silent(MetadataRules.CreatedDate, Written.Weblog);
        RuleAssert.Silent(MetadataRules.CreatedTime, Written.Weblog);
        RuleAssert.Silent(MetadataRules.CreatedMinutes, Written.Weblog);
    }

    [Fact, Muted("CBL1001")]
    public void ACopyWithoutDateTimeGroupHasNothingToDifferFrom() => RuleAssert.Silent(
        MetadataRules.CreatedDate, Written.Weblog.With(Row, "2009-03-11 22:40 2031").Without("P 122240Z MAR 09\n"));

    [Fact, Fixes("CBL1001")]
    public void ADayIsWrittenThatTheFilingTimeConfirms() =>
        RuleAssert.Fixes(MetadataRules.CreatedDate, Written.Weblog.With(Row, "2009-03-11 22:40 2031"), Written.Weblog);

    [Fact, Fixes("CBL1001")]
    public void AYearIsWrittenThatTheReferenceIdConfirms() => RuleAssert.Fixes(
        MetadataRules.CreatedDate, Written.Weblog.With(Row, "2008-03-12 22:40 2031").With("0712245", "0722245"), Written.Weblog.With("0712245", "0722245"));

    [Fact]
    public void ADayIsNotWrittenWhenTheFilingTimeIsAnotherDays() =>
        RuleAssert.OffersNothing(MetadataRules.CreatedDate, Written.Weblog.With(Row, "2009-03-11 22:40 2031").With("0712245", "0702245"));

    [Fact]
    public void ADayIsNotWrittenWhenTheHeaderIsThatOfAnotherCable() =>
        RuleAssert.OffersNothing(MetadataRules.CreatedDate, Written.Weblog.With(Row, "2009-03-11 22:40 2031").With("#0131 0712245", "#0144 0712245"));

    [Fact, Fires("CBL1002")]
    public void AnotherHourIsReported() => RuleAssert.Fires(
        MetadataRules.CreatedTime, Written.Weblog.With(Row, "2009-03-12 [|20:08|] 2031"),
        "Created time 20:08 should be 22:40, the time of the date-time group");

    [Fact, Fires("CBL1002")]
    public void AnotherHourIsReportedInATableOfHtml() => RuleAssert.Fires(
        MetadataRules.CreatedTime,
        """
        <html><table><tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>
        <tr><td>09SUVA133</td><td>2009-03-13 [|04:05|]</td><td>2031-04-01 12:00</td><td>UNCLASSIFIED</td><td>Embassy Suva</td></tr></table>
        <pre>R 130305Z MAR 09
        FM AMEMBASSY SUVA</pre><pre>UNCLAS SUVA 000133
        TAGS: EFIS
        1. Ice.</pre></html>
        """);

    [Fact, Silent("CBL1002")]
    public void WrongMinutesAloneAreNoMatterOfTheHour() => RuleAssert.Silent(MetadataRules.CreatedTime, Written.SavedPage);

    [Fact, Muted("CBL1002"), Muted("CBL1003")]
    public void ADateWithoutTimeHasNoHour()
    {
        foreach (var row in new[] { "2009-03-12 2031", "2009-03-12 00:00 2031" })
        {
            RuleAssert.Silent(MetadataRules.CreatedTime, Written.Weblog.With(Row, row));
            RuleAssert.Silent(MetadataRules.CreatedMinutes, Written.Weblog.With(Row, row));
        }
    }

    [Fact]
    public void OnAnotherDayTheHourIsNotCompared() => RuleAssert.Silent(MetadataRules.CreatedTime, Written.Weblog.With(Row, "2009-03-11 20:08 2031"));

    [Fact, Fixes("CBL1002")]
    public void TheTimeOfTheDateTimeGroupIsWritten() =>
        RuleAssert.Fixes(MetadataRules.CreatedTime, Written.Weblog.With(Row, "2009-03-12 20:08 2031"), Written.Weblog);

    [Fact, Fires("CBL1003")]
    public void TheRepeatedHourIsReported() => RuleAssert.Fires(
        MetadataRules.CreatedMinutes, Written.SavedPage.With("13 02:02 ", "13 [|02:02|] "),
        "Created time 02:02 should be 02:05: its minutes are not those of the date-time group");

    [Fact, Fixes("CBL1003")]
    public void TheMinutesOfTheDateTimeGroupAreWritten() =>
        RuleAssert.Fixes(MetadataRules.CreatedMinutes, Written.SavedPage, Written.SavedPage.With("13 02:02 ", "13 02:05 "));

    [Fact]
    public void AnHourRepeatedOnAClockOfTwelveHoursNeedsNoOtherWitness() => RuleAssert.Fixes(
        MetadataRules.CreatedMinutes, Written.Weblog.With(Row, "2009-03-12 22:10 2031").Without("DE RUEHSV #0131 0712245\n"),
        Written.Weblog.Without("DE RUEHSV #0131 0712245\n"));

    [Fact]
    public void OtherMinutesWithoutAWitnessAreLeft() =>
        RuleAssert.OffersNothing(MetadataRules.CreatedMinutes, Written.Weblog.With(Row, "2009-03-12 22:39 2031").Without("DE RUEHSV #0131 0712245\n"));

    [Fact, Fires("CBL1004")]
    public void AReleaseBeforeTheCreationIsReported() => RuleAssert.Fires(
        MetadataRules.ReleasedBeforeCreated, Written.Weblog.With("2031-04-01 01:44", "[|2008-04-01 01:44|]"),
        "Released 2008-04-01 01:44 should be later than the creation, 2009-03-12 22:40");

    [Fact, Silent("CBL1004")]
    public void AReleaseOnTheDayOfCreationWithoutTimeIsNotBeforeIt() =>
        RuleAssert.Silent(MetadataRules.ReleasedBeforeCreated, Written.Weblog.With("2031-04-01 01:44", "2009-03-12 00:00"));
}
