using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Header;

/// <summary>Precedence as a word behind an addressee, a letter before the date-time group, a doubled letter on the routing line (FORMAT.md 9).</summary>
internal static class PrecedenceWords
{
    /// <summary>What a word means: IMMEDIATE, PRIORITY, ROUTINE, FLASH, NIACT; unknown for any other.</summary>
    public static Precedence ReadWord(ReadOnlySpan<char> word)
    {
        if (word.Length < 5) return Precedence.Unknown;
        if (Ascii.Is(word, "IMMEDIATE")) return Precedence.Immediate;
        if (Ascii.Is(word, "PRIORITY")) return Precedence.Priority;
        if (Ascii.Is(word, "ROUTINE")) return Precedence.Routine;
        if (Ascii.Is(word, "NIACT")) return Precedence.NiactImmediate;
        return Ascii.Is(word, "FLASH") ? Precedence.Flash : Precedence.Unknown;
    }

    /// <summary>What a letter means; also a prosign of two equal letters.</summary>
    public static Precedence ReadLetter(ReadOnlySpan<char> text)
    {
        if (text.Length is not (1 or 2) || text[0] != text[text.Length - 1]) return Precedence.Unknown;
        return Ascii.ToUpper(text[0]) switch
        {
            'Z' => Precedence.Flash,
            'O' => Precedence.Immediate,
            'P' => Precedence.Priority,
            'R' => Precedence.Routine,
            _ => Precedence.Unknown,
        };
    }

    /// <summary>The highest of the precedences that a text consists of; unknown when it holds anything else.</summary>
    public static Precedence ReadAll(ReadOnlySpan<char> text)
    {
        var highest = Precedence.Unknown;
        var at = Ascii.SkipSpaces(text, 0);
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && !Ascii.IsSpace(text[end]) && text[end] is not ('/' or ',')) end++;
            var word = text.Slice(at, end - at);
            var read = ReadLetter(word);
            if (read == Precedence.Unknown) read = ReadWord(word);
            if (read == Precedence.Unknown) return Precedence.Unknown;

            if (read > highest) highest = read;
            at = end;
            while (at < text.Length && (Ascii.IsSpace(text[at]) || text[at] is '/' or ',')) at++;
        }

        return highest;
    }
}
