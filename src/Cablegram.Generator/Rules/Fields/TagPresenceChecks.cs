using Cablegram.Model;
using Cablegram.Parsing.Head;

namespace Cablegram.Rules.Fields;

/// <summary>Whether the head has TAGS and SUBJECT lines.</summary>
internal static class TagPresenceChecks
{
    private const int FirstOfStandard = 1980;

    /// <summary>Reports a head without TAGS or SUBJECT, where it can be known to be whole.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (!IsHeadWhole(cable)) return;

        // TAGS came with the handbook of 1974; where a head has neither order nor subject the copy begins below them.
        var order = cable.Head.Find(HeadLabel.Order);
        var tags = cable.Head.Find(HeadLabel.Tags);
        var subject = cable.Head.Find(HeadLabel.Subject);
        if (order is null && tags is null && subject is null) return;

        // One telegram in twenty of the seventies has none (FORMAT.md 2.6), and the standard is of later years.
        RuleSeverity? severity = cable.Year < FirstOfStandard ? RuleSeverity.Information : null;
        if (tags is null && cable.Cable.Tags.Count == 0 && cable.Year is null or >= TagEra.First && !HasWord(cable, "TAGS"))
        {
            findings.Report(TagRules.Missing, PlaceOf(cable, order ?? subject!), [], [], severity: severity);
        }

        if (subject is null && cable.Cable.Subject is null && !HasWord(cable, "SUBJ"))
        {
            findings.Report(TagRules.SubjectMissing, PlaceOf(cable, tags ?? order!), [], [], severity: severity);
        }
    }

    /// <summary>
    /// Whether all lines of the head are there: the copy is one that loses none, the text one message of which this is the first section, and it has
    /// something below the head.
    /// </summary>
    private static bool IsHeadWhole(CableUnderCheck cable) =>
        !cable.MayHaveLostLines && !cable.Cable.IsPartialExtract
        && cable.Cable.ClassificationLine is { Section: null or 1 }
        && cable.Cable.Paragraphs.Count > 0;

    /// <summary>Whether a label stands in the head that was not taken for one, glued to something or misspelt.</summary>
    private static bool HasWord(CableUnderCheck cable, string word) =>
        cable.MessageText.AsSpan(cable.Lines.Message.Start, Math.Max(cable.Head.BodyStart - cable.Lines.Message.Start, 0))
            .IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    private static SourceSpan PlaceOf(CableUnderCheck cable, HeadField neighbour) => FieldLabel.Read(cable, neighbour).Span;
}
