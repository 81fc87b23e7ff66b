using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Pipeline;

/// <summary>What of the consumer's compiler and framework the generated code needs.</summary>
/// <param name="IsCSharp12">Whether the language version is 12 or later.</param>
/// <param name="LanguageVersion">The language version as a person writes it.</param>
/// <param name="HasDateOnly">Whether the framework has <c>System.DateOnly</c>, which came with .NET 6.</param>
internal sealed record ConsumerCapabilities(bool IsCSharp12, string LanguageVersion, bool HasDateOnly)
{
    /// <summary>Whether a corpus can be generated at all.</summary>
    public bool Suffice => IsCSharp12 && HasDateOnly;

    /// <summary>What is too old, for the message.</summary>
    public string Shortcoming => IsCSharp12 ? "a framework without System.DateOnly" : "C# " + LanguageVersion;

    /// <summary>Whether the framework has what came with .NET 6.</summary>
    public static bool HasFrameworkTypes(Compilation compilation) => compilation.GetTypeByMetadataName("System.DateOnly") is not null;

    /// <summary>Reads them.</summary>
    public static ConsumerCapabilities Read(ParseOptions options, bool hasDateOnly)
    {
        var version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : Microsoft.CodeAnalysis.CSharp.LanguageVersion.Default;
        return new ConsumerCapabilities(
            version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12, version.ToDisplayString(), hasDateOnly);
    }
}
