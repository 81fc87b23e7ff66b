using CableReader.Cables;
using CableReader.Commands;
using Spectre.Console;

namespace CableReader.Rendering;

/// <summary>Cables as a table, one line a cable.</summary>
internal static class CableTable
{
    private const int ColumnGap = 2;

    public static int Render(IAnsiConsole console, string title, CableList cables, int limit)
    {
        int shown = limit == 0 ? cables.Count : Math.Min(limit, cables.Count);
        Section.Start(console, $"{title}: {cables.Count}");
        console.Write(Build(cables, shown, console.Profile.Width));
        if (shown < cables.Count)
            console.WriteLine($"… and {cables.Count - shown} more; --limit 0 shows all.", Palette.Faint);
        return ExitCode.Ok;
    }

    private static Table Build(CableList cables, int shown, int width)
    {
        string[] titles = ["Id", "Date", "Class", "Subject"];
        var rows = new List<(Cable Cable, string Id, string Date, string Class)>(shown);
        int idWidth = titles[0].Length, dateWidth = titles[1].Length, classWidth = titles[2].Length;
        for (int i = 0; i < shown; i++)
        {
            Cable cable = cables[i];
            var row = (Cable: cable, Id: CableText.Fit(cable.DisplayId(), 28), Date: cable.DisplayDate(), Class: cable.ShortClassification());
            rows.Add(row);
            idWidth = Math.Max(idWidth, row.Id.Length);
            dateWidth = Math.Max(dateWidth, row.Date.Length);
            classWidth = Math.Max(classWidth, row.Class.Length);
        }

        var table = new Table { Border = TableBorder.None };
        foreach (string title in titles)
            table.AddColumn(new TableColumn(new Text(title, Palette.Faint)) { NoWrap = true, Padding = new Padding(0, 0, title == titles[^1] ? 0 : ColumnGap, 0) });
        int subjectWidth = width - idWidth - dateWidth - classWidth - 3 * ColumnGap;
        foreach (var row in rows)
        {
            table.AddRow(
                new Text(row.Id, Palette.Strong),
                new Text(row.Date),
                new Text(row.Class, Palette.For(row.Cable.Classification)),
                new Text(CableText.Fit(row.Cable.DisplaySubject(), subjectWidth)));
        }

        return table;
    }
}
