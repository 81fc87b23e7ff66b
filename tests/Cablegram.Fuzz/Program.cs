using System.CommandLine;
using Cablegram.Fuzz;

return new RootCommand("Damages cables and looks whether parser, rules, fixes and generator stand it")
{
    RunCommand.Create("reading", "Damaged texts through parser, rules and fixes", static (seeds, seed) => new ReadingMutations(seeds, seed)),
    RunCommand.Create("corpus", "Damaged files through generator, compiler and the compiled API", static (seeds, seed) => new CorpusMutations(seeds, seed)),
    GrowthCommand.Create(),
    CheckCommand.Create(),
}.Parse(args).Invoke();
