using Cablegram.Diagnostics;
using Cablegram.Model;
using Cablegram.Naming;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Pipeline;

/// <summary>How the generated types are seen from outside the consumer's assembly.</summary>
internal enum Visibility : byte
{
    Internal,
    Public,
}

/// <summary>Where the text of the cables is kept.</summary>
internal enum Storage : byte
{
    /// <summary>As a resource where the build can do that, else as literals.</summary>
    Auto,

    /// <summary>As embedded resources.</summary>
    Resource,

    /// <summary>As string literals.</summary>
    Literal,
}

/// <summary>The options of a project, read once from its MSBuild properties.</summary>
/// <param name="Namespace">Namespace of everything generated; valid C# as it stands.</param>
/// <param name="Visibility">Visibility of the generated types.</param>
/// <param name="Storage">What the project asked for.</param>
/// <param name="ParagraphMembers">Whether each cable has a type of its own with a member for each numbered paragraph.</param>
internal sealed record ProjectOptions(string Namespace, Visibility Visibility, Storage Storage, bool ParagraphMembers)
{
    private const string Prefix = "build_property.";

    /// <summary>The keyword of <see cref="Visibility"/>.</summary>
    public string Modifier => Visibility == Visibility.Public ? "public" : "internal";

    /// <summary>Reads the options; what is not allowed is reported and its default taken.</summary>
    public static ProjectReading Read(AnalyzerConfigOptions options)
    {
        var faults = new List<DiagnosticInfo>();
        var read = new ProjectOptions(
            ReadNamespace(options, faults),
            Choose(options, "CablegramVisibility", faults, ("internal", Visibility.Internal), ("public", Visibility.Public)),
            ReadStorage(options, faults),
            Choose(options, "CablegramParagraphMembers", faults, ("true", true), ("false", false)));
        return new ProjectReading(read, faults.ToEquatableArray());
    }

    /// <summary>Where the project wants the text kept.</summary>
    public static Storage ReadStorage(AnalyzerConfigOptions options) => ReadStorage(options, []);

    private static Storage ReadStorage(AnalyzerConfigOptions options, List<DiagnosticInfo> faults) =>
        Choose(options, "CablegramStorage", faults, ("auto", Storage.Auto), ("resource", Storage.Resource), ("literal", Storage.Literal));

    private static string ReadNamespace(AnalyzerConfigOptions options, List<DiagnosticInfo> faults)
    {
        const string Property = "CablegramNamespace";
        var root = OptionValues.Read(options, Prefix + "RootNamespace");
        var byDefault = root is null ? "Cables" : Identifier.MakeNamespace(root) + ".Cables";
        if (OptionValues.Read(options, Prefix + Property) is not { } value) return byDefault;
        if (Identifier.IsNamespace(value)) return value;

        faults.Add(DiagnosticInfo.Of(
            GeneratorDiagnostics.InvalidOption, null, value, Property, "it is no namespace in C#", byDefault));
        return byDefault;
    }

    /// <summary>The value among those allowed, the first of which is the default.</summary>
    private static T Choose<T>(AnalyzerConfigOptions options, string property, List<DiagnosticInfo> faults, params (string Word, T Value)[] allowed)
    {
        if (OptionValues.Read(options, Prefix + property) is not { } value) return allowed[0].Value;
        foreach (var choice in allowed)
        {
            if (choice.Word.Equals(value, StringComparison.OrdinalIgnoreCase)) return choice.Value;
        }

        var words = "it may be " + string.Join(", ", allowed.Select(choice => "'" + choice.Word + "'"));
        faults.Add(DiagnosticInfo.Of(GeneratorDiagnostics.InvalidOption, null, value, property, words, allowed[0].Word));
        return allowed[0].Value;
    }
}

/// <summary>What reading the project's properties gave.</summary>
/// <param name="Options">The options.</param>
/// <param name="Diagnostics">What is to be reported.</param>
internal sealed record ProjectReading(ProjectOptions Options, EquatableArray<DiagnosticInfo> Diagnostics);
