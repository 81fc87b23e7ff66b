// The files are embedded; all of them are parsed at start-up, on all cores.
using System.Collections.Frozen;
using System.IO;
using System.Linq;
using System.Reflection;
using Cablegram.Benchmarks.Compiled;

System.Console.WriteLine(Corpus.Get(args[0]).Subject);

internal static class Corpus
{
    private static readonly FrozenDictionary<string, CableFields> ById = Load();

    public static CableFields Get(string id) => ById[id];

    private static FrozenDictionary<string, CableFields> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().AsParallel().Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return CableFields.Read(name, reader.ReadToEnd());
        }).ToFrozenDictionary(cable => cable.Id);
    }
}
