using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Testing;

/// <summary>
/// A consumer's project as the compiler sees it: additional texts with their metadata, properties, C# files. Immutable; an edit is
/// a new project, as with <see cref="GeneratorDriver"/>.
/// </summary>
public sealed record CorpusProject
{
    /// <summary>Folder the files of a test lie in.</summary>
    public const string Directory = "/project/";

    /// <summary>No files and none of the options MSBuild would give: what a bare driver has.</summary>
    public static CorpusProject Bare { get; } = new();

    /// <summary>A project <c>Consumer</c> with what the SDK makes visible by itself.</summary>
    public static CorpusProject Empty { get; } = new CorpusProject()
        .WithProperty("RootNamespace", "Consumer")
        .WithProperty("ProjectDir", Directory);

    /// <summary>The additional texts in the order the compiler gets them.</summary>
    public ImmutableArray<InMemoryText> Texts { get; init; } = [];

    /// <summary>Keys and values of the project's options, <c>build_property.X</c>.</summary>
    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Keys and values of each file's options by path, <c>build_metadata.NotedCable.X</c> and own .editorconfig keys.</summary>
    public ImmutableDictionary<string, IReadOnlyDictionary<string, string>> FileOptions { get; init; } =
        ImmutableDictionary<string, IReadOnlyDictionary<string, string>>.Empty;

    /// <summary>C# files of the consumer.</summary>
    public ImmutableArray<(string Path, string Text)> Sources { get; init; } = [];

    /// <summary>What the consumer compiles against.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = ReferenceAssemblies.Net;

    /// <summary>The consumer's language version.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>What the compiler does with documentation comments.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    /// <summary>With an MSBuild property that is visible to the compiler.</summary>
    public CorpusProject WithProperty(string name, string value) => this with { Options = Options.SetItem("build_property." + name, value) };

    /// <summary>With a <c>&lt;Cable&gt;</c> item.</summary>
    /// <param name="path">Path below the project folder, or an absolute one.</param>
    /// <param name="text">The text; null for a file that cannot be read.</param>
    /// <param name="metadata">The item's own metadata.</param>
    public CorpusProject WithCable(string path, string? text, params (string Name, string Value)[] metadata) =>
        WithText(path, text, [.. metadata.Prepend(("CablegramItem", "true")).Select(item => ("build_metadata.NotedCable." + item.Item1, item.Item2))]);

    /// <summary>With a <c>&lt;Cable&gt;</c> item that is embedded as a resource, as the package's targets do.</summary>
    /// <param name="path">Path below the project folder, or an absolute one.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Name of the resource.</param>
    /// <param name="metadata">The item's own metadata.</param>
    public CorpusProject WithEmbeddedCable(string path, byte[] bytes, string name, params (string Name, string Value)[] metadata)
    {
        var project = WithCable(path, text: null, [.. metadata, ("LogicalName", name)]);
        return project with { Texts = [.. project.Texts.RemoveAt(project.Texts.Length - 1), new InMemoryText(FullPath(path), bytes)] };
    }

    /// <summary>With a <c>&lt;Cable&gt;</c> item that has the bytes of a file and no resource.</summary>
    /// <param name="path">Path below the project folder, or an absolute one.</param>
    /// <param name="bytes">The file.</param>
    public CorpusProject WithFile(string path, byte[] bytes)
    {
        var project = WithCable(path, text: null);
        return project with { Texts = [.. project.Texts.RemoveAt(project.Texts.Length - 1), new InMemoryText(FullPath(path), bytes)] };
    }

    /// <summary>The resources of the consumer's assembly: of those of one name the first, as the package's targets do.</summary>
    internal IEnumerable<ResourceDescription> Resources => Texts
        .Select(text => (Text: text, Name: FileOptions.TryGetValue(text.Path, out var values) && values.TryGetValue("build_metadata.NotedCable.LogicalName", out var name) ? name : null))
        .Where(resource => resource.Name is not null)
        .DistinctBy(resource => resource.Name)
        .Select(resource => new ResourceDescription(resource.Name!, () => new MemoryStream(resource.Text.Bytes), isPublic: false));

    /// <summary>With a plain <c>&lt;AdditionalFiles&gt;</c> item.</summary>
    public CorpusProject WithAdditionalFile(string path, string? text, params (string Name, string Value)[] metadata) =>
        WithText(path, text, [.. metadata.Select(item => ("build_metadata.AdditionalFiles." + item.Name, item.Value))]);

    /// <summary>With a key of an .editorconfig that applies to one file.</summary>
    public CorpusProject WithEditorConfig(string path, string key, string value)
    {
        var full = FullPath(path);
        var values = FileOptions.TryGetValue(full, out var known) ? known.ToImmutableDictionary() : ImmutableDictionary<string, string>.Empty;
        return this with { FileOptions = FileOptions.SetItem(full, values.SetItem(key, value)) };
    }

    /// <summary>With a C# file.</summary>
    public CorpusProject WithSource(string path, string text) =>
        this with { Sources = [.. Sources.Where(source => source.Path != path), (path, text)] };

    /// <summary>Without the additional text of that path.</summary>
    public CorpusProject Without(string path) => this with { Texts = [.. Texts.Where(text => text.Path != FullPath(path))] };

    /// <summary>With another text in place of the one the file had; the options stay.</summary>
    public CorpusProject WithEdit(string path, Func<string, string> edit) => this with
    {
        Texts = [.. Texts.Select(text => text.Path == FullPath(path) ? new InMemoryText(text.Path, edit(text.GetText()!.ToString())) : text)],
    };

    /// <summary>The path the compiler gets for a path below the project folder.</summary>
    public static string FullPath(string path) => path.StartsWith('/') || path.StartsWith(@"\\", StringComparison.Ordinal) || path.Contains(':') ? path : Directory + path;

    internal CSharpParseOptions ParseOptions => new(LanguageVersion, Documentation);

    internal InMemoryOptionsProvider OptionsProvider => new(Options, FileOptions);

    internal CSharpCompilation Compile(CSharpCompilation? earlier = null)
    {
        var trees = Sources.Select(source =>
            earlier?.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == source.Path && tree.ToString() == source.Text)
            ?? CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.Path, System.Text.Encoding.UTF8));
        var empty = References == ReferenceAssemblies.Net ? EmptyCompilation.Value : Create(References);
        return empty.AddSyntaxTrees(trees);
    }

    private static CSharpCompilation Create(ImmutableArray<MetadataReference> references) => CSharpCompilation.Create(
        "Consumer", [], references, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999,
            deterministic: true, concurrentBuild: false));

    // All compilations that come from one share what it has read of the references: a second otherwise, for each run.
    private static readonly Lazy<CSharpCompilation> EmptyCompilation = new(() =>
    {
        var compilation = Create(ReferenceAssemblies.Net);
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    });

    private CorpusProject WithText(string path, string? text, (string Key, string Value)[] options)
    {
        var full = FullPath(path);
        return this with
        {
            Texts = Texts.Add(new InMemoryText(full, text)),
            FileOptions = options.Length == 0
                ? FileOptions
                : FileOptions.SetItem(full, options.ToImmutableDictionary(option => option.Key, option => option.Value)),
        };
    }
}
