using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Header;

/// <summary>Whether the header begins as it should, has its DE line, and keeps to the width of the wire.</summary>
internal static class EnvelopeChecks
{
    /// <summary>Characters of a line of the wire (ACP 127 ¶138.f).</summary>
    private const int WireWidth = 69;

    /// <summary>Checks the start of the message, <c>VZCZCXRO9456</c>, in headers that have a routing or DE line.</summary>
    public static void CheckStart(CableUnderCheck cable, Findings findings)
    {
        if (!WireHeader.IsOfWire(cable) || cable.Header.Header is not { } header) return;
        if (header.StartOfMessage is { } start)
        {
            var written = cable.TextAt(start);
            if (!IsStartOfMessage(written.AsSpan())) findings.Report(HeaderRules.HeaderStart, start, written);
            return;
        }

        if (header.DeLine is null && header.Prosign is null) return;
        var above = cable.Header.StartLine - 1;
        while (above >= 0 && cable.Lines.Lines[above].IsEmpty) above--;
        if (above >= 0 && LooksDamaged(cable.Lines.Content(above)))
        {
            var line = cable.Lines.Lines[above];
            findings.Report(HeaderRules.HeaderStart, cable.ToSource(line.ContentStart, line.End), cable.Lines.Content(above).ToString());
        }
        else if (!cable.MayHaveLostLines && (header.Prosign?.Span ?? header.DeLine) is { } first)
        {
            findings.Report(HeaderRules.HeaderStart, first, cable.TextAt(first));
        }
    }

    /// <summary>Checks that a header with a routing line has a DE line.</summary>
    public static void CheckStation(CableUnderCheck cable, Findings findings)
    {
        if (cable.MayHaveLostLines || !WireHeader.IsOfWire(cable)) return;
        if (cable.Header.Header is not { DeLine: null } header || (header.Prosign?.Span ?? header.StartOfMessage) is not { } above) return;
        foreach (var index in cable.Header.UnreadLines.AsSpan())
        {
            if (StationLine.IsMeant(cable.Lines.Content(index))) return;
        }

        findings.Report(HeaderRules.DeMissing, above, cable.TextAt(above));
    }

    /// <summary>Checks the width of the header's lines.</summary>
    public static void CheckWidth(CableUnderCheck cable, Findings findings)
    {
        if (cable.MayHaveLostLines || !WireHeader.KeepsSpelling(cable)) return;
        for (var i = cable.Header.StartLine; i < cable.Header.EndLine; i++)
        {
            var line = cable.Lines.Lines[i];
            if (line.End - line.Start <= WireWidth) continue;
            findings.Report(HeaderRules.HeaderWidth, cable.ToSource(line.Start + WireWidth, line.End), Number.Of(line.End - line.Start));
        }
    }

    /// <summary>VZCZC, perhaps a blank, three letters and four digits; three digits are what ACP 127 asks for.</summary>
    private static bool IsStartOfMessage(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("VZCZC".AsSpan())) return false;

        var at = Ascii.SkipSpaces(text, 5);
        for (var i = 0; i < 3; i++, at++)
        {
            if (at >= text.Length || !Ascii.IsUpper(text[at])) return false;
        }

        var end = Ascii.SkipDigits(text, at);
        return end - at is 3 or 4 && (end == text.Length || LineTable.IsBlank(text[end]));
    }

    private static bool LooksDamaged(ReadOnlySpan<char> line) =>
        line.Length is >= 6 and <= 20 && line[0] is 'V' or 'Z' && line.IndexOf("CZ".AsSpan()) is >= 0 and < 4;
}
