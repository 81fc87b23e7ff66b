using System.Text;

namespace Cablegram.Rules.Typography;

/// <summary>
/// Reads characters that came of UTF-8 taken for a one-byte encoding: <c>â€™</c> for <c>’</c> (Windows-1252), <c>‚Äô</c> for the same
/// (Macintosh). Only sequences that no language has are read.
/// </summary>
internal static class Mojibake
{
    /// <summary>What Windows-1252 has for the bytes 80 to 9F; the bytes it has nothing for stay what they are.</summary>
    private const string HighControls =
        "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
        + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    /// <summary>The bytes E2 80 99 and their like as a Macintosh shows them, and what they are.</summary>
    private static readonly (string Written, string Meant)[] Macintosh =
    [
        ("\u201a\u00c4\u00f4", "\u2019"), ("\u201a\u00c4\u00f2", "\u2018"), ("\u201a\u00c4\u00fa", "\u201c"), ("\u201a\u00c4\u00f9", "\u201d"),
        ("\u201a\u00c4\u00ec", "\u2013"), ("\u201a\u00c4\u00ee", "\u2014"), ("\u201a\u00c4\u00b6", "\u2026"), ("\u00ac\u2020", " "),
    ];

    /// <summary>Reads such a sequence.</summary>
    /// <param name="text">The text that begins with it.</param>
    /// <param name="length">How many characters it has.</param>
    /// <returns>The character meant; null where the text is none.</returns>
    public static string? Read(ReadOnlySpan<char> text, out int length)
    {
        foreach (var (written, meant) in Macintosh)
        {
            length = written.Length;
            if (text.StartsWith(written.AsSpan())) return meant;
        }

        length = 0;
        if (text.Length < 2) return null;
        return text[0] switch
        {
            '\u00c2' or '\u00c3' => ReadTwo(text, out length),
            '\u00e2' => ReadThree(text, out length),
            '\u00ef' => ReadMark(text, out length),
            _ => null,
        };
    }

    /// <summary>What a control character of 80 to 9F was in Windows-1252; null where nothing.</summary>
    public static string? ReadControl(char c) =>
        c is >= '\u0080' and <= '\u009f' && HighControls[c - 0x80] != c ? HighControls[c - 0x80].ToString() : null;

    /// <summary>Two bytes: a letter with an accent (<c>Ã©</c>), a blank or a sign (<c>Â£</c>).</summary>
    private static string? ReadTwo(ReadOnlySpan<char> text, out int length)
    {
        length = 2;
        var second = ToByte(text[1]);
        if (second < 0x80) return null;

        // A quotation mark or a dash may also follow a name that ends in such a letter; within a word it does not.
        var isMark = text[1] is (>= '\u2010' and <= '\u203a') or '\u00a0' or '\u00ab' or '\u00bb';
        if (isMark && text[0] == '\u00c3' && !(text.Length > 2 && char.IsLetter(text[2]))) return null;
        return Decode((byte)text[0], (byte)second);
    }

    /// <summary>Three bytes: a quotation mark, a dash, a sign of money (<c>â€™</c>, <c>â‚¬</c>, <c>â„¢</c>).</summary>
    private static string? ReadThree(ReadOnlySpan<char> text, out int length)
    {
        length = 3;
        var second = ToByte(text[1]);
        if (second is not (0x80 or 0x82 or 0x84)) return null;

        var third = text.Length > 2 ? ToByte(text[2]) : -1;
        if (third >= 0x80) return Decode(0xe2, (byte)second, (byte)third);

        // The last byte of a closing quotation mark is nothing in Windows-1252, and is often dropped.
        length = 2;
        return second == 0x80 ? "\u201d" : null;
    }

    /// <summary>A byte-order mark, or a character that was lost before it was lost again.</summary>
    private static string? ReadMark(ReadOnlySpan<char> text, out int length)
    {
        length = 3;
        if (text.StartsWith("\u00ef\u00bb\u00bf".AsSpan())) return "";
        return text.StartsWith("\u00ef\u00bf\u00bd".AsSpan()) ? "\ufffd" : null;
    }

    private static string Decode(params byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text == "\u00a0" ? " " : text;
    }

    private static int ToByte(char c)
    {
        if (c is >= '\u0080' and <= '\u00bf') return c;
        var index = HighControls.IndexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }
}
