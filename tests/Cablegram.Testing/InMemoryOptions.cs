using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Testing;

/// <summary>The options of one file or of the project, as the compiler reads them from .editorconfig and MSBuild; keys ignore case.</summary>
public sealed class InMemoryOptions : AnalyzerConfigOptions
{
    private readonly ImmutableDictionary<string, string> _values;

    /// <summary>The options with the given keys and values.</summary>
    public InMemoryOptions(IEnumerable<KeyValuePair<string, string>> values) =>
        _values = ImmutableDictionary.CreateRange(KeyComparer, values);

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _values.TryGetValue(key, out value);
}

/// <summary>Options of a project and of its additional texts by path. Two providers are never equal, as with the real ones.</summary>
public sealed class InMemoryOptionsProvider(
    IReadOnlyDictionary<string, string> project, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> files) : AnalyzerConfigOptionsProvider
{
    private static readonly InMemoryOptions None = new([]);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new InMemoryOptions(project);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        files.TryGetValue(textFile.Path, out var values) ? new InMemoryOptions(values) : None;
}
