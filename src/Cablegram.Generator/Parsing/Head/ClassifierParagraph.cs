using Cablegram.Parsing.Body;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>
/// Some cables number the classifier's line: <c>1. (U) Classified by …</c>. Where the next paragraph is 2 it is paragraph 1 as well as a
/// field; where the next is 1 again it is only the field (FORMAT.md 6.9).
/// </summary>
internal static class ClassifierParagraph
{
    /// <summary>Takes the classifier's line out of the openings where it is no paragraph.</summary>
    /// <returns>Where the paragraph begins that is both; null when there is none.</returns>
    public static int? Separate(WireLines lines, RentedList<Opening> openings)
    {
        for (var i = 0; i < openings.Count && i < 2; i++)
        {
            var candidate = openings[i].Candidate;
            var line = lines.Lines[candidate.Line];
            var text = lines.Text.AsSpan(candidate.Start, line.End - candidate.Start);
            if (!ClassifiedByLabel.TryRead(text, isMidLine: false, out _, out _)) continue;
            if (openings[i].Number is { } number && i + 1 < openings.Count && openings[i + 1].Number == number + 1) return candidate.Start;

            openings.RemoveAt(i);
            return null;
        }

        return null;
    }

    /// <summary>Where the first paragraph begins that is not the classifier's: <c>1. (U) Classified by …</c> is a field as well.</summary>
    public static int FirstOther(WireLines lines, RentedList<Opening> openings)
    {
        for (var i = 0; i < openings.Count; i++)
        {
            ref readonly var opening = ref openings[i];
            var line = lines.Lines[opening.Candidate.Line];
            if (!ClassifiedByLabel.TryRead(lines.Text.AsSpan(opening.Candidate.Start, line.End - opening.Candidate.Start), false, out _, out _))
            {
                return opening.Candidate.Start;
            }
        }

        return lines.Message.End;
    }
}
