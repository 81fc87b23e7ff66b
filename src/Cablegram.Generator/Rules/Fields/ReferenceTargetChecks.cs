using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Fields;

/// <summary>References that lead nowhere new: to the cable itself, or to what stands in the list already.</summary>
internal static class ReferenceTargetChecks
{
    // A separator, a line end, a pilcrow and the item's letter stand between two items.
    private const int WidestGap = 16;

    /// <summary>Checks <see cref="ReferenceRules.Self"/>.</summary>
    public static void CheckSelf(CableUnderCheck cable, Findings findings)
    {
        foreach (var reference in cable.Cable.SelfReferences)
        {
            if (reference.Parts is not { Post: not null } parts || IsPageLine(cable.Source, parts)) continue;
            findings.Report(ReferenceRules.Self, parts.Mention, ReferenceSpelling.Show(cable, parts.Mention), reference.Id.ToString()!);
        }
    }

    /// <summary>Checks <see cref="ReferenceRules.Duplicate"/>.</summary>
    public static void CheckDuplicates(CableUnderCheck cable, Findings findings)
    {
        var references = cable.Cable.References;
        if (references.Count < 2) return;

        uint? cited = null;
        var first = new Dictionary<ReferenceId, ReferenceParts>();
        for (var i = 0; i < references.Count; i++)
        {
            if (references[i] is not { Id: { } id, Parts: { } parts }) continue;
            if (!first.TryGetValue(id, out var earlier))
            {
                first.Add(id, parts);
                continue;
            }

            findings.Report(
                ReferenceRules.Duplicate,
                parts.Mention,
                [ReferenceSpelling.Show(cable, parts.Mention), id.ToString()],
                Removal(cable, references, i, cited ??= ReferenceUse.Cited(cable)) is { } fix ? [fix] : [],
                other: earlier.Mention);
        }
    }

    /// <summary>What is left of a page line a copy has damaged: a section stands behind it, <c>001.2 OF 002</c>.</summary>
    private static bool IsPageLine(string source, ReferenceParts parts)
    {
        var at = Ascii.SkipSpaces(source.AsSpan(), parts.Mention.End);
        var word = source.AsSpan(at, Math.Min(3, source.Length - at));
        return parts.Number.Value.Length >= 8 || (word.Length == 3 && Ascii.IsDigit(word[0]) && Ascii.IsDigit(word[1]) && Ascii.IsDigit(word[2]))
            || Ascii.StartsWithWord(source.AsSpan(at), "OF");
    }

    /// <summary>
    /// Takes the reference out with its letter and what parts it from the one before; null where that would lose words, or where the letters of other
    /// items would no longer be in order.
    /// </summary>
    private static Fix? Removal(CableUnderCheck cable, EquatableArray<ParsedReference> references, int index, uint cited)
    {
        if (index == 0) return null;

        var (before, reference) = (references[index - 1], references[index]);
        var isLettered = reference.Letter is not null && reference.Letter.Span != before.Letter?.Span;
        if (isLettered && (index + 1 < references.Count || (cited & (1u << (reference.Letter!.Written[0] - 'A'))) != 0)) return null;

        var (start, end) = (before.Text.Span.End, reference.Text.Span.End);
        var mention = reference.Parts!.Mention;
        if (mention.Start < start || end > mention.End + "(NOTAL)".Length + 1 || !IsGap(cable.Source.AsSpan(start, mention.Start - start), isLettered)) return null;
        return Fix.Remove($"Remove '{ReferenceSpelling.Show(cable, reference.Text.Span)}'", SourceSpan.FromBounds(start, end));
    }

    private static bool IsGap(ReadOnlySpan<char> gap, bool isLettered)
    {
        int letters = 0, blanks = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            if (Ascii.IsDigit(gap[i]) || gap[i] is '\\' or '<' or '&') return false;
            if (Ascii.IsLetter(gap[i])) letters++;
            if (Ascii.IsSpace(gap[i])) blanks++;
        }

        return gap.Length - blanks <= WidestGap && (letters == 0 || (isLettered && letters <= 2) || (!isLettered && gap.Trim().Equals("AND".AsSpan(), StringComparison.OrdinalIgnoreCase)));
    }
}
