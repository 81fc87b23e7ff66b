using System.CommandLine;
using Cablegram.Benchmarks.Commands;

return new RootCommand("Measures Cablegram beside other ways to ship cables with a program")
{
    MakeCommand.Create(),
    BuildsCommand.Create(),
    StartsCommand.Create(),
    LookupsCommand.Create(),
    EditsCommand.Create(),
    ParseCommand.Create(),
    RulesCommand.Create(),
    ChartCommand.Create(),
    ReportCommand.Create(),
}.Parse(args).Invoke();
