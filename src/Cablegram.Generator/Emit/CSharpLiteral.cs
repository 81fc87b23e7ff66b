using System.Globalization;
using System.Text;

namespace Cablegram.Emit;

/// <summary>Writes text as the content of a regular C# string literal, and numbers.</summary>
internal static class CSharpLiteral
{
    /// <summary>An integer, whatever the culture.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Appends a text so that the literal means exactly it: quotation marks, backslashes, control characters, all that ends a line
    /// for the compiler (U+0085, U+2028, U+2029), lone surrogates, and characters that are not seen or turn the direction of reading.
    /// </summary>
    public static void AppendEscaped(StringBuilder output, string text) => Append(output, text, isPacked: false);

    /// <summary>
    /// Appends packed units, which nobody reads: what would not survive in a file or would turn the line about is escaped, all else stands as it
    /// is, assigned or not. An escape is six characters for the compiler to go through, and half of the units would need one as text.
    /// </summary>
    public static void AppendPacked(StringBuilder output, string units) => Append(output, units, isPacked: true);

    private static void Append(StringBuilder output, string text, bool isPacked)
    {
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is >= ' ' and < '\u007f' && unit is not ('"' or '\\')) continue;
            if (IsPair(text, i))
            {
                i++;
                continue;
            }

            if (isPacked ? IsCarried(unit) : IsPlain(unit)) continue;

            output.Append(text, plain, i - plain);
            AppendEscape(output, unit);
            plain = i + 1;
        }

        output.Append(text, plain, text.Length - plain);
    }

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    /// <summary>
    /// Whether a character stands in the literal as it is: letters and marks that every host knows and shows. Not by Unicode category,
    /// whose tables differ between the hosts of a compiler, which would give them different sources.
    /// </summary>
    private static bool IsPlain(char unit) => unit is
        >= '\u00a1' and <= '\u00ac' or >= '\u00ae' and <= '\u02ff' or >= '\u0391' and <= '\u03a1' or >= '\u03a3' and <= '\u03ff'
        or >= '\u0400' and <= '\u0482' or >= '\u048a' and <= '\u052f' or >= '\u2010' and <= '\u2027' or >= '\u2030' and <= '\u205e'
        or >= '\u20a0' and <= '\u20b5' or >= '\u3041' and <= '\u3096' or >= '\u30a1' and <= '\u30fa' or >= '\u3400' and <= '\u4db5'
        or >= '\u4e00' and <= '\u9fa5' or >= '\uac00' and <= '\ud7a3';

    /// <summary>
    /// Whether a packed unit stands as it is. Not those between the ranges: control characters, blanks and marks of format, marks that combine with
    /// the quotation mark, scripts that run from right to left, surrogates, and what is no character.
    /// </summary>
    private static bool IsCarried(char unit) => unit is
        >= '\u00a1' and <= '\u00ac' or >= '\u00ae' and <= '\u02ff' or >= '\u0370' and <= '\u0482' or >= '\u048a' and <= '\u058f'
        or >= '\u0900' and <= '\u1fff' or >= '\u2010' and <= '\u2027' or >= '\u2030' and <= '\u205e' or >= '\u2070' and <= '\ud7ff'
        or >= '\ue000' and <= '\ufb1c' or >= '\uff01' and <= '\uffef';

    private static void AppendEscape(StringBuilder output, char unit)
    {
        const string Digits = "0123456789abcdef";
        switch (unit)
        {
            case '"': output.Append("\\\""); break;
            case '\\': output.Append("\\\\"); break;
            case '\0': output.Append("\\0"); break;
            case '\n': output.Append("\\n"); break;
            case '\r': output.Append("\\r"); break;
            case '\t': output.Append("\\t"); break;
            default:
                output.Append("\\u");
                for (var shift = 12; shift >= 0; shift -= 4) output.Append(Digits[(unit >> shift) & 0xF]);
                break;
        }
    }
}
