using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Marking;

/// <summary>How classification words are written: with their letters apart from CONFIDENTIAL upwards, plain below (ACP 127 ¶209, FORMAT.md 6.2).</summary>
internal static class ClassificationSpelling
{
    // Letters from which on a damaged word is more like the longer of two: UNCLAS has 6, UNCLASSIFIED 12, LIMITED OFFICIAL USE 18.
    private const int LettersOfUnclassified = 9;
    private const int LettersOfLimited = 15;

    /// <summary>The right spelling of a word.</summary>
    /// <param name="classification">What it means.</param>
    /// <param name="written">How it is written, which tells UNCLAS from UNCLASSIFIED.</param>
    public static string Of(Classification classification, string written) => classification switch
    {
        Classification.TopSecret => "T O P  S E C R E T",
        Classification.Secret => "S E C R E T",
        Classification.Confidential => "C O N F I D E N T I A L",
        _ => CountLetters(written) switch
        {
            >= LettersOfLimited => "LIMITED OFFICIAL USE",
            >= LettersOfUnclassified => "UNCLASSIFIED",
            _ => "UNCLAS",
        },
    };

    /// <summary>Whether the letters of a word stand apart; TOP SECRET has one blank without that.</summary>
    public static bool IsSpaced(string word)
    {
        var gaps = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (Ascii.IsSpace(word[i]) && !Ascii.IsSpace(word[i - 1])) gaps++;
        }

        return gaps > 1;
    }

    private static int CountLetters(string written)
    {
        var letters = 0;
        foreach (var c in written)
        {
            if (Ascii.IsLetter(c)) letters++;
        }

        return letters;
    }
}
