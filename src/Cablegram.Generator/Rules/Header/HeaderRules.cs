namespace Cablegram.Rules.Header;

/// <summary>Rules of the transmission header (FORMAT.md 5, 9; ACP 127).</summary>
internal static class HeaderRules
{
    /// <summary>A full header begins <c>VZCZC</c>, three letters and the channel number (ACP 127 ¶125-131; FORMAT.md 5.2).</summary>
    public static readonly Rule HeaderStart = new(
        "CBL0101", "header-start", RuleSeverity.Information, false,
        "The header does not begin with VZCZC and the station serial",
        "The header begins with '{0}', not with VZCZC, three letters and four digits");

    /// <summary>A full header has a DE line (ACP 127 ¶131, ¶142; FORMAT.md 5.4).</summary>
    public static readonly Rule DeMissing = new(
        "CBL0102", "header-de-missing", RuleSeverity.Information, false,
        "The header has no DE line",
        "Behind '{0}' the header has no line 'DE station #serial time'");

    /// <summary>Form of the DE line: <c>DE RUEHTA #2080/01 2941131</c> (ACP 127 ¶115-116, ¶142; FORMAT.md 5.4).</summary>
    public static readonly Rule DeForm = new(
        "CBL0103", "header-de-form", RuleSeverity.Warning, true,
        "The DE line is not in its form",
        "In the DE line '{0}' is wrong: {1}")
    { HasFix = true };

    /// <summary>The station serial is the message number modulo 10,000 (FORMAT.md 3, 5.4).</summary>
    public static readonly Rule SerialNumber = new(
        "CBL0104", "header-serial-number", RuleSeverity.Warning, true,
        "The station serial is not the message number",
        "The station serial is {0}, but the number of {1} makes it {2}")
    { HasFix = true };

    /// <summary>The prosign of the routing line is the highest precedence of the date-time group line (ACP 127 ¶150-152; FORMAT.md 5.3).</summary>
    public static readonly Rule PrecedenceAgrees = new(
        "CBL0105", "header-precedence-agrees", RuleSeverity.Warning, true,
        "The prosign does not agree with the precedence",
        "The prosign is {0}, but the precedence before the date-time group is {1}, which makes it {2}")
    { HasFix = true };

    /// <summary>Precedence is Z, O, P or R, one or two of them (ACP 127 ¶150; FORMAT.md 5.3, 5.6, 9).</summary>
    public static readonly Rule PrecedenceKnown = new(
        "CBL0106", "header-precedence-known", RuleSeverity.Warning, true,
        "The precedence is none of Z, O, P and R",
        "'{0}' is no precedence: {1}")
    { HasFix = true };

    /// <summary>Of two precedences the higher stands first (ACP 127 ¶152; FORMAT.md 5.6).</summary>
    public static readonly Rule DualOrder = new(
        "CBL0107", "header-dual-order", RuleSeverity.Information, false,
        "The lower of two precedences stands first",
        "Of the precedences '{0}' the higher should stand first: '{1}'")
    { HasFix = true };

    /// <summary>Form of the date-time group, <c>201131Z OCT 08</c>; date and time exist (ACP 127 ¶113; FORMAT.md 5.6).</summary>
    public static readonly Rule DtgForm = new(
        "CBL0108", "dtg-form", RuleSeverity.Error, true,
        "The date-time group is malformed",
        "The date-time group '{0}' is malformed: {1}")
    { HasFix = true };

    /// <summary>The day of the year in the DE line is that of the date-time group, or the next (ACP 127 ¶113, ¶115; FORMAT.md 5.4).</summary>
    public static readonly Rule DtgDayOfYear = new(
        "CBL0109", "dtg-day-of-year", RuleSeverity.Warning, true,
        "The day of filing is not the day of the date-time group",
        "The message was filed on day {0}, but {1} of the date-time group is day {2}")
    { HasFix = true };

    /// <summary>The message is filed within an hour after its date-time group (ACP 127 ¶115; FORMAT.md 5.4).</summary>
    public static readonly Rule DtgFilingTime = new(
        "CBL0110", "dtg-filing-time", RuleSeverity.Information, true,
        "The message was not filed within an hour after its date-time group",
        "The message was filed {0} the time of its date-time group, {1}");

    /// <summary>The year of the date-time group is that of the reference id (FORMAT.md 3).</summary>
    public static readonly Rule DtgYearId = new(
        "CBL0111", "dtg-year-id", RuleSeverity.Error, true,
        "The year of the date-time group is not that of the reference id",
        "The date-time group is of {0}, but the reference id {1} is of {2}")
    { HasFix = true };

    /// <summary>Form of the security signal: <c>ZNR UUUUU</c>, <c>ZNY CCCCC</c> (ACP 127 ¶124, ¶203; FORMAT.md 5.5).</summary>
    public static readonly Rule SecuritySignalForm = new(
        "CBL0112", "security-signal-form", RuleSeverity.Information, true,
        "The security signal is not in its form",
        "'{0}' is no security signal: expected {1}")
    { HasFix = true };

    /// <summary>The letters of the security signal agree with the classification (ACP 127 ¶124, ¶203; FORMAT.md 5.5).</summary>
    public static readonly Rule SecuritySignalClass = new(
        "CBL0113", "security-signal-class", RuleSeverity.Warning, true,
        "The security signal does not agree with the classification",
        "The security signal '{0}' does not agree with the classification {1}")
    { HasFix = true };

    /// <summary>The originator is a known post, and that of the reference id (FORMAT.md 5.7).</summary>
    public static readonly Rule OriginatorKnown = new(
        "CBL0114", "originator-known", RuleSeverity.Information, true,
        "The originator is no known post, or not that of the reference id",
        "The originator '{0}' {1}")
    { HasFix = true };

    /// <summary>The transmitting station is one of the originator's (FORMAT.md 5.4, 5.8).</summary>
    public static readonly Rule OriginatorRouting = new(
        "CBL0115", "originator-routing", RuleSeverity.Information, true,
        "The transmitting station is not the originator's",
        "The station {0} is not one of {1}: {2}");

    /// <summary>Form of an addressee: indicator, name, precedence, number (FORMAT.md 5.8).</summary>
    public static readonly Rule AddresseeForm = new(
        "CBL0116", "addressee-form", RuleSeverity.Information, true,
        "An addressee is not in its form",
        "In an addressee '{0}' is wrong: {1}")
    { HasFix = true };

    /// <summary>The indicator of an addressee is known (ACP 117; FORMAT.md 5.8).</summary>
    public static readonly Rule AddresseeUnknownIndicator = new(
        "CBL0117", "addressee-unknown-indicator", RuleSeverity.Hidden, false,
        "The routing indicator of an addressee is not known",
        "The routing indicator {0} of '{1}' is not in the table");

    /// <summary>An addressee stands once (FORMAT.md 5.8).</summary>
    public static readonly Rule AddresseeDuplicate = new(
        "CBL0118", "addressee-duplicate", RuleSeverity.Information, true,
        "An addressee stands twice",
        "The addressee '{0}' stands more than once")
    { HasFix = true };

    /// <summary>A header with FM has a TO line (ACP 127 ¶133; FORMAT.md 5.8).</summary>
    public static readonly Rule AddresseeNone = new(
        "CBL0119", "addressee-none", RuleSeverity.Warning, true,
        "The header has no action addressee",
        "The message from '{0}' has no TO line");

    /// <summary>Lines of the header have 69 characters at most (ACP 127 ¶138.f).</summary>
    public static readonly Rule HeaderWidth = new(
        "CBL0120", "header-width", RuleSeverity.Information, false,
        "A line of the header is too long",
        "The line has {0} characters, more than 69");

    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        1,
        "Transmission header",
        [
            HeaderStart, DeMissing, DeForm, SerialNumber, PrecedenceAgrees, PrecedenceKnown, DualOrder, DtgForm, DtgDayOfYear, DtgFilingTime, DtgYearId,
            SecuritySignalForm, SecuritySignalClass, OriginatorKnown, OriginatorRouting, AddresseeForm, AddresseeUnknownIndicator, AddresseeDuplicate,
            AddresseeNone, HeaderWidth,
        ],
        [
            new RuleCheck(EnvelopeChecks.CheckStart, HeaderStart),
            new RuleCheck(EnvelopeChecks.CheckStation, DeMissing),
            new RuleCheck(EnvelopeChecks.CheckWidth, HeaderWidth),
            new RuleCheck(StationLineChecks.Check, DeForm),
            new RuleCheck(StationLineChecks.CheckSerial, SerialNumber),
            new RuleCheck(PrecedenceChecks.CheckAgreement, PrecedenceAgrees),
            new RuleCheck(PrecedenceChecks.CheckLetters, PrecedenceKnown, DualOrder),
            new RuleCheck(DateTimeGroupChecks.Check, DtgForm),
            new RuleCheck(DateTimeGroupChecks.CheckYear, DtgYearId),
            new RuleCheck(FilingTimeChecks.Check, DtgDayOfYear, DtgFilingTime),
            new RuleCheck(SecuritySignalChecks.Check, SecuritySignalForm, SecuritySignalClass),
            new RuleCheck(OriginatorChecks.CheckName, OriginatorKnown),
            new RuleCheck(OriginatorChecks.CheckStation, OriginatorRouting),
            new RuleCheck(AddresseeFormCheck.Check, AddresseeForm),
            new RuleCheck(AddresseeChecks.CheckIndicators, AddresseeUnknownIndicator),
            new RuleCheck(AddresseeChecks.CheckDuplicates, AddresseeDuplicate),
            new RuleCheck(AddresseeChecks.CheckAction, AddresseeNone),
        ]);
}
