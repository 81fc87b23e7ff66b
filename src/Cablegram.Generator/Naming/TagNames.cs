using System.Globalization;
using System.Text;

namespace Cablegram.Naming;

/// <summary>Names of the members of <c>Tag</c>: the codes themselves. Different codes never have the same name.</summary>
/// <remarks>
/// <para>
/// Letters A-Z (capitals; the case of a code means nothing) and digits stand for themselves; what stands between them is <c>_</c>.
/// A name that would begin with a digit begins with <c>_</c>: <c>1A</c> is <c>_1A</c>.
/// </para>
/// <para>
/// Two words are taken to be joined by a hyphen (<c>AFL-CIO</c>, <c>AFL_CIO</c>), more than two to be a person
/// (<c>OVIP (CLINTON, HILLARY)</c>, <c>OVIP_CLINTON_HILLARY</c>) whose initials have a full stop (<c>OVIP (QUILL, ADA M.)</c>,
/// <c>OVIP_QUILL_ADA_M</c>). A code that is spelled in another way has behind <c>__</c> the characters between its words in hexadecimal:
/// <c>EL AL</c> is <c>EL_AL__20</c>.
/// </para>
/// </remarks>
internal static class TagNames
{
    /// <summary>The name of a code.</summary>
    public static string Of(string code)
    {
        var words = new List<string>();
        var between = new List<string>();
        Split(code.ToUpperInvariant(), words, between);

        var name = new StringBuilder(string.Join("_", words));
        if (name.Length == 0 || name[0] is >= '0' and <= '9') name.Insert(0, '_');
        if (!IsUsual(words, between)) AppendSpelling(name, words.Count, between);
        return name.ToString();
    }

    /// <summary>Words, and what stands before the first, between them, and behind the last.</summary>
    private static void Split(string code, List<string> words, List<string> between)
    {
        var at = 0;
        while (true)
        {
            var start = at;
            while (at < code.Length && !IsWord(code[at])) at++;
            between.Add(code.Substring(start, at - start));
            if (at == code.Length) break;

            start = at;
            while (at < code.Length && IsWord(code[at])) at++;
            words.Add(code.Substring(start, at - start));
        }

        if (between.Count == words.Count) between.Add("");
    }

    private static bool IsWord(char unit) => unit is >= 'A' and <= 'Z' or >= '0' and <= '9';

    private static bool IsUsual(List<string> words, List<string> between)
    {
        if (words.Count == 0 || between[0].Length > 0) return false;
        if (words.Count < 3) return between[words.Count].Length == 0 && (words.Count == 1 || between[1] == "-");

        for (var i = 1; i <= words.Count; i++)
        {
            var usual = i == words.Count ? ")" : i switch { 1 => " (", 2 => ", ", _ => " " };
            if (i > 2 && words[i - 1].Length == 1) usual = "." + usual;
            if (between[i] != usual) return false;
        }

        return true;
    }

    /// <summary>What stands between the words, then behind the last, then before the first; the last two only where there is something.</summary>
    private static void AppendSpelling(StringBuilder name, int words, List<string> between)
    {
        var pieces = between.Skip(1).Take(words - 1).ToList();
        var behind = words == 0 ? "" : between[words];
        if (behind.Length > 0 || between[0].Length > 0) pieces.Add(behind);
        if (between[0].Length > 0) pieces.Add(between[0]);
        name.Append("__").Append(string.Join("_", pieces.Select(Spell)));
    }

    private static string Spell(string text) => string.Concat(text.Select(unit => unit < 0x100
        ? ((int)unit).ToString("X2", CultureInfo.InvariantCulture)
        : "U" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture)));
}
