using System.CommandLine;
using CableReader.Cables;
using CableReader.Rendering;

namespace CableReader.Commands;

/// <summary>The command line: an overview when called bare, and one subcommand for each kind of lookup.</summary>
internal static class ReaderCommand
{
    public static int Run(string[] args)
    {
        var root = new RootCommand($"A reader of {Corpus.Count} diplomatic cables, all of them compiled into this program.")
        {
            ListCommand.Create(),
            ShowCommand.Create(),
            TagCommand.Create(),
            OriginCommand.Create(),
            BetweenCommand.Create(),
        };
        root.SetAction(_ =>
        {
            Overview.Render(Screen.Create());
            return ExitCode.Ok;
        });

        ParseResult result = root.Parse(args);
        int code = result.Invoke();
        return result.Errors.Count > 0 ? ExitCode.Usage : code;
    }
}
