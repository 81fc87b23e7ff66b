using Spectre.Console;
using Spectre.Console.Rendering;

namespace CableReader.Rendering;

/// <summary>Counts as horizontal bars, the longest as wide as the room left of label and number.</summary>
internal static class Bars
{
    private const int WidestLabel = 20;

    public static IRenderable Build(string title, IReadOnlyList<Count> counts, int width)
    {
        int labelWidth = Math.Min(WidestLabel, counts.Select(count => count.Label.Length).Append(title.Length).Max());
        var grid = new Grid { Width = width };
        grid.AddColumn(new GridColumn { Width = labelWidth, NoWrap = true, Padding = new Padding(0, 0, 1, 0) });
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new Text(title, Palette.Strong));
        int most = counts.Count == 0 ? 0 : counts.Max(count => count.Cables);
        int numberWidth = $" {most}".Length;
        foreach (Count count in counts)
        {
            // Only what was counted has a bar; the line of what was left out would dwarf the others.
            int length = count.IsRest ? 0 : Length(count.Cables, most, width - labelWidth - 1 - numberWidth);
            var bar = new Text(new string('█', length) + (length == 0 ? "" : " ") + count.Cables, count.Style ?? Palette.Bar);
            grid.AddRow(new Text(CableText.Fit(count.Label, labelWidth), count.IsRest ? Palette.Faint : Palette.Plain), bar);
        }

        return grid;
    }

    private static int Length(int cables, int most, int room) => most == 0 ? 0 : Math.Max(1, cables * room / most);
}
