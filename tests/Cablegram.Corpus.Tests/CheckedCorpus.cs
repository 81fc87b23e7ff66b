using System.Security.Cryptography;
using System.Text;
using Cablegram.Parsing;
using Cablegram.Rules;

namespace Cablegram.Corpus.Tests;

/// <summary>A real cable and everything the rules say of it, whether they are on by default or not.</summary>
/// <param name="Id">Its reference id, which is its file's name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Findings">What was found.</param>
internal sealed record CheckedCable(string Id, string Text, IReadOnlyList<Finding> Findings);

/// <summary>The real cables with what the rules say of them.</summary>
internal static class CheckedCorpus
{
    private static readonly Lazy<IReadOnlyList<CheckedCable>> Checked = new(Check);

    /// <summary>The cables in the order of the table; the running test is skipped where they are not.</summary>
    public static IReadOnlyList<CheckedCable> Cables => Checked.Value;

    /// <summary>Tells this set of cables from another.</summary>
    public static string Fingerprint =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Cables.Select(cable => cable.Id)))))[..8];

    /// <summary>What a file's text breaks.</summary>
    public static IReadOnlyList<Finding> Check(string id, string text, HashSet<Rule> wanted)
    {
        var result = CableChecker.Check(CableParser.Read(text, new ParseOptions(id + ".txt")), wanted);
        Assert.Null(result.Failure);
        return result.Findings;
    }

    private static IReadOnlyList<CheckedCable> Check()
    {
        var all = Rulebook.Rules.ToHashSet();
        return
        [
            .. SharedFolder.Table("corpus", "truth.tsv").Select(row => row["refid"]).Select(id =>
            {
                var text = File.ReadAllText(SharedFolder.Path("corpus", "cables", id + ".txt"));
                return new CheckedCable(id, text, Check(id, text, all));
            }),
        ];
    }
}
