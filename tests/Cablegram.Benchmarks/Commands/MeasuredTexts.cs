using System.CommandLine;
using System.Diagnostics;
using Cablegram.Parsing;

namespace Cablegram.Benchmarks.Commands;

/// <summary>The texts of a folder, over which something is measured on one thread.</summary>
internal static class MeasuredTexts
{
    /// <summary>By then the run time has compiled what is measured as well as it can.</summary>
    private const int WarmUps = 8;

    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(200);

    /// <summary>A command that measures over the .txt files of a folder, in the order of their names.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="description">What it does.</param>
    /// <param name="rounds">How often it goes over the folder unless told otherwise.</param>
    /// <param name="measure">Measures, over the texts and so many rounds.</param>
    public static Command Command(string name, string description, int rounds, Action<string[], int> measure)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Folder with .txt files" };
        var option = new Option<int>("--rounds") { Description = "Readings of the whole folder", DefaultValueFactory = _ => rounds };
        var command = new Command(name, description) { folder, option };
        command.SetAction(parse => measure(Read(parse.GetRequiredValue(folder)), Math.Max(1, parse.GetValue(option))));
        return command;
    }

    /// <summary>Goes through rounds that do not count.</summary>
    public static void WarmUp(Action round)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            round();
            Thread.Sleep(Settling);
        }
    }

    /// <summary>Reads the texts by the parser alone.</summary>
    /// <returns>The time it took.</returns>
    public static TimeSpan Parse(string[] texts)
    {
        var clock = Stopwatch.StartNew();
        foreach (var text in texts) CableParser.Parse(text, ParseOptions.None);
        return clock.Elapsed;
    }

    private static string[] Read(DirectoryInfo folder)
    {
        var texts = folder.GetFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllText(file.FullName)).ToArray();
        return texts.Length > 0 ? texts : throw new ArgumentException($"There is no .txt file in {folder}.");
    }
}
