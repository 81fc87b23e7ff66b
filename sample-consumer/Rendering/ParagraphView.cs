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

        // A mark too long for the margin, such as (C - ENTIRE TEXT), stands before the text instead.
        string number = paragraph.Number is { } printed ? $"{printed}." : "";
        string mark = paragraph.MarkingText is { } marking ? $"({marking})" : "";
        string margin = $"{number,3} {mark}".TrimEnd();
        bool markFits = margin.Length < MarginWidth;
        if (!markFits)
            margin = $"{number,3}";

        int textWidth = console.Profile.Width - MarginWidth;
        string text = markFits ? paragraph.Text : $"{mark} {paragraph.Text}";
        text = lines is { } most ? CableText.Fit(text, (most * textWidth) - (textWidth / 4)) : CableText.Plain(text);
        var grid = new Grid { Expand = true };
        grid.AddColumn(new GridColumn { Width = MarginWidth, NoWrap = true, Padding = new Padding(0, 0, 0, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new Text(margin, Palette.For(paragraph.Marking)), new Text(text));
        console.Write(grid);
    }
}
