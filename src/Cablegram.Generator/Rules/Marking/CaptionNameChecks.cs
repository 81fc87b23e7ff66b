using Cablegram.Fixes;
using Cablegram.Parsing.Fields;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Marking;

/// <summary>Checks lines that look like captions and are none (FORMAT.md 6.3).</summary>
internal static class CaptionNameChecks
{
    // NODIS is the shortest caption that is not an ordinary abbreviation as well; the longest has 26 letters.
    private const int ShortestName = 5;
    private const int LongestLine = 48;

    // A short word one letter from a caption is a slip; only a longer one may have two.
    private const int LongName = 8;

    private static readonly Lazy<(Caption Caption, string Key, uint Letters)[]> Names = new(static () =>
        [.. CaptionTable.All.Select(static caption => (caption, Key: NameKey.Of(caption.Name))).Where(static name => name.Key.Length >= ShortestName)
            .Select(static name => (name.caption, name.Key, LettersOf(name.Key)))]);

    /// <summary>That no line between the classification line and the fields is a caption misspelt.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        // Misspelt captions are taken for passing lines. They stand before the fields; further down a line is a word of something else.
        var limit = cable.Head.Fields.Count > 0 ? cable.Head.Fields[0].Start : cable.Head.BodyStart;
        foreach (var (start, end) in cable.Head.PassingLines)
        {
            if (start >= limit || end - start > LongestLine) continue;
            var key = KeyOf(cable.MessageText.AsSpan(start, end - start));
            if (key.Length < ShortestName - 1 || PostTable.TryFind(key.AsSpan(), out _)) continue;

            var meant = Nearest(key);
            if (meant.Count == 0) continue;
            var span = cable.ToSource(start, end);
            var written = cable.MessageText.Substring(start, end - start);
            findings.Report(
                MarkingRules.CaptionKnown, span, [written, meant[0]], cable.IsVerbatim(start, end) ? [.. meant.Select((name, i) => FixOf(written, name, i))] : [],
                null);

            Fix FixOf(string old, string name, int rank) =>
                Fix.Replace($"Write '{name}' instead of '{old}'", span, name) with { Kind = rank == 0 ? "" : $"{rank + 1}" };
        }
    }

    /// <summary>The captions a word is a slip away from, the nearest first.</summary>
    private static List<string> Nearest(string key)
    {
        var near = new List<string>();
        var letters = LettersOf(key);
        for (var slips = 1; slips <= 2; slips++)
        {
            foreach (var (caption, name, own) in Names.Value)
            {
                // A slip takes one letter away and brings another in at most: most lines are told from a caption by that alone.
                if ((slips == 2 && name.Length < LongName) || HasMoreThan(letters & ~own, slips) || HasMoreThan(own & ~letters, slips)) continue;
                if (Spelling.IsWithin(key, name, slips) && !near.Contains(caption.Name)) near.Add(caption.Name);
            }
        }

        return near;
    }

    /// <summary>Which of the 26 letters a key has, a bit for each.</summary>
    private static uint LettersOf(string key)
    {
        var letters = 0u;
        foreach (var letter in key) letters |= 1u << (letter - 'A');
        return letters;
    }

    /// <summary>Whether more bits than some are set.</summary>
    private static bool HasMoreThan(uint bits, int some)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            if (--some < 0) return true;
        }

        return false;
    }

    private static string KeyOf(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[LongestLine];
        var length = NameKey.Write(text, key);
        return length <= 0 ? "" : key.Slice(0, length).ToString();
    }
}
