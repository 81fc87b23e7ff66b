namespace Cablegram.CodeFixes;

/// <summary>
/// What tells one kind of fix from another (the equivalence key), and which file it was offered in: for an additional document the compiler's
/// own context has no place for that.
/// </summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Kind">Kind of the fix among those of the rule.</param>
/// <param name="Path">Path of the file.</param>
internal readonly record struct FixKey(string Rule, string Kind, string Path)
{
    private const char Separator = '|';

    /// <summary>Reads a key; one that is none of ours has an empty rule.</summary>
    public static FixKey Read(string? key)
    {
        var parts = (key ?? "").Split([Separator], 3);
        return parts.Length == 3 ? new FixKey(parts[0], parts[1], parts[2]) : default;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule}{Separator}{Kind}{Separator}{Path}";
}
