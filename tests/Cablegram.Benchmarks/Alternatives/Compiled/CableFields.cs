using Cablegram.Parsing;

namespace Cablegram.Benchmarks.Compiled;

/// <summary>The fields that every alternative keeps, as the product's own parser reads them.</summary>
public sealed class CableFields
{
    /// <summary>Canonical reference id; empty where the text has none.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The subject; empty where the text has none.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Name of the classification: <c>ForOfficialUseOnly</c>.</summary>
    public string Classification { get; private set; } = "";

    /// <summary>Codes in the order of the line.</summary>
    public IReadOnlyList<string> Tags { get; private set; } = [];

    /// <summary>UTC; null where the text has none.</summary>
    public DateTime? Created { get; private set; }

    /// <summary>The cleaned message text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Reads a file.</summary>
    public static CableFields Read(string name, string text)
    {
        var cable = CableParser.Parse(text, new ParseOptions(name));
        return new CableFields
        {
            Id = cable.Id?.Value.ToString() ?? "",
            Subject = cable.Subject?.Read(text) ?? "",
            Classification = cable.Classification.ToString(),
            Tags = [.. cable.Tags.Select(tag => tag.Value)],
            Created = cable.Created?.Value,
            Text = cable.Text?.Read(text) ?? "",
        };
    }
}
