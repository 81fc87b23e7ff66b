using System.CommandLine;
using Cablegram.Benchmarks.Reporting;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>report</c>: the tables of the page on performance.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var builds = new Option<FileInfo>("--results") { Description = "Table of builds", DefaultValueFactory = _ => ResultFiles.Builds };
        var lookups = new Option<FileInfo>("--lookups") { Description = "Table of lookups", DefaultValueFactory = _ => ResultFiles.Lookups };
        var edits = new Option<FileInfo>("--edits") { Description = "Table of edits", DefaultValueFactory = _ => ResultFiles.Edits };
        var page = new Option<FileInfo>("--page") { Description = "Page whose marked sections are written anew", DefaultValueFactory = _ => ResultFiles.Page };
        var command = new Command("report", "Write the tables of the page on performance") { builds, lookups, edits, page };
        command.SetAction(parse =>
        {
            var file = parse.GetRequiredValue(page).FullName;
            var text = File.ReadAllText(file);
            text = MarkedSection.Replace(text, "builds", BuildReport.Write(ResultTable.Read(parse.GetRequiredValue(builds))));
            text = MarkedSection.Replace(text, "lookups", LookupReport.Write(parse.GetRequiredValue(lookups)));
            text = MarkedSection.Replace(text, "edits", EditReport.Write(parse.GetRequiredValue(edits)));
            File.WriteAllText(file, text);
        });
        return command;
    }
}
