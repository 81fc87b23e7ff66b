using Microsoft.CodeAnalysis;

namespace Cablegram.Diagnostics;

/// <summary>
/// What the generator itself reports: only what keeps a cable, or the whole corpus, out of the API. Everything else that can be
/// wrong with a cable is the analyzer's to say, because <c>RunAnalyzers=false</c> silences the analyzer and not the generator.
/// </summary>
internal static class GeneratorDiagnostics
{
    /// <summary>Category of all diagnostics, which a .globalconfig can give one severity.</summary>
    public const string Category = "Cablegram";

    public static readonly DiagnosticDescriptor ConsumerTooOld = Error(
        "CBL0001", "The project is too old for a corpus",
        "No corpus is generated: it needs C# 12 and .NET 8 or later, but this project has {0}");

    public static readonly DiagnosticDescriptor UnreadableText = Warning(
        "CBL0002", "A cable has no text",
        "The file {0}, so no cable is generated from it");

    public static readonly DiagnosticDescriptor NoReferenceId = Warning(
        "CBL0003", "A cable has no reference id",
        "No reference id is found in the text or in the file's name, so the cable is in Corpus.All but Corpus.Get does not find it; "
        + "name the file after its id, such as 08ASTANA66.txt, or give the item a ReferenceId");

    public static readonly DiagnosticDescriptor DuplicateReferenceId = Warning(
        "CBL0004", "Two cables have the same reference id",
        "{0} is also the reference id of {1}; both are in Corpus.All, Corpus.Get gives the other one");

    public static readonly DiagnosticDescriptor InvalidOption = Warning(
        "CBL0005", "An option has a value that is not allowed",
        "The value '{0}' of {1} is not allowed: {2}; '{3}' is used");

    public static readonly DiagnosticDescriptor InvalidMetadata = Warning(
        "CBL0006", "An item has a value that is not allowed",
        "The value '{0}' of the item's {1} is not allowed and not used: {2}");

    public static readonly DiagnosticDescriptor CableFailed = Warning(
        "CBL0007", "A cable cannot be generated",
        "Cablegram failed on this file, which is a fault of Cablegram, not of the file: {0}");

    public static readonly DiagnosticDescriptor NameCollision = Warning(
        "CBL0008", "Two cables have the same name",
        "The name {0} is taken by {1}, so this cable's member is called {2}");

    public static readonly DiagnosticDescriptor NothingRecognised = Warning(
        "CBL0009", "A cable item does not look like a cable",
        "Nothing in this file is recognised as a part of a cable; its text is in Corpus.All without fields; if it is no cable, take it out with <Cable Remove=\"{0}\" />");

    public static readonly DiagnosticDescriptor StorageNotAvailable = Warning(
        "CBL0010", "The text is stored in another way than asked for",
        "CablegramStorage '{0}' is not available here; the text is stored as literals");

    public static readonly DiagnosticDescriptor BytesLost = Warning(
        "CBL0011", "A cable's file is not UTF-8",
        "{0} characters of this file cannot be read, as their bytes are not UTF-8, and are U+FFFD in the cable; the first is here; save the file as UTF-8");

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        ConsumerTooOld, UnreadableText, NoReferenceId, DuplicateReferenceId, InvalidOption,
        InvalidMetadata, CableFailed, NameCollision, NothingRecognised, StorageNotAvailable, BytesLost,
    }.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>Ids of those that are located in a cable's file, where an .editorconfig can give them another severity.</summary>
    public static readonly IReadOnlyList<string> OfFiles =
    [
        UnreadableText.Id, NoReferenceId.Id, DuplicateReferenceId.Id, InvalidMetadata.Id, CableFailed.Id, NameCollision.Id, NothingRecognised.Id,
        BytesLost.Id,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) => Describe(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Describe(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Describe(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: Analysis.HelpLink.Of(id));
}
