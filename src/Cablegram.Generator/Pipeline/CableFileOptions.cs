using Cablegram.Diagnostics;
using Cablegram.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Pipeline;

/// <summary>Whether a file is a cable.</summary>
internal enum CableChoice : byte
{
    /// <summary>No; its text is not even read.</summary>
    Never,

    /// <summary>When the text carries a cable's signature.</summary>
    BySignature,

    /// <summary>Yes, whatever the text is.</summary>
    Always,
}

/// <summary>What the project says about one additional text.</summary>
/// <param name="FullPath">The path as the compiler gave it.</param>
/// <param name="Path">The path below the project folder, with forward strokes; the item's Link where it has one.</param>
/// <param name="ItemPath">As <paramref name="Path"/>, but whatever the Link: what the project's items call the file.</param>
/// <param name="Choice">Whether the file is a cable.</param>
/// <param name="Id">Reference id by metadata; null where unset.</param>
/// <param name="Origin">Origin by metadata; null where unset.</param>
/// <param name="Released">Release date by metadata, UTC; null where unset.</param>
/// <param name="Storage">Where the project wants the text kept.</param>
/// <param name="Resource">Name of the resource that has the file; null where the build makes none of it, or the project wants literals.</param>
/// <param name="Severities">Severities the file's .editorconfig gives to rules.</param>
/// <param name="Diagnostics">Metadata that cannot be used.</param>
internal sealed record CableFileOptions(
    string FullPath,
    string Path,
    string ItemPath,
    CableChoice Choice,
    ReferenceId? Id,
    string? Origin,
    DateTime? Released,
    Storage Storage,
    string? Resource,
    RuleSeverities Severities,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Begins the metadata of Cable items that are not among the <see cref="PlainCables"/>.</summary>
    private const string ItemPrefix = "build_metadata.NotedCable.";

    /// <summary>Metadata that each of these has by the package's props, by which it is told from a plain additional file.</summary>
    private const string CableItemMark = ItemPrefix + "CablegramItem";

    /// <summary>Metadata that the package's targets give to those they embed: the name of the resource. That of a plain cable is its path.</summary>
    private const string ResourceName = ItemPrefix + "LogicalName";

    private static readonly string[] Extensions = [".txt", ".md", ".cable"];

    /// <summary>Reads the options of one file; metadata that are not allowed are reported at the file and not used.</summary>
    public static CableFileOptions Read(string fullPath, AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        var faults = new List<DiagnosticInfo>();
        var (itemPath, isPlain) = FindItem(fullPath, project);
        var isItem = isPlain || OptionValues.Read(file, CableItemMark) is not null;
        var cable = Read(file, "Cable", fullPath, faults, OptionValues.ReadBoolean, "it may be 'true', 'false'");
        var choice = Choose(fullPath, isItem, cable);
        if (choice == CableChoice.Never && faults.Count == 0)
            return new CableFileOptions(fullPath, "", "", choice, null, null, null, Storage.Auto, null, default, []);

        var storage = ProjectOptions.ReadStorage(project);
        return new CableFileOptions(
            fullPath,
            ReadMetadata(file, "Link") is { } link ? RelativePath.Of(fullPath, projectFolder: null, link) : itemPath,
            itemPath,
            choice,
            Read(file, "ReferenceId", fullPath, faults, OptionValues.ReadReferenceId, "it must be a reference id such as '08ASTANA66'"),
            ReadMetadata(file, "Origin"),
            Read(file, "Released", fullPath, faults, OptionValues.ReadDate, "it must be a date such as '2010-11-28' or '2010-11-28 18:00'"),
            storage,
            storage == Storage.Literal ? null : isPlain ? itemPath : ResourceNames.Check(OptionValues.Read(file, ResourceName), itemPath),
            RuleSeverities.Read(file, project),
            faults.ToEquatableArray());
    }

    /// <summary>
    /// What the project's items call a file, and whether they say no more of it: the way from the project's folder; where the project is reached through a
    /// link, a file that it names by the way from there has the folder the compiler runs in.
    /// </summary>
    private static (string Path, bool IsPlain) FindItem(string fullPath, AnalyzerConfigOptions project)
    {
        var folder = OptionValues.Read(project, "build_property.ProjectDir");
        var path = RelativePath.Of(fullPath, folder, link: null);
        if (PlainCables.Contains(path, project)) return (path, true);
        if (folder is null || fullPath.StartsWith(folder, StringComparison.Ordinal) || OptionValues.Read(project, "build_property.CablegramFolder") is not { } compilerFolder)
            return (path, false);

        path = RelativePath.Of(fullPath, compilerFolder, link: null);
        return (path, PlainCables.Contains(path, project));
    }

    private static CableChoice Choose(string path, bool isItem, bool? cable) => cable switch
    {
        true => CableChoice.Always,
        false => CableChoice.Never,
        null when isItem => CableChoice.Always,
        null => Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            ? CableChoice.BySignature
            : CableChoice.Never,
    };

    private static string? ReadMetadata(AnalyzerConfigOptions file, string name) =>
        OptionValues.Read(file, ItemPrefix + name) ?? OptionValues.Read(file, "build_metadata.AdditionalFiles." + name);

    private static T? Read<T>(
        AnalyzerConfigOptions file, string name, string path, List<DiagnosticInfo> faults, Func<string, T?> read, string rule)
        where T : struct
    {
        if (ReadMetadata(file, name) is not { } value) return null;
        if (read(value) is { } result) return result;

        faults.Add(DiagnosticInfo.Of(GeneratorDiagnostics.InvalidMetadata, FileLocation.StartOf(path), value, name, rule));
        return null;
    }
}
