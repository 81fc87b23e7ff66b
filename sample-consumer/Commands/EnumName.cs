namespace CableReader.Commands;

/// <summary>Finds members of the generated enums by what a person types: any case, with or without blanks.</summary>
internal static class EnumName
{
    public static bool TryFind<TEnum>(string text, out TEnum value) where TEnum : struct, Enum
    {
        string wanted = Letters(text);
        foreach (TEnum candidate in Enum.GetValues<TEnum>())
        {
            if (wanted.Length > 0 && Letters(candidate.ToString()).Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>A sentence that names the members closest to a text, for messages.</summary>
    public static string Nearest<TEnum>(string text, int count = 3) where TEnum : struct, Enum
    {
        string wanted = Letters(text).ToUpperInvariant();
        string[] nearest = [.. Enum.GetNames<TEnum>().OrderBy(name => Distance(wanted, Letters(name).ToUpperInvariant())).Take(count)];
        return nearest.Length == 0 ? "" : $"Nearest: {string.Join(", ", nearest)}.";
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>Levenshtein distance, one row of the table at a time.</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int substituted = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
