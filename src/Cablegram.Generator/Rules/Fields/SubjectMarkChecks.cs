using Cablegram.Model;

namespace Cablegram.Rules.Fields;

/// <summary>The portion mark of the subject (FORMAT.md 6.7, 10).</summary>
internal static class SubjectMarkChecks
{
    /// <summary>E.O. 12958, in force from 14 October 1995; telegrams before it have marks in few cables only.</summary>
    private static readonly DateTime FirstMarked = new(1995, 10, 14, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Reports subjects of classified cables without a mark, and marks above the cable's classification.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.SubjectField is not { Value.Length: > 0 } subject) return;

        if (cable.IsClassified && subject.Mark is null && IsOfMarkedTime(cable) && !subject.IsMarkedAtEnd)
        {
            findings.Report(TagRules.SubjectMark, subject.Label.IsVerbatim ? subject.Label.Span : FirstWord(subject), LevelName.Of(cable.Cable.Classification));
        }

        if (subject.Mark is { } mark && subject.Marking >= Classification.Confidential && subject.Marking > Highest(cable) && Highest(cable) != Classification.Unknown)
        {
            findings.Report(
                TagRules.SubjectMarkExceeds, mark, [subject.MarkText, LevelName.Of(Highest(cable))], [], other: cable.Cable.ClassificationLine?.Word);
        }
    }

    /// <summary>Whether the cable is of the time of portion marks; one without any date is taken to be.</summary>
    private static bool IsOfMarkedTime(CableUnderCheck cable) => cable.Created is { } created ? created >= FirstMarked : cable.Year is null or > 1995;

    /// <summary>The higher of what the metadata and the classification line say: where they differ another rule speaks.</summary>
    private static Classification Highest(CableUnderCheck cable) =>
        cable.Cable.ClassificationLine is { } line && line.Classification > cable.Cable.Classification ? line.Classification : cable.Cable.Classification;

    private static SourceSpan FirstWord(SubjectField subject)
    {
        var end = subject.Value.AsSpan().IndexOfAny(' ', '\n');
        return subject.Span(0, end < 0 ? subject.Value.Length : end);
    }
}
