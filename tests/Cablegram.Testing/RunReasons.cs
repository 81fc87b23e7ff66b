using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Cablegram.Testing;

/// <summary>Assertions on why the steps of a run ran: what makes a caching test one readable line.</summary>
public static class RunReasons
{
    /// <summary>Reasons of all outputs of a step, most telling first; empty for a step that has none.</summary>
    public static ImmutableArray<IncrementalStepRunReason> ReasonsOf(this GeneratorRun run, string step) =>
        !run.Result.TrackedSteps.TryGetValue(step, out var steps)
            ? []
            : [.. steps.SelectMany(one => one.Outputs).Select(output => output.Reason)];

    /// <summary>How often each reason occurs in a step: <c>Cached 3, Modified 1</c>.</summary>
    public static string ProfileOf(this GeneratorRun run, string step) => Profile(run.ReasonsOf(step));

    /// <summary>How often each reason occurs among the source outputs.</summary>
    public static string OutputProfile(this GeneratorRun run) => Profile(
        run.Result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason));

    /// <summary>Makes sure that nothing of a step was computed to a new value.</summary>
    public static void AssertUntouched(this GeneratorRun run, params string[] steps)
    {
        foreach (var step in steps)
        {
            var touched = run.ReasonsOf(step).Where(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
            if (touched.Any()) throw new HarnessException($"{step} should have stayed, but: {run.ProfileOf(step)}");
        }
    }

    /// <summary>Makes sure of the profile of a step.</summary>
    public static void AssertProfile(this GeneratorRun run, string step, string expected)
    {
        var actual = run.ProfileOf(step);
        if (actual != expected) throw new HarnessException($"{step}: expected {expected}, was {actual}");
    }

    /// <summary>Hint names of the files whose text is not what it was in another run, or which the other run lacks.</summary>
    public static ImmutableArray<string> FilesChangedSince(this GeneratorRun run, GeneratorRun earlier)
    {
        var before = earlier.Sources;
        return [.. run.Sources
            .Where(file => !before.TryGetValue(file.Key, out var text) || text != file.Value)
            .Select(file => file.Key)
            .Order(StringComparer.Ordinal)];
    }

    private static string Profile(IEnumerable<IncrementalStepRunReason> reasons) => string.Join(", ", reasons
        .GroupBy(reason => reason)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => $"{group.Key} {group.Count()}"));
}
