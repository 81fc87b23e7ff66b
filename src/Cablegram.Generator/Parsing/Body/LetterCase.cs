namespace Cablegram.Parsing.Body;

/// <summary>Tells texts in capitals throughout from others, in any alphabet.</summary>
internal static class LetterCase
{
    /// <summary>Whether a text has a small letter.</summary>
    public static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c)) return true;
        }

        return false;
    }
}
