using Cablegram.Fixes;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Typography;

/// <summary>Checks rows of strokes for the blank that the site pushed in; one finding a row.</summary>
internal static class UnderlineChecks
{
    /// <summary>Reports the rows that are cut.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        var lines = cable.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines.Kind(i) != LineKind.Ruler) continue;

            var row = lines.Content(i);
            var line = lines.Lines[i];
            var edits = new List<TextEdit>();
            for (var cut = StrokeRow.FindCut(row, 0); cut >= 0; cut = StrokeRow.FindCut(row, cut + 1))
            {
                var at = line.ContentStart + cut;
                if (cable.IsVerbatim(at, at + 1)) edits.Add(new TextEdit(cable.ToSource(at, at + 1), ""));
            }

            if (StrokeRow.FindCut(row, 0) < 0) continue;
            findings.Report(
                TypographyRules.UnderlineCut, cable.ToSource(line.ContentStart, line.End), [],
                edits.Count == 0 ? [] : [Fix.Of("Join the row of strokes", edits)]);
        }
    }
}
