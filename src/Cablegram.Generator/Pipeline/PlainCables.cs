using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Pipeline;

/// <summary>
/// The cables of which the project's items say nothing but where they lie: nearly always all of them. The package's targets
/// tell them in one property, since metadata of single files cost the compiler time in proportion to the square of their number.
/// </summary>
internal static class PlainCables
{
    /// <summary>Paths from the project's folder, two strokes before and behind each: <c>//cables/a.txt//../archive/b.txt//</c>.</summary>
    private const string Property = "build_property.CablegramPlainCables";

    private static readonly string[] Separator = ["//"];

    /// <summary>The paths of each list that a compiler has at hand, as it asks for one file at a time.</summary>
    private static readonly ConditionalWeakTable<string, HashSet<string>> Lists = new();

    /// <summary>Whether a file is one of them, so that it is embedded under the name that its path is.</summary>
    /// <param name="itemPath">What the project's items call the file.</param>
    /// <param name="project">Options of the project.</param>
    public static bool Contains(string itemPath, AnalyzerConfigOptions project) =>
        project.TryGetValue(Property, out var list) && Lists.GetValue(list, Split).Contains(ResourceNames.Escape(itemPath));

    private static HashSet<string> Split(string list) => new(list.Split(Separator, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
