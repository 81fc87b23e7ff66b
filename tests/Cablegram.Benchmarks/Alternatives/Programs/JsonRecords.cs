// One JSON file is embedded, read at start-up with the source generator of System.Text.Json.
using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

Console.WriteLine(Corpus.Get(args[0]).Subject);

internal sealed record Cable(string Id, string Subject, string Classification, string[] Tags, DateTime? Created, string Text);

[JsonSerializable(typeof(List<Cable>))]
internal sealed partial class CableContext : JsonSerializerContext;

internal static class Corpus
{
    private static readonly FrozenDictionary<string, Cable> ById = Load();

    public static Cable Get(string id) => ById[id];

    private static FrozenDictionary<string, Cable> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("cables.json")!;
        return JsonSerializer.Deserialize(stream, CableContext.Default.ListCable)!.ToFrozenDictionary(cable => cable.Id);
    }
}
