using CableReader.Cables;
using CableReader.Rendering;
using Spectre.Console;

namespace CableReader;

/// <summary>
/// What the reader shows when called bare: one example of everything the generated code offers. It names no cable, so that it
/// compiles over any folder; what needs names is in <c>TypedMembers.cs</c>.
/// </summary>
internal static partial class Overview
{
    private const int MostBars = 12;
    private const int MostParagraphs = 4;
    private const int MostLinks = 12;

    public static void Render(IAnsiConsole console)
    {
        if (Corpus.Count == 0)
        {
            console.WriteLine("The corpus is empty: put cables into the folder and build again.");
            return;
        }

        RenderCounts(console);
        IReadOnlyList<Cable> chain = CitationChain.Longest();
        Cable example = Example(chain);
        CableView.Render(console, example, MostParagraphs);
        RenderLookups(console, example);
        if (chain.Count > 0)
        {
            Section.Start(console, "A citation chain: References[n].Target, again and again");
            CitationChain.Render(console, chain, MostLinks);
        }

        RenderTypedMembers(console);
        console.WriteLine();
        console.WriteLine("list | show ID [PARAGRAPH] | tag TAG | origin POST | between FROM TO | --help", Palette.Faint);
    }

    /// <summary>Lookups by name, checked by the compiler; left out where the cables of this repository are not compiled in.</summary>
    static partial void RenderTypedMembers(IAnsiConsole console);

    private static void RenderCounts(IAnsiConsole console)
    {
        const int Gap = 4;
        int width = (console.Profile.Width - Gap) / 2;
        Section.Start(console, $"{Corpus.Count} cables, compiled in");
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Width = width, Padding = new Padding(0, 0, Gap, 0) });
        grid.AddColumn(new GridColumn { Width = width, Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(Bars.Build("Classification", Count.ByClassification(), width), Bars.Build("Year", Count.ByYear(MostBars), width));
        grid.AddEmptyRow();
        grid.AddRow(Bars.Build("Tag", Count.ByTag(MostBars), width), Bars.Build("Post", Count.ByOrigin(MostBars), width));
        console.Write(grid);
    }

    /// <summary>A cable worth showing: of the citation chain's cables the one most cited; without a chain, any with a subject.</summary>
    private static Cable Example(IReadOnlyList<Cable> chain) =>
        chain.MaxBy(cable => Corpus.ReferencesTo(cable).Count)
        ?? Corpus.All.FirstOrDefault(cable => cable.Subject is not null)
        ?? Corpus.All[0];

    private static void RenderLookups(IAnsiConsole console, Cable example)
    {
        Section.Start(console, "Lookups");
        ReferenceId id = example.ReferenceId;
        if (id.Number > 0)
        {
            // As a person types it: lower case, blanks, leading zeros.
            string typed = $"{id.Year % 100:00} {id.Post.ToLowerInvariant()} {id.Number:000000}";
            RenderLookup(console, $"Corpus.TryGet(\"{typed}\")", Corpus.TryGet(typed, out Cable? found) ? found.DisplayId() : "not found");
        }

        RenderLookup(console, $"Corpus.ReferencesTo({example.DisplayId()})", CableText.Cables(Corpus.ReferencesTo(example).Count));
        RenderLookup(console, $"Corpus.ByOrigin(Origin.{example.Origin})", CableText.Cables(Corpus.ByOrigin(example.Origin).Count));
        if (example.Tags is [var tag, ..])
        {
            CableList both = Corpus.ByOrigin(example.Origin).Intersect(Corpus.ByTag(tag));
            RenderLookup(console, $"  .Intersect(Corpus.ByTag(Tag.{tag}))", CableText.Cables(both.Count));
        }

        if (example.Created is { } created)
        {
            var from = new DateTimeOffset(created.Year, 1, 1, 0, 0, 0, TimeSpan.Zero);
            RenderLookup(console, $"Corpus.Between(1 Jan {from.Year}, 1 Jan {from.Year + 1})", CableText.Cables(Corpus.Between(from, from.AddYears(1)).Count));
        }
    }

    private static void RenderLookup(IAnsiConsole console, string call, string answer)
    {
        const int CallWidth = 48;
        console.Write(new Text(call.PadRight(CallWidth), Palette.Plain));
        console.WriteLine(answer, Palette.Strong);
    }
}
