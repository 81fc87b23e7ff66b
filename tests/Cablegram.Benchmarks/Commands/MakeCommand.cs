using System.CommandLine;
using Cablegram.Benchmarks.CorpusMaker;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>make</c>: a corpus in a folder.</summary>
internal static class MakeCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Where to write the files" };
        var count = new Option<int>("--count") { Description = "How many cables", DefaultValueFactory = _ => 1000 };
        var seed = SeedOption.Create();
        var command = new Command("make", "Write a synthetic corpus") { folder, count, seed };
        command.SetAction(parse =>
        {
            var target = parse.GetRequiredValue(folder);
            var size = Write(target.FullName, parse.GetValue(seed), parse.GetValue(count));
            Console.WriteLine($"{parse.GetValue(count)} cables, {size / 1e6:0.0} MB");
        });
        return command;
    }

    /// <summary>Writes a corpus.</summary>
    /// <returns>Bytes of all files.</returns>
    public static long Write(string folder, int seed, int count)
    {
        Directory.CreateDirectory(folder);
        var size = 0L;
        foreach (var file in MadeCorpus.Make(seed, count))
        {
            var path = Path.Combine(folder, file.Name);
            File.WriteAllText(path, file.Text);
            size += new FileInfo(path).Length;
        }

        return size;
    }
}
