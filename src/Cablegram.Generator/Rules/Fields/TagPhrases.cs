namespace Cablegram.Rules.Fields;

/// <summary>
/// Words of a TAGS line that belong together: the names of persons, which are tags of their own kind (<c>OVIP CLINTON HILLARY</c>), and keywords in plain
/// words (<c>COUNTER TERRORISM</c>), of which not each word is a tag gone wrong.
/// </summary>
internal static class TagPhrases
{
    private const int MostNames = 4;
    private const int ShortestWord = 6;
    private const int ShortestPart = 4;

    /// <summary>Takes the words behind the tag of visits for names, up to the next known tag.</summary>
    public static void MarkNames(List<TagToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Code != "OVIP" || tokens[i].UnitEnd > tokens[i].End) continue;
            for (var j = i + 1; j <= i + MostNames && j < tokens.Count && tokens[j].Standing == TagStanding.Unknown; j++)
            {
                tokens[j].Standing = TagStanding.Person;
            }
        }
    }

    /// <summary>
    /// Marks words with blanks between them that are no tags, one of them too long for a code. Words such as ITALY, which by themselves are misuses of a
    /// code, go with them.
    /// </summary>
    public static void MarkPhrases(TagLine line)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            var end = i;
            var isPhrase = false;
            while (end < line.Tokens.Count && MayBelong(line.Tokens[end]))
            {
                isPhrase |= line.Tokens[end].Standing == TagStanding.Unknown && line.Tokens[end].Code.Length >= ShortestWord;
                end++;
                if (end < line.Tokens.Count && !line.IsBlankBehind(end - 1)) break;
            }

            for (var j = i; j < end && isPhrase; j++) line.Tokens[j].PhraseEnd = end;
            i = Math.Max(end - 1, i);
        }
    }

    private static bool MayBelong(TagToken token) =>
        token.Standing == TagStanding.Unknown || (token.Standing == TagStanding.Misused && token.Code.Length >= ShortestPart);
}
