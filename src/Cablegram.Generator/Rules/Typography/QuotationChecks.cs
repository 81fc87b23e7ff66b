namespace Cablegram.Rules.Typography;

/// <summary>Checks that quotations are marked by words, as on the wire; one finding a line.</summary>
internal static class QuotationChecks
{
    /// <summary>Reports the first quotation mark of each line of the text.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        var text = cable.MessageText;
        var end = cable.TextEnd;
        var at = cable.Header.EndLine < cable.Lines.Count ? cable.Lines.Lines[cable.Header.EndLine].Start : end;
        while (at < end)
        {
            var found = text.AsSpan(at, end - at).IndexOfAny('"', '\u201c', '\u201d');
            if (found < 0) return;

            at += found;
            findings.Report(TypographyRules.QuoteAsWord, cable.ToSource(at, at + 1), text.Substring(at, 1));
            at = CharacterScan.LineEnd(text, at, end);
        }
    }
}
