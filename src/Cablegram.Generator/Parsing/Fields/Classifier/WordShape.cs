using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>How a word of the Classified By paragraph is written, found in one pass over its characters.</summary>
[Flags]
internal enum WordShape : byte
{
    /// <summary>Nothing of the following.</summary>
    None = 0,

    /// <summary>All its letters are lower case, and it has no digit.</summary>
    Lower = 1,

    /// <summary>It has two capitals or more and no small letter.</summary>
    Capitals = 2,

    /// <summary>One letter (or a zero for O), with or without a full stop, or several with one each: <c>W.S.</c></summary>
    Initial = 4,

    /// <summary>It can be part of a name: begins with a capital (behind a quote), has no digit but a zero for O, is no redaction.</summary>
    NameLike = 8,

    /// <summary>Nothing but X, four or more: what the publisher put in place of a name.</summary>
    Redacted = 16,

    /// <summary>Its first character is a letter.</summary>
    BeginsWithLetter = 32,

    /// <summary>Its last character is its only full stop.</summary>
    EndsInStop = 64,
}

/// <summary>Tells the shape of words.</summary>
internal static class WordShapes
{
    private const int Characters = 128;
    private const int ShortestRedaction = 4;

    // What a character is, for those of the wire; the few others are looked at one by one.
    private static readonly Sign[] Signs = [.. Enumerable.Range(0, Characters).Select(c => Classify((char)c))];

    [Flags]
    private enum Sign : byte
    {
        None = 0,
        Letter = 1,
        Upper = 2,
        Lower = 4,
        Digit = 8,
        InWord = 16,
        InName = 32,

        // A letter a-z in either case, which is folded to the small one.
        Folds = 64,

        // A character that is neither such a letter nor left out when the word is folded.
        FoldsOtherwise = 128,
    }

    /// <summary>Whether a character is part of a word.</summary>
    public static bool IsWordCharacter(char c) => (SignOf(c) & Sign.InWord) != 0;

    /// <summary>Reads the word that begins at an offset, in one pass over its characters; dashes behind it are no part of it.</summary>
    /// <param name="value">The field's value.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <param name="before">What stands before it.</param>
    public static ClassifierWord Read(ReadOnlySpan<char> value, int start, int end, WordBreak before)
    {
        Span<char> buffer = stackalloc char[PositionWords.LongestFolded];
        var any = Sign.None;
        var every = Sign.InName;
        int capitals = 0, stops = 0, exes = 0, length = 0;
        var letters = 0u;
        var at = start;
        for (; at < end; at++)
        {
            var c = value[at];
            var sign = SignOf(c);
            if ((sign & Sign.InWord) == 0) break;
            any |= sign;
            every &= sign;
            if ((sign & Sign.Upper) != 0) capitals++;
            if (c == '.') stops++;
            if ((c | 0x20) == 'x') exes++;
            if ((sign & Sign.Folds) == 0 || length == buffer.Length) continue;
            buffer[length++] = (char)(c | 0x20);
            letters |= 1u << (c & 31);
        }

        if (value[at - 1] == '-' && at - start > 1) return Read(value, start, EndWithoutDashes(value, start, at), before);

        var word = value.Slice(start, at - start);
        var folded = buffer[..length];
        if ((any & Sign.FoldsOtherwise) != 0)
        {
            folded = buffer[..PositionWords.Fold(word, buffer).Length];
            letters = Spelling.Letters(folded);
        }

        var shape = Shape(word, any, every, capitals, stops, exes);
        return new ClassifierWord(start, at, before, shape, PositionWords.FindFolded(folded), (byte)folded.Length, letters);
    }

    private static int EndWithoutDashes(ReadOnlySpan<char> value, int start, int end)
    {
        while (end > start + 1 && value[end - 1] == '-') end--;
        return end;
    }

    private static WordShape Shape(ReadOnlySpan<char> word, Sign any, Sign every, int capitals, int stops, int exes)
    {
        var first = SignOf(word[0]);
        var beginsWithCapital = (first & Sign.Upper) != 0;
        var shape = WordShape.None;
        if ((any & (Sign.Upper | Sign.Digit)) == 0) shape |= WordShape.Lower;
        if (capitals > 1 && (any & Sign.Lower) == 0) shape |= WordShape.Capitals;
        if (IsInitial(word[0], beginsWithCapital, word.Length - stops, stops)) shape |= WordShape.Initial;
        if (every != 0 && exes < ShortestRedaction && BeginsLikeName(word)) shape |= WordShape.NameLike;
        if (exes == word.Length && exes >= ShortestRedaction) shape |= WordShape.Redacted;
        if ((first & Sign.Letter) != 0) shape |= WordShape.BeginsWithLetter;
        if (stops == 1 && word[word.Length - 1] == '.') shape |= WordShape.EndsInStop;
        return shape;
    }

    private static bool IsInitial(char first, bool isCapital, int letters, int stops) =>
        letters == 1 ? isCapital || first == '0' : letters is 2 or 3 && stops >= letters - 1 && isCapital;

    private static bool BeginsLikeName(ReadOnlySpan<char> word)
    {
        var first = word[0] is '"' or '“' or '\'' or '’' or '‘' && word.Length > 1 ? word[1] : word[0];
        return first == '0' || (SignOf(first) & Sign.Upper) != 0;
    }

    private static Sign SignOf(char c) => c < Characters ? Signs[c] : Classify(c);

    private static Sign Classify(char c)
    {
        var sign = Sign.None;
        if (char.IsLetter(c)) sign |= Sign.Letter | Sign.InWord | Sign.InName;
        if (char.IsUpper(c)) sign |= Sign.Upper;
        if (char.IsLower(c)) sign |= Sign.Lower;
        if (char.IsDigit(c)) sign |= Sign.Digit | Sign.InWord;
        if (c == '0') sign |= Sign.InName;
        if (c is '.' or '\'' or '’' or '‘' or '`' or '"' or '“' or '”' or '-') sign |= Sign.InWord | Sign.InName;
        if (c == '\\') sign |= Sign.InWord;
        if (Ascii.IsLetter(c)) sign |= Sign.Folds;
        else if (c == '-' || char.IsLetterOrDigit(c)) sign |= Sign.FoldsOtherwise;
        return sign;
    }
}
