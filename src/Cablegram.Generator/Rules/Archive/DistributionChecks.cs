using Cablegram.Model;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Archive;

/// <summary>Adds up the copies of the offices above a telegram: <c>ACTION EUR-12 INFO OCT-01 ISO-00 /013 W</c> (FORMAT.md 7).</summary>
internal static class DistributionChecks
{
    private const int MostLines = 30;

    /// <summary>Checks the sums of all sections.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Carrier is not (Carrier.ArchiveTelegram or Carrier.LabelledFields)) return;

        var lines = LineTable.Of(cable.Source, 0, cable.Source.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsFirstPage(lines.Content(i))) i = CheckList(cable, lines, i + 1, findings);
        }
    }

    /// <summary>Adds up the list below the head of a first page.</summary>
    /// <returns>Index of the last line looked at.</returns>
    private static int CheckList(CableUnderCheck cable, LineTable lines, int first, Findings findings)
    {
        int copies = 0, offices = 0;
        for (var i = first; i < lines.Count && i < first + MostLines; i++)
        {
            var content = lines.Content(i);
            if (IsFirstPage(content) || TelegramPage.IsDateTimeGroup(content)) return i - 1;
            if (content.IsEmpty || ReleaseStamp.TryFind(content, out _, out _)) continue;
            if (offices == 0 && !IsListStart(content)) continue;

            for (var at = 0; at < content.Length;)
            {
                var start = Ascii.SkipSpaces(content, at);
                at = start;
                while (at < content.Length && !LineTable.IsBlank(content[at])) at++;
                var word = content.Slice(start, at - start);
                if (word.IsEmpty || IsLabel(word)) continue;
                if (TryReadOffice(word, out var number))
                {
                    copies += number;
                    offices++;
                }
                else
                {
                    // Any word that is no office may be a damaged one: then the sum says nothing.
                    if (TryReadSum(word, out var sum) && sum != copies && offices > 0)
                    {
                        var place = lines[i].ContentStart + start;
                        findings.Report(
                            ArchiveRules.HandlingCopies, SourceSpan.FromBounds(place + 1, place + word.Length), Number.Of(sum), Number.Of(copies));
                    }

                    return i;
                }
            }
        }

        return first;
    }

    private static bool IsFirstPage(ReadOnlySpan<char> line) => TelegramPage.IsHead(line, out _, out var isFirst) && isFirst;

    private static bool IsListStart(ReadOnlySpan<char> line) => Ascii.StartsWithWord(line, "ACTION") || Ascii.StartsWithWord(line, "ORIGIN") || Ascii.StartsWithWord(line, "INFO");

    private static bool IsLabel(ReadOnlySpan<char> word) => Ascii.Is(word, "ACTION") || Ascii.Is(word, "ORIGIN") || Ascii.Is(word, "INFO");

    /// <summary>Reads <c>EUR-12</c>.</summary>
    private static bool TryReadOffice(ReadOnlySpan<char> word, out int copies)
    {
        copies = 0;
        var hyphen = word.IndexOf('-');
        if (hyphen < 1 || word.Length - hyphen - 1 is < 2 or > 3 || Ascii.SkipLetters(word, 0) != hyphen) return false;
        return MetadataValue.TryNumber(word.Slice(hyphen + 1), out copies);
    }

    /// <summary>Reads <c>/013</c>.</summary>
    private static bool TryReadSum(ReadOnlySpan<char> word, out int sum)
    {
        sum = 0;
        return word.Length is 4 or 5 && word[0] == '/' && MetadataValue.TryNumber(word.Slice(1), out sum);
    }
}
