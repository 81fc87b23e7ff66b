using Cablegram.Diagnostics;
using Cablegram.Model;

namespace Cablegram.Pipeline;

/// <summary>What the documentation comment of one paragraph says.</summary>
/// <param name="Number">Printed number; null for text without one.</param>
/// <param name="Mark">Portion mark as written, without brackets; null where there is none.</param>
/// <param name="Heading">Heading; null where there is none.</param>
/// <param name="Beginning">The first words.</param>
internal sealed record ParagraphNotes(int? Number, string? Mark, string? Heading, string Beginning);

/// <summary>What the documentation comments of a cable say.</summary>
/// <param name="Subject">The subject; null where there is none.</param>
/// <param name="Captions">Captions in order.</param>
/// <param name="Paragraphs">Paragraphs in order.</param>
internal sealed record CableNotes(string? Subject, EquatableArray<string> Captions, EquatableArray<ParagraphNotes> Paragraphs);

/// <summary>Everything the pipeline keeps of one cable. What the parser read is packed at once: its tree is not kept.</summary>
/// <param name="FullPath">Path as the compiler gave it; the key of the file in the pipeline, never in the output.</param>
/// <param name="Row">What the index needs.</param>
/// <param name="Resource">Name of the resource that has the file; null where the text goes into a literal.</param>
/// <param name="Source">The file's whole text, where it goes into a literal; else empty, as the resource has it.</param>
/// <param name="Layout">Where in the text the fields are, packed.</param>
/// <param name="Notes">What the comments say.</param>
/// <param name="IdLocation">Where the reference id stands; the start of the file where it comes from metadata or is absent.</param>
internal sealed record CableModel(
    string FullPath, IndexRow Row, string? Resource, string Source, string Layout, CableNotes Notes, FileLocation IdLocation)
{
    /// <summary>Whether the project asked for a resource, and the build made none of the file.</summary>
    public bool LacksResource { get; init; }

    /// <summary>Whether the comments are written at all; without them <see cref="Notes"/> has the numbers of the paragraphs only.</summary>
    public bool HasNotes { get; init; } = true;

    /// <summary>A checksum of path and bytes of the file, where it is a resource; else 0. Those of several files can be added in any order.</summary>
    public ulong ResourceChecksum { get; init; }
}

/// <summary>What reading one file gave.</summary>
/// <param name="Cable">The cable; null for a file that is none or cannot be one.</param>
/// <param name="Severities">Severities the file gives to rules.</param>
/// <param name="Diagnostics">What is to be reported.</param>
internal sealed record CableReading(CableModel? Cable, RuleSeverities Severities, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>The files that are resources, of which a change of one changes the assembly's code.</summary>
/// <param name="Sum">The sum of their checksums; 0 where there are none.</param>
/// <param name="IsLacking">Whether the project asked for a resource, and the build made none of the file.</param>
internal sealed record ResourceContent(ulong Sum, bool IsLacking)
{
    /// <summary>What there is of all files.</summary>
    public static ResourceContent Of(IReadOnlyCollection<CableModel> cables) => new(
        cables.Aggregate(0UL, static (sum, cable) => unchecked(sum + cable.ResourceChecksum)),
        cables.Any(static cable => cable.LacksResource));
}

/// <summary>One cable as the index sees it.</summary>
/// <param name="FullPath">Key of the file.</param>
/// <param name="Row">What the index needs.</param>
internal sealed record CorpusRow(string FullPath, IndexRow Row);
