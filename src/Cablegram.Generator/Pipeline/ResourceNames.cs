using Cablegram.Model;

namespace Cablegram.Pipeline;

/// <summary>
/// Names of the resources that have the cables' files. The package's targets choose them: the path from the project's folder, so that
/// they are one file's alone and the same on every machine; and where the two have no folder in common, what the item's pattern matched,
/// behind <see cref="Outside"/>.
/// </summary>
internal static class ResourceNames
{
    /// <summary>Begins the names of files that share no folder with the project.</summary>
    private const string Outside = ".../";

    /// <summary>
    /// The name as the targets gave it, or null. A name that came here changed, as leading blanks and characters that end a value do
    /// in an .editorconfig, is of no use: the resource is not called so.
    /// </summary>
    /// <param name="name">The item's name; null where it has none.</param>
    /// <param name="itemPath">What the project's items call the file.</param>
    public static string? Check(string? name, string itemPath) =>
        name is not null && (name == Escape(itemPath) || name.StartsWith(Outside, StringComparison.Ordinal)) ? name : null;

    /// <summary>Names that several files claim. One of them alone is embedded, so that each must be kept in another way.</summary>
    public static EquatableArray<string> Clashes(IEnumerable<ResourceClaim> claims)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var clashes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (!paths.TryGetValue(claim.Name, out var path)) paths.Add(claim.Name, claim.FullPath);
            else if (path != claim.FullPath) clashes.Add(claim.Name);
        }

        return clashes.ToEquatableArray();
    }

    /// <summary>A path as an .editorconfig can carry it: two characters that end a value there stand as one that no name of a file should have.</summary>
    public static string Escape(string itemPath) => itemPath.Replace('#', '?').Replace(';', '?');
}

/// <summary>A file that is to be read from a resource.</summary>
/// <param name="FullPath">Path as the compiler gave it.</param>
/// <param name="Name">Name of the resource.</param>
internal readonly record struct ResourceClaim(string FullPath, string Name);
