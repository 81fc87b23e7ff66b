using System.Globalization;
using System.Text;

namespace Cablegram.Corpus.Tests;

/// <summary>How often what the generator made of a field agrees with what is known of it.</summary>
/// <param name="field">Name of the field.</param>
/// <param name="bar">The least share that must agree.</param>
internal sealed class Agreement(string field, double bar)
{
    private readonly List<string> _misses = [];

    /// <summary>Name of the field.</summary>
    public string Field { get; } = field;

    /// <summary>Number of values compared.</summary>
    public int Total { get; private set; }

    /// <summary>Number of values that agree.</summary>
    public int Agreeing => Total - _misses.Count;

    /// <summary>Whether the bar is met.</summary>
    public bool IsMet => Total > 0 && Agreeing >= bar * Total;

    /// <summary>Share that agrees.</summary>
    public double Share => Total == 0 ? 0 : (double)Agreeing / Total;

    /// <summary>Compares one value.</summary>
    public void Add(string cable, string? wanted, string? found) => Add(cable, Normal(wanted) == Normal(found), $"wanted [{wanted}] found [{found}]");

    /// <summary>Counts one value.</summary>
    public void Add(string cable, bool agrees, string detail)
    {
        Total++;
        if (!agrees) _misses.Add($"{cable}: {detail}");
    }

    /// <summary>The row of the table.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"| {Field,-34} | {Agreeing,5} of {Total,5} | {Share * 100,7:F2} % | {bar * 100,6:F1} % | {(IsMet ? "met" : "MISSED"),-6} |");

    /// <summary>Prints the table of several fields and fails if one is under its bar.</summary>
    public static void Report(string title, params Agreement[] fields)
    {
        var table = new StringBuilder().AppendLine(title);
        foreach (var field in fields) table.AppendLine(field.ToString());
        TestContext.Current.SendDiagnosticMessage("{0}", table.ToString());
        TestContext.Current.TestOutputHelper?.WriteLine(table.ToString());

        foreach (var field in fields)
        {
            foreach (var miss in field._misses.Take(40)) TestContext.Current.TestOutputHelper?.WriteLine($"{field.Field}: {miss}");
        }

        var missed = fields.Where(other => !other.IsMet).ToList();
        Assert.True(missed.Count == 0, "under the bar:\n" + string.Join('\n', missed.Select(other => $"{other}\n  {string.Join("\n  ", other._misses.Take(12))}")));
    }

    /// <summary>Without case and with single blanks.</summary>
    private static string Normal(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
