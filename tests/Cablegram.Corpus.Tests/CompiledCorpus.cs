using System.Text.Json;
using Cablegram.Testing;

namespace Cablegram.Corpus.Tests;

/// <summary>Files compiled by the generator into a consumer, and what the generated API says of them.</summary>
internal sealed class CompiledCorpus
{
    private const string Export = "Consumer.Cables.CableExport";

    private readonly Dictionary<string, JsonElement> _cables;

    private CompiledCorpus(CorpusProject project)
    {
        using var source = new StreamReader(typeof(CompiledCorpus).Assembly.GetManifestResourceStream("CableExport.cs")!);
        var run = GeneratorRun.Of(project.WithProperty("CablegramVisibility", "public").WithSource("CableExport.cs", source.ReadToEnd()));
        Assert.Null(run.Result.Exception);
        Diagnostics = [.. run.Diagnostics.Select(diagnostic => diagnostic.ToString())];
        Consumer = run.Load();
        var json = (string)Call("All")!;
        _cables = JsonDocument.Parse(json).RootElement.EnumerateArray().ToDictionary(cable => cable.GetProperty("path").GetString()!);
    }

    /// <summary>The loaded consumer.</summary>
    public LoadedConsumer Consumer { get; }

    /// <summary>What the generator reported.</summary>
    public IReadOnlyList<string> Diagnostics { get; }

    /// <summary>Paths of the files that became cables.</summary>
    public IReadOnlyCollection<string> Paths => _cables.Keys;

    /// <summary>What the generated API says of a file; null where it is no cable.</summary>
    public JsonElement? this[string path] => _cables.TryGetValue(path, out var cable) ? cable : null;

    /// <summary>Compiles files.</summary>
    public static CompiledCorpus Of(CorpusProject project) => new(project);

    /// <summary>For each id the path of the file <c>TryGet</c> finds; empty where it finds none.</summary>
    public string[] Find(string[] ids) => (string[])Call("Find", [ids])!;

    /// <summary>For each text what <c>ReferenceId.TryParse</c> makes of it; empty where nothing.</summary>
    public string[] Canonical(string[] texts) => (string[])Call("Canonical", [texts])!;

    private object? Call(string method, params object[] arguments) => Consumer.Type(Export).GetMethod(method)!.Invoke(null, arguments);
}

/// <summary>Ways to read the export.</summary>
internal static class ExportedCable
{
    /// <summary>A text; null where it is absent.</summary>
    public static string? Text(this JsonElement? cable, string name) => cable?.GetProperty(name).GetString();

    /// <summary>The items of a list; empty where there is no cable.</summary>
    public static IReadOnlyList<JsonElement> List(this JsonElement? cable, string name) =>
        cable is { } found && found.GetProperty(name).ValueKind == JsonValueKind.Array ? [.. found.GetProperty(name).EnumerateArray()] : [];

    /// <summary>The texts of a list.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement? cable, string name) => [.. cable.List(name).Select(item => item.GetString()!)];

    /// <summary>The printed paragraph numbers.</summary>
    public static IReadOnlyList<int> Numbers(this JsonElement? cable) =>
        [.. cable.List("paragraphs").Select(item => item.GetProperty("number")).Where(number => number.ValueKind == JsonValueKind.Number).Select(number => number.GetInt32())];
}
