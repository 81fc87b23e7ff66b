using System.CommandLine;
using Cablegram.Fixes;
using Cablegram.Parsing;
using Cablegram.Rules;
using Cablegram.Testing.Hostile;

namespace Cablegram.Fuzz;

/// <summary><c>check</c>: one file again, to see what is wrong with it.</summary>
internal static class CheckCommand
{
    private const int Rounds = 6;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A file that failed" };
        var name = new Option<string?>("--name") { Description = "What the file was called" };
        var command = new Command("check", "Check one file, and show what fixing does to it") { file, name };
        command.SetAction(parse => Run(File.ReadAllBytes(parse.GetRequiredValue(file).FullName), parse.GetValue(name)));
        return command;
    }

    private static int Run(byte[] bytes, string? name)
    {
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(bytes, bytes.Length, System.Text.Encoding.UTF8).ToString();
        var fault = ReadingCheck.Fault(text, name, withFixes: true)
            ?? CorpusShape.All.Select(shape => CorpusCheck.Fault([("m/" + (name ?? "x.txt"), bytes)], shape, analyzed: true)).FirstOrDefault(found => found is not null);
        Console.WriteLine(fault?.Message ?? "Nothing is wrong.");
        for (var round = 0; round < Rounds; round++)
        {
            using var document = CableParser.Read(text, new ParseOptions(name));
            var found = CableChecker.Check(document, Rulebook.OnByDefault).Findings.Where(finding => finding.Fixes.Count > 0).ToList();
            foreach (var finding in found)
                Console.WriteLine($"{round} {finding.Rule.Id} {finding.Span} {finding.Message} → {string.Join(" | ", finding.Fixes[0].Edits.Select(edit => $"{edit.Span.Start}+{edit.Span.Length} \"{edit.NewText}\" for \"{text.Substring(edit.Span.Start, edit.Span.Length)}\""))}");
            text = FixApplier.Apply(text, FixApplier.Combine(text.Length, found.Select(finding => finding.Fixes[0])));
        }

        return fault is null ? 0 : 1;
    }
}
