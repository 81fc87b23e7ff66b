using Cablegram.Diagnostics;
using Cablegram.Model;
using Cablegram.Naming;

namespace Cablegram.Pipeline;

/// <summary>One cable of the corpus.</summary>
/// <param name="FullPath">Key of its file.</param>
/// <param name="Row">What the index needs.</param>
/// <param name="Name">Its names.</param>
internal sealed record CorpusEntry(string FullPath, IndexRow Row, CableName Name)
{
    /// <summary>The post whose class and origin the cable has; null where it is not known.</summary>
    public string? Post => Row.Post;
}

/// <summary>The whole corpus without its text, in the order of the files' paths.</summary>
/// <param name="Entries">The cables.</param>
/// <param name="Repeated">Paths that were given more than once.</param>
/// <param name="IsLarge">Whether the cables stand on shelves; otherwise each has a file.</param>
internal sealed record CorpusModel(EquatableArray<CorpusEntry> Entries, EquatableArray<string> Repeated, bool IsLarge)
{
    /// <summary>Puts the rows of all files in order and gives them their names. The order they come in has no effect.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="firstShelved">From how many cables on a corpus is large.</param>
    public static CorpusModel Of(IEnumerable<CorpusRow> rows, int firstShelved = CableShelf.FirstShelved)
    {
        var sorted = rows
            .OrderBy(row => row.Row.Path, StringComparer.Ordinal)
            .ThenBy(row => row.FullPath, StringComparer.Ordinal)
            .ToList();
        var repeated = new List<string>();
        for (var i = sorted.Count - 1; i > 0; i--)
        {
            if (sorted[i].FullPath != sorted[i - 1].FullPath) continue;
            repeated.Add(sorted[i].FullPath);
            sorted.RemoveAt(i);
        }

        var names = new CableNames();
        var entries = new CorpusEntry[sorted.Count];
        foreach (var hasId in new[] { true, false })
        {
            for (var i = 0; i < sorted.Count; i++)
            {
                var row = sorted[i].Row;
                if (row.Id.HasValue == hasId) entries[i] = new CorpusEntry(sorted[i].FullPath, row, names.Take(row.Id, row.Post, row.Path));
            }
        }

        return new CorpusModel(new EquatableArray<CorpusEntry>(entries), repeated.Distinct().ToEquatableArray(), entries.Length >= firstShelved);
    }

    /// <summary>The names by file.</summary>
    public PathLookup<NameEntry> Names()
    {
        var repeated = new HashSet<string>(Repeated, StringComparer.Ordinal);
        return new PathLookup<NameEntry>(Entries
            .Select(entry => new KeyValuePair<string, NameEntry>(entry.FullPath, new NameEntry(entry.Name, repeated.Contains(entry.FullPath))))
            .ToEquatableArray());
    }
}

/// <summary>What a file is called.</summary>
/// <param name="Name">Names of the cable's members.</param>
/// <param name="IsRepeated">Whether the path was given more than once.</param>
internal readonly record struct NameEntry(CableName Name, bool IsRepeated);

/// <summary>What is needed to report cables that share a name.</summary>
/// <param name="FullPath">Key of the file.</param>
/// <param name="Path">Its path in the output.</param>
/// <param name="Id">The reference id; null where there is none.</param>
/// <param name="IdLocation">Where the id stands.</param>
/// <param name="Severities">Severities the file gives to rules.</param>
internal sealed record NameClaim(string FullPath, string Path, ReferenceId? Id, FileLocation IdLocation, RuleSeverities Severities)
{
    /// <summary>The claim of a cable.</summary>
    public static NameClaim Of(CableModel cable, RuleSeverities severities) =>
        new(cable.FullPath, cable.Row.Path, cable.Row.Id, cable.IdLocation, severities);
}

/// <summary>Cables that get in each other's way.</summary>
/// <param name="Found">What is to be reported.</param>
internal sealed record Conflicts(EquatableArray<DiagnosticInfo> Found)
{
    /// <summary>Duplicate ids, and names of files that are taken.</summary>
    public static Conflicts Find(IEnumerable<NameClaim> claims, PathLookup<NameEntry> names)
    {
        var found = new List<DiagnosticInfo>();
        var firsts = new Dictionary<string, NameClaim>(StringComparer.OrdinalIgnoreCase);
        var sorted = claims
            .OrderBy(claim => claim.Id is null)
            .ThenBy(claim => claim.Path, StringComparer.Ordinal)
            .ThenBy(claim => claim.FullPath, StringComparer.Ordinal);
        foreach (var claim in sorted)
        {
            var wanted = CableNames.Wanted(claim.Id, claim.Path);
            if (!firsts.TryGetValue(wanted, out var first))
            {
                firsts.Add(wanted, claim);
                continue;
            }

            if (claim.FullPath == first.FullPath || !names.TryGet(claim.FullPath, out var entry)) continue;
            var conflict = claim.Id is { } id && id == first.Id
                ? DiagnosticInfo.Of(GeneratorDiagnostics.DuplicateReferenceId, claim.IdLocation, id.ToString(), first.Path) with { Other = first.IdLocation }
                : DiagnosticInfo.Of(GeneratorDiagnostics.NameCollision, claim.IdLocation, wanted, first.Path, entry.Name.Member) with { Other = first.IdLocation };
            found.AddRange(claim.Severities.Apply([conflict]));
        }

        return new Conflicts(found.ToEquatableArray());
    }
}
