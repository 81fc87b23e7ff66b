using Cablegram.Model;

namespace Cablegram.Parsing.Tests;

/// <summary>Parses a text and gives its values as strings, so that tests read like cables.</summary>
internal sealed class Reading(string source, ParseOptions? options = null)
{
    public ParsedCable Cable { get; } = CableParser.Parse(source, options ?? ParseOptions.None);

    public string? Subject => Text(Cable.Subject);

    public string? Summary => Text(Cable.Summary);

    public string? Signer => Text(Cable.Signer);

    public string? CleanText => Text(Cable.Text);

    public IEnumerable<string> Tags => Cable.Tags.Select(tag => tag.Value);

    public IEnumerable<string> Captions => Cable.Captions.Select(caption => caption.Value);

    public IEnumerable<int?> Numbers => Cable.Paragraphs.Select(paragraph => paragraph.Number);

    public IEnumerable<string?> Marks => Cable.Paragraphs.Select(paragraph => paragraph.MarkingText?.Value);

    public IEnumerable<string?> Headings => Cable.Paragraphs.Select(paragraph => Text(paragraph.Heading));

    public IEnumerable<string?> Texts => Cable.Paragraphs.Select(paragraph => Text(paragraph.Text));

    public IEnumerable<string?> PassingLines => Cable.PassingLines.Select(line => Text(line));

    public bool HasRepair(RepairKind kind) => Cable.Repairs.Any(repair => repair.Kind == kind);

    public string At(SourceSpan span) => Cable.Source.Substring(span.Start, span.Length);

    private string? Text(Excerpt? excerpt) => excerpt?.Read(Cable.Source);
}
