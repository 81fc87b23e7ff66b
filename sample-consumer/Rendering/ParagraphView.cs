using CableReader.Cables;
using Spectre.Console;
using Paragraph = CableReader.Cables.Paragraph;

namespace CableReader.Rendering;

/// <summary>Paragraphs with their numbers and portion marks in a column of their own.</summary>
internal static class ParagraphView
{
    private const int MarginWidth = 12;

    /// <summary>One paragraph of a cable, and where it comes from.</summary>
    public static void RenderAlone(IAnsiConsole console, Paragraph paragraph)
    {
        Section.Start(console, $"{paragraph.Cable.DisplayId()}, paragraph {paragraph.Number}: {CableText.Fit(paragraph.Cable.DisplaySubject(), 50)}");
        Render(console, paragraph);
        if (paragraph.Permalink is { } permalink)
            console.WriteLine(permalink, Palette.Faint);
    }

    /// <summary>The paragraph, of at most <paramref name="lines"/> lines; null shows it whole.</summary>
    public static void Render(IAnsiConsole console, Paragraph paragraph, int? lines = null)
    {
        if (paragraph.Heading is { } heading)
        {
            if (lines is not null)
                console.WriteLine();
            console.WriteLine(CableText.Plain(heading), Palette.Strong);
        }

        int textWidth = console.Profile.Width - MarginWidth;
        string text = lines is { } most ? CableText.Fit(paragraph.Text, (most * textWidth) - (textWidth / 4)) : CableText.Plain(paragraph.Text);
        var grid = new Grid { Expand = true };
        grid.AddColumn(new GridColumn { Width = MarginWidth, NoWrap = true, Padding = new Padding(0, 0, 0, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new Text(Margin(paragraph), Palette.For(paragraph.Marking)), new Text(text));
        console.Write(grid);
    }

    private static string Margin(Paragraph paragraph)
    {
        string number = paragraph.Number is { } printed ? $"{printed}." : "";
        string mark = paragraph.MarkingText is { } marking ? $"({marking})" : "";
        return CableText.Fit($"{number,3} {mark}", MarginWidth - 1);
    }
}
