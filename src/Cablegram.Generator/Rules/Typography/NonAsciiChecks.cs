using System.Globalization;
using Cablegram.Fixes;

namespace Cablegram.Rules.Typography;

/// <summary>Checks that a text has no characters beyond ASCII; one finding a line.</summary>
internal static class NonAsciiChecks
{
    /// <summary>Reports the first such character of each line.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        var end = cable.TextEnd;
        var text = cable.MessageText.AsSpan(0, end);
        for (var at = cable.Lines.Message.Start; at < end;)
        {
            at = Next(text, at, end);
            if (at >= end) return;

            var lineEnd = CharacterScan.LineEnd(cable.MessageText, at, end);
            Report(cable, findings, at, lineEnd);
            at = lineEnd;
        }
    }

    private static int Next(ReadOnlySpan<char> text, int at, int end)
    {
        at = CharacterScan.NextOdd(text.Slice(0, end), at);
        while (at < end && text[at] is <= '\u007f' or CharacterScan.Pilcrow) at = CharacterScan.NextOdd(text.Slice(0, end), at + 1);
        return at;
    }

    private static void Report(CableUnderCheck cable, Findings findings, int first, int lineEnd)
    {
        var text = cable.MessageText.AsSpan(0, lineEnd);
        var edits = new List<TextEdit>();
        var others = -1;
        for (var at = first; at < lineEnd; at = Next(text, at + 1, lineEnd))
        {
            if (!char.IsLowSurrogate(text[at])) others++;
            if (ToAscii(text[at]) is { } ascii && cable.IsVerbatim(at, at + 1)) edits.Add(new TextEdit(cable.ToSource(at, at + 1), ascii));
        }

        var length = first + 1 < lineEnd && char.IsSurrogatePair(text[first], text[first + 1]) ? 2 : 1;
        var more = others <= 0 ? "" : others == 1 ? ", nor is another on this line" : $", nor are {others.ToString(CultureInfo.InvariantCulture)} more on this line";
        findings.Report(
            TypographyRules.NonAscii,
            cable.ToSource(first, first + length),
            [CharacterScan.Describe(text.Slice(first, length)), more],
            edits.Count == 0 ? [] : [Fix.Of("Write the quotation marks, dashes and blanks of this line in ASCII", edits)]);
    }

    /// <summary>What the telegraph has for a mark of print; null where it has nothing of the same meaning, as for letters with accents.</summary>
    private static string? ToAscii(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201a' or '\u2032' or '\u00b4' => "'",
        '\u201c' or '\u201d' or '\u201e' or '\u2033' or '\u00ab' or '\u00bb' => "\"",
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\u2022' => "-",
        '\u2014' or '\u2015' => "--",
        '\u2026' => "...",
        '\u00a0' or '\u202f' or (>= '\u2000' and <= '\u200a') => " ",
        '\u00ad' or '\u200b' or '\u2060' or '\ufeff' => "",
        _ => null,
    };
}
