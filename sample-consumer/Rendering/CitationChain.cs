using CableReader.Cables;
using Spectre.Console;

namespace CableReader.Rendering;

/// <summary>The longest line of cables each of which refers to the one below it.</summary>
internal static class CitationChain
{
    /// <summary>Finds it in one pass, oldest cable first: a cable cites older ones, so the chains it can lengthen are known by then.</summary>
    /// <returns>The chain, its newest cable first; empty when no cable refers to another.</returns>
    public static IReadOnlyList<Cable> Longest()
    {
        var best = new Dictionary<Cable, (int Length, Cable? Next)>();
        Cable? head = null;
        foreach (Cable cable in Corpus.All.OrderBy(Age))
        {
            (int Length, Cable? Next) found = (1, null);
            foreach (Reference reference in cable.References)
            {
                // A target that is not known yet is younger, or the cable itself: no chain goes through it.
                if (reference.Target is { } target && best.TryGetValue(target, out var older) && older.Length >= found.Length)
                    found = (older.Length + 1, target);
            }

            // Where several files carry one id, the first stands for it: links then lead back only, never round in a circle.
            if (best.TryAdd(cable, found) && (head is null || found.Length > best[head].Length))
                head = cable;
        }

        var chain = new List<Cable>();
        for (Cable? cable = head; cable is not null && best[head!].Length > 1; cable = best[cable].Next)
            chain.Add(cable);
        return chain;
    }

    /// <summary>The date; for a cable without one the first day of its id's year, as <see cref="Corpus.All"/> has those at its end.</summary>
    private static DateTimeOffset Age(Cable cable) =>
        cable.Created ?? (cable.Year() is { } year ? new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero) : DateTimeOffset.MaxValue);

    public static void Render(IAnsiConsole console, IReadOnlyList<Cable> chain, int most)
    {
        int shown = Math.Min(most, chain.Count);
        for (int i = 0; i < shown; i++)
        {
            Cable cable = chain[i];
            string branch = new string(' ', i * 2) + (i == 0 ? "" : "└ ");
            string id = cable.DisplayId();
            console.Write(new Text(branch, Palette.Faint));
            console.Write(new Text(id, Palette.For(cable.Classification)));
            console.WriteLine(" " + CableText.Fit(cable.DisplaySubject(), console.Profile.Width - branch.Length - id.Length - 1));
        }

        if (shown < chain.Count)
            console.WriteLine($"… and {chain.Count - shown} more", Palette.Faint);
    }
}
