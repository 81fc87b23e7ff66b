using System.Globalization;
using System.Text;

namespace Cablegram.Emit;

/// <summary>Writes text as the content of a regular C# string literal.</summary>
internal static class CSharpLiteral
{
    /// <summary>
    /// Appends a text so that the literal means exactly it: quotation marks, backslashes, control characters, all that ends a line
    /// for the compiler (U+0085, U+2028, U+2029), lone surrogates, and characters that are not seen or turn the direction of reading.
    /// </summary>
    public static void AppendEscaped(StringBuilder output, string text)
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

            if (unit >= '\u00a0' && !NeedsEscape(unit)) continue;

            output.Append(text, plain, i - plain);
            AppendEscape(output, unit);
            plain = i + 1;
        }

        output.Append(text, plain, text.Length - plain);
    }

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool NeedsEscape(char unit) => char.GetUnicodeCategory(unit) is
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse || unit is '\u00a0' or '\ufffe' or '\uffff';

    private static void AppendEscape(StringBuilder output, char unit)
    {
        switch (unit)
        {
            case '"': output.Append("\\\""); break;
            case '\\': output.Append("\\\\"); break;
            case '\n': output.Append("\\n"); break;
            case '\r': output.Append("\\r"); break;
            case '\t': output.Append("\\t"); break;
            default: output.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture)); break;
        }
    }
}
