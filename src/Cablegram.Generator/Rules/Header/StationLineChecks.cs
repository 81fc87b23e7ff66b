using Cablegram.Fixes;
using Cablegram.Parsing.Header;

namespace Cablegram.Rules.Header;

/// <summary>Form of the DE line, and its serial.</summary>
internal static class StationLineChecks
{
    /// <summary>Checks the form of the DE line.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (!WireHeader.IsOfWire(cable) || FindLine(cable) is not (>= 0 and var index)) return;

        var line = cable.Lines.Lines[index];
        var text = cable.Lines.Content(index).ToString();
        var number = cable.Cable.ClassificationLine?.Number?.Value ?? cable.Cable.Id?.Value.Number;
        if (new StationLine(text, number, cable.Header.Header?.DateTimeGroup?.Value).FindFault() is not { } fault) return;

        var span = WireHeader.Place(cable, line, fault.Start, fault.End);
        var written = text.Substring(fault.Start, fault.End - fault.Start);
        Fix[] fixes = fault.NewText is { } newText && WireHeader.CanEdit(cable, line, fault.Start, fault.End)
            ? [Fix.Replace($"Write '{newText}' instead of '{written}'", span, newText)]
            : [];
        findings.Report(HeaderRules.DeForm, span, [written, fault.Reason], fixes);
    }

    /// <summary>Checks that the serial is the message number modulo 10,000.</summary>
    public static void CheckSerial(CableUnderCheck cable, Findings findings)
    {
        if (cable.Header.Header?.Serial is not { } serial || cable.Cable.Id is not { } id) return;

        var wanted = id.Value.Number % 10000;
        if (serial.Value == wanted || serial.Value == id.Value.Number) return;

        // The text may be another cable's, or the file's name wrong; then the serial agrees with the text, and the id is what differs.
        var line = cable.Cable.ClassificationLine?.Number;
        if (line?.Value % 10000 == serial.Value) return;

        var text = Number.Of(wanted, 4);
        var written = cable.TextAt(serial.Span);
        var isCertain = (line is null || line.Value.Value == id.Value.Number) && int.TryParse(written, out var value) && value == serial.Value;
        findings.Report(
            HeaderRules.SerialNumber,
            serial.Span,
            [written, id.Value.ToString(), text],
            isCertain ? [Fix.Replace($"Write '{text}' instead of '{written}'", serial.Span, text)] : [],
            id.Span.Length > 0 ? id.Span : line?.Span);
    }

    private static int FindLine(CableUnderCheck cable)
    {
        if (cable.Header.Header?.DeLine is not null)
        {
            for (var i = cable.Header.StartLine; i < cable.Header.EndLine; i++)
            {
                if (HeaderLines.IsDeLine(cable.Lines.Content(i))) return i;
            }
        }

        foreach (var index in cable.Header.UnreadLines.AsSpan())
        {
            if (StationLine.IsMeant(cable.Lines.Content(index))) return index;
        }

        return -1;
    }
}
