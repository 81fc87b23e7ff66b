namespace Cablegram.Vocabulary;

/// <summary>Reads the tables that are embedded in the assembly as <c>Vocabulary/name.tsv</c>.</summary>
internal static class VocabularyResource
{
    /// <summary>
    /// The rows of a table: one array of cells a line, cut at tabs, as many cells as the heading line has. Comment lines (<c>#</c>),
    /// the heading line and empty lines are left out; a cell that is absent is empty.
    /// </summary>
    public static IEnumerable<string[]> ReadRows(string table)
    {
        using var stream = typeof(VocabularyResource).Assembly.GetManifestResourceStream("Vocabulary/" + table + ".tsv")
            ?? throw new InvalidOperationException("The assembly lacks the vocabulary table '" + table + "'.");
        using var reader = new StreamReader(stream);

        var width = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;

            var cells = line.Split('\t');
            if (width == 0)
            {
                width = cells.Length;
                continue;
            }

            var count = cells.Length;
            Array.Resize(ref cells, width);
            for (var i = count; i < width; i++) cells[i] = "";
            yield return cells;
        }
    }

    /// <summary>The entries of a cell that is a list.</summary>
    public static string[] SplitList(string cell, char separator = ',')
    {
        var entries = cell.Split([separator], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < entries.Length; i++) entries[i] = entries[i].Trim();
        return entries;
    }

    /// <summary>A cell whose absence means that the fact is not known.</summary>
    public static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;
}
