namespace Cablegram.Pipeline;

/// <summary>
/// The name a file has in the generated code: the same on every machine, so never an absolute path.
/// </summary>
internal static class RelativePath
{
    /// <summary>The item's Link; else the path from the project folder; else, on another drive or without a folder, the path or name itself.</summary>
    /// <param name="path">Path as the compiler gave it.</param>
    /// <param name="projectFolder">The project's folder; null for a bare driver, whose paths stay as given.</param>
    /// <param name="link">Where the item asks to be shown; null where unset.</param>
    public static string Of(string path, string? projectFolder, string? link)
    {
        if (link is not null) return link.Replace('\\', '/');

        var forward = path.Replace('\\', '/');
        if (projectFolder is null) return forward;

        var from = projectFolder.Replace('\\', '/').TrimEnd('/').Split('/');
        var to = Resolve(forward.Split('/'));
        var shared = 0;
        while (shared < from.Length && shared < to.Count - 1 && IsSame(from[shared], to[shared], shared)) shared++;

        // Only the root, or not even that, in common: the way there would tell how this machine is laid out.
        if (shared <= 1) return IsRooted(forward) ? to[to.Count - 1] : forward;

        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join("/", to.Skip(shared));
    }

    /// <summary>The folders and the name without those that lead nowhere: <c>.</c>, and a folder with <c>..</c> behind it.</summary>
    private static List<string> Resolve(string[] parts)
    {
        var resolved = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (part == ".") continue;
            if (part == ".." && resolved.Count > 1 && resolved[resolved.Count - 1] != "..") resolved.RemoveAt(resolved.Count - 1);
            else resolved.Add(part);
        }

        return resolved;
    }

    /// <summary>Drive letters are written in either case for one and the same drive.</summary>
    private static bool IsSame(string one, string other, int depth) =>
        string.Equals(one, other, depth == 0 && one.EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
}
