using System.Text;

namespace Cablegram.Fixes;

/// <summary>Applies fixes to a text.</summary>
internal static class FixApplier
{
    private static readonly Comparer<TextEdit> ByPlace = Comparer<TextEdit>.Create(static (left, right) =>
        left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start)
        : left.Span.End != right.Span.End ? left.Span.End.CompareTo(right.Span.End)
        : string.CompareOrdinal(left.NewText, right.NewText));

    /// <summary>
    /// The edits of as many fixes as can be applied together, in the order of their places. A fix is taken whole or not at all: where two
    /// touch the same characters, the one given first is taken; edits that are the same are done once.
    /// </summary>
    /// <param name="length">Length of the text; fixes that reach beyond it are left out.</param>
    /// <param name="fixes">The fixes.</param>
    public static IReadOnlyList<TextEdit> Combine(int length, IEnumerable<Fix> fixes)
    {
        var taken = new List<TextEdit>();
        foreach (var fix in fixes)
        {
            if (!fix.Edits.All(edit => edit.Span.Start >= 0 && edit.Span.End <= length && IsFree(taken, edit))) continue;
            foreach (var edit in fix.Edits)
            {
                var place = taken.BinarySearch(edit, ByPlace);
                if (place < 0) taken.Insert(~place, edit);
            }
        }

        return taken;
    }

    /// <summary>The text after edits that do not overlap, given in the order of their places.</summary>
    public static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length + 16);
        var done = 0;
        foreach (var edit in edits)
        {
            result.Append(text, done, edit.Span.Start - done).Append(edit.NewText);
            done = edit.Span.End;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Whether an edit is in nobody's way. What is taken does not overlap, so only the neighbours can be.</summary>
    private static bool IsFree(List<TextEdit> taken, TextEdit edit)
    {
        var place = taken.BinarySearch(edit, ByPlace);
        if (place >= 0) return true;
        return (~place == 0 || !Touch(taken[~place - 1], edit)) && (~place == taken.Count || !Touch(taken[~place], edit));
    }

    /// <summary>Whether two edits share characters, or put something in at the same place.</summary>
    private static bool Touch(TextEdit left, TextEdit right) =>
        left.Span.Start == right.Span.Start || (left.Span.Start < right.Span.End && right.Span.Start < left.Span.End);
}
