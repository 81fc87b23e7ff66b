using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Pipeline;

/// <summary>What of the consumer's compiler and framework the generated code needs.</summary>
/// <param name="IsCSharp12">Whether the language version is 12 or later.</param>
/// <param name="LanguageVersion">The language version as a person writes it.</param>
/// <param name="IsNet8">Whether the framework is .NET 8 or later, by the types it has.</param>
/// <param name="ReadsComments">
/// Whether the compiler looks at documentation comments: an editor always does, a build where it writes a documentation file.
/// </param>
internal sealed record ConsumerCapabilities(bool IsCSharp12, string LanguageVersion, bool IsNet8, bool ReadsComments)
{
    /// <summary>Whether a corpus can be generated at all.</summary>
    public bool Suffice => IsCSharp12 && IsNet8;

    /// <summary>What is too old, for the message.</summary>
    public string Shortcoming => string.Join(" and ", new[] { IsCSharp12 ? null : "C# " + LanguageVersion, IsNet8 ? null : "a framework older than .NET 8" }
        .Where(one => one is not null));

    /// <summary>Whether the framework has what came with .NET 6 (<c>DateOnly</c>) and .NET 8 (<c>SearchValues</c>); no package brings them to an older one.</summary>
    private static bool IsFrameworkNet8(Compilation compilation) =>
        compilation.GetTypeByMetadataName("System.DateOnly") is not null
        && compilation.GetTypeByMetadataName("System.Buffers.SearchValues`1") is not null;

    /// <summary>Reads them.</summary>
    public static ConsumerCapabilities Read(Compilation compilation, ParseOptions options)
    {
        var version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : Microsoft.CodeAnalysis.CSharp.LanguageVersion.Default;
        return new ConsumerCapabilities(
            version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12, version.ToDisplayString(), IsFrameworkNet8(compilation), options.DocumentationMode != DocumentationMode.None);
    }
}
