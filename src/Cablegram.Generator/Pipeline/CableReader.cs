using System.Globalization;
using System.Text;
using Cablegram.Diagnostics;
using Cablegram.Emit.Packing;
using Cablegram.Model;
using Cablegram.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Pipeline;

/// <summary>How a text is parsed; the seam at which tests put a parser that fails.</summary>
internal delegate ParsedCable ParseCable(string source, Parsing.ParseOptions options, CancellationToken cancellationToken);

/// <summary>A file that may be a cable. Holds the compiler's text, as the file is only read when it or its options change.</summary>
/// <param name="Text">The text.</param>
/// <param name="Options">What the project says about it.</param>
internal sealed record Candidate(AdditionalText Text, CableFileOptions Options)
{
    /// <summary>The candidate, to be kept in a literal if its resource's name is among those that clash.</summary>
    public Candidate Without(EquatableArray<string> clashes) => clashes.Count > 0 && Options.Resource is { } name && clashes.Contains(name)
        ? this with { Options = Options with { Resource = null } }
        : this;
}

/// <summary>Reads one file: total, whatever the file has.</summary>
internal static class CableReader
{
    private const int BeginningLength = 160;

    /// <summary>Paragraphs of which no comment tells: each number is one object for all cables of a corpus.</summary>
    private static readonly ParagraphNotes[] Numbered = [.. Enumerable.Range(0, 64).Select(WithoutNotes)];

    /// <summary>Reads a candidate. A fault of ours in one file becomes a diagnostic at that file and no cable; a cancellation goes through.</summary>
    public static CableReading Read(Candidate file, bool hasNotes, ParseCable parse, CancellationToken cancellationToken)
    {
        var options = file.Options;
        var diagnostics = options.Diagnostics.ToList();
        CableModel? cable = null;
        if (options.Choice != CableChoice.Never)
        {
            try
            {
                cable = Read(file, hasNotes, parse, diagnostics, cancellationToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                diagnostics.Add(Failure(options.FullPath, e));
            }
        }

        return new CableReading(cable, options.Severities, options.Severities.Apply(diagnostics));
    }

    /// <summary>What is reported when a file makes us fail.</summary>
    public static DiagnosticInfo Failure(string fullPath, Exception exception) => DiagnosticInfo.Of(
        GeneratorDiagnostics.CableFailed, FileLocation.StartOf(fullPath), $"{exception.GetType().Name}: {OneLine(exception.Message)}");

    private static DiagnosticInfo Lost(string fullPath, SourceText text, string source, SourceSpan first) => DiagnosticInfo.Of(
        GeneratorDiagnostics.BytesLost, FileLocation.Of(fullPath, text, first), LostBytes.Count(source).ToString(CultureInfo.InvariantCulture));

    private static CableModel? Read(Candidate file, bool hasNotes, ParseCable parse, List<DiagnosticInfo> diagnostics, CancellationToken cancellationToken)
    {
        var options = file.Options;
        var isItem = options.Choice == CableChoice.Always;
        var start = FileLocation.StartOf(options.FullPath);
        var text = file.Text.GetText(cancellationToken);
        var source = text?.ToString();
        if (text is null || string.IsNullOrWhiteSpace(source))
        {
            if (isItem) diagnostics.Add(DiagnosticInfo.Of(GeneratorDiagnostics.UnreadableText, start, text is null ? "cannot be read" : "is empty"));
            return null;
        }

        var hints = HintsOf(options);
        var parsed = parse(source!, hints, cancellationToken);
        if (!isItem && parsed.Signature == Signature.None) return null;

        if (IsUnrecognised(parsed))
        {
            diagnostics.Add(DiagnosticInfo.Of(GeneratorDiagnostics.NothingRecognised, start, options.ItemPath));
            parsed = WithIdOfName(parsed, hints);
        }
        else
        {
            if (parsed.Id is null) diagnostics.Add(DiagnosticInfo.Of(GeneratorDiagnostics.NoReferenceId, start));
            if (LostBytes.FirstIn(text, source!) is { } lost) diagnostics.Add(Lost(options.FullPath, text, source!, lost));
        }

        var resource = options.Resource is not null && LostBytes.IsUtf8(text, source!) ? options.Resource : null;
        var wantsResource = options.Storage == Storage.Resource && resource is null;
        if (wantsResource && options.Resource is not null)
            diagnostics.Add(DiagnosticInfo.Of(GeneratorDiagnostics.StorageNotAvailable, start, "resource"));

        var row = Row(options.Path, parsed, options.Origin);
        var idLocation = parsed.Id is { Span.Length: > 0 } id ? FileLocation.OfBeginning(options.FullPath, source!, id.Span) : start;
        return new CableModel(
            options.FullPath, row, resource, resource is null ? source! : "", Pack(parsed, row), hasNotes ? Notes(source!, parsed) : Numbers(parsed), idLocation)
        {
            HasNotes = hasNotes,
            LacksResource = wantsResource && options.Resource is null,
            ResourceChecksum = resource is null ? 0 : Checksum(Encoding.UTF8.GetBytes(options.Path), Checksum([.. text.GetChecksum()])),
        };
    }

    // FNV-1a, 64 bits.
    private static ulong Checksum(byte[] bytes, ulong sum = 14695981039346656037)
    {
        foreach (var one in bytes) sum = unchecked((sum ^ one) * 1099511628211);
        return sum;
    }

    /// <summary>The cable with other values for its tags, which is needed when two tags of a corpus have the same hash.</summary>
    public static CableModel WithMovedTags(CableModel cable, EquatableArray<MovedValue> moved) =>
        moved.Count > 0 && cable.Row.Tags.Any(tag => moved.Any(value => value.Name == tag))
            ? cable with { Layout = PackedLayout.Of(LayoutPacker.WithTags(PackedLayout.Units(cable.Layout), cable.Row.Tags, tag => TagValue.Of(tag, moved))) }
            : cable;

    private static string Pack(ParsedCable parsed, IndexRow row) =>
        PackedLayout.Of(LayoutPacker.Pack(parsed, row.Path, row.OriginName, row.Tags, TagValue.Of));

    /// <summary>A text without anything that is recognised may still have an id: that of the item, or that of the file's name.</summary>
    private static ParsedCable WithIdOfName(ParsedCable parsed, Parsing.ParseOptions hints) =>
        parsed.Id is null && IsUnrecognised(parsed) && (hints.Id ?? OptionValues.ReadReferenceId(Stem(hints.FileName ?? ""))) is { } id
            ? parsed with { Id = new Located<ReferenceId>(id, default), Post = parsed.Post ?? id.Post }
            : parsed;

    private static bool IsUnrecognised(ParsedCable parsed) =>
        parsed.Signature == Signature.None && parsed.Subject is null && parsed.Created is null && parsed.Tags.Count == 0
        && parsed.Classification == Classification.Unknown && parsed.Paragraphs.All(paragraph => paragraph.Number is null);

    /// <summary>The post by the item's Origin, else by the parser; each of post and display name is filled in from the other.</summary>
    private static IndexRow Row(string path, ParsedCable parsed, string? originOfItem)
    {
        var post = parsed.Post ?? (parsed.Id?.Value is { Post.Length: > 0 } id ? id.Post : null);
        var origin = originOfItem ?? parsed.OriginName?.Value;
        if (origin is not null && (post is null || originOfItem is not null) && PostTable.TryFindByDisplayName(origin.AsSpan(), out var byName))
        {
            post = byName.Id;
            if (originOfItem is not null) origin = byName.DisplayName;
        }

        if (origin is null && post is not null && PostTable.TryFindById(post.AsSpan(), out var byId)) origin = byId.DisplayName;

        return new IndexRow(
            path,
            parsed.Id?.Value,
            post,
            origin,
            parsed.Created?.Value,
            parsed.Classification,
            parsed.Tags.Select(tag => tag.Value).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            parsed.References.Where(reference => reference.Id is not null).Select(reference => reference.Id!.Value).Distinct().ToEquatableArray());
    }

    private static CableNotes Notes(string source, ParsedCable parsed) => new(
        parsed.Subject?.Read(source),
        parsed.Captions.Select(caption => caption.Value).ToEquatableArray(),
        parsed.Paragraphs.Select(paragraph => new ParagraphNotes(
            paragraph.Number,
            paragraph.MarkingText?.Value,
            paragraph.Heading?.Read(source),
            Beginning(paragraph.Text.Read(source, BeginningLength)))).ToEquatableArray());

    /// <summary>Where there are no comments, what the members of the paragraphs need.</summary>
    private static CableNotes Numbers(ParsedCable parsed) => new(
        null,
        [],
        parsed.Paragraphs.Where(paragraph => paragraph.Number is not null).Select(paragraph => NumberAlone(paragraph.Number!.Value)).ToEquatableArray());

    private static ParagraphNotes NumberAlone(int number) => number >= 0 && number < Numbered.Length ? Numbered[number] : WithoutNotes(number);

    private static ParagraphNotes WithoutNotes(int number) => new(number, null, null, "");

    /// <summary>The comment shows less than this, so that an edit behind it leaves the comment as it is.</summary>
    private static string Beginning(string text) => text.Length <= BeginningLength ? text : text.Substring(0, BeginningLength);

    /// <summary>What the parser is told beside the text.</summary>
    public static Parsing.ParseOptions HintsOf(CableFileOptions options) =>
        new(NameOf(options.Path), options.Id, options.Origin, options.Released);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string Stem(string name) => name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;

    private static string OneLine(string message) => message.Replace('\r', ' ').Replace('\n', ' ');
}
