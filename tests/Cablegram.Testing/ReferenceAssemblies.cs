using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Cablegram.Testing;

/// <summary>The reference assemblies a consumer of the generator compiles against.</summary>
public static class ReferenceAssemblies
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Lazily = new(Load);

    /// <summary>Those of the framework the tests run on: the targeting pack of the SDK where there is one, else the runtime's own.</summary>
    public static ImmutableArray<MetadataReference> Net => Lazily.Value;

    private static ImmutableArray<MetadataReference> Load()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        var wanted = $"net{Environment.Version.Major}.0";
        var folder = Directory.Exists(packs)
            ? Directory.GetDirectories(packs)
                .Select(pack => Path.Combine(pack, "ref", wanted))
                .Where(Directory.Exists)
                .OrderBy(path => path, StringComparer.Ordinal)
                .LastOrDefault()
            : null;

        var files = folder is null
            ? ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => file.StartsWith(runtime, StringComparison.Ordinal))
            : Directory.GetFiles(folder, "*.dll");
        return [.. files.Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file))];
    }
}
