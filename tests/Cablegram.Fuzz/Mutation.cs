using System.Text;
using Cablegram.Testing.Hostile;

namespace Cablegram.Fuzz;

/// <summary>Kinds of what is made of the cables.</summary>
internal enum MutationKind
{
    Written,
    Given,
    Spliced,
    Bytes,
    Noise,
}

/// <summary>A damaged file.</summary>
/// <param name="Kind">How it came about.</param>
/// <param name="Bytes">The file.</param>
internal readonly record struct Mutation(MutationKind Kind, byte[] Bytes)
{
    /// <summary>One damaged file: of ten four of the cables written here, three of those that were given, one of two, one in bytes, one noise.</summary>
    public static Mutation Next(Seeds seeds, Damage damage, Random random)
    {
        var kind = random.Next(20) switch { < 8 => MutationKind.Written, < 14 => MutationKind.Given, < 17 => MutationKind.Spliced, < 19 => MutationKind.Bytes, _ => MutationKind.Noise };
        if (kind == MutationKind.Given && seeds.Given.Count == 0) kind = MutationKind.Written;
        return new Mutation(kind, kind switch
        {
            MutationKind.Written => Encoding.UTF8.GetBytes(damage.Of(Any(seeds.Written, random))),
            MutationKind.Given => Encoding.UTF8.GetBytes(damage.Of(Any(seeds.Given, random))),
            MutationKind.Spliced => Encoding.UTF8.GetBytes(damage.Of(AnyOfBoth(seeds, random), AnyOfBoth(seeds, random))),
            MutationKind.Bytes => damage.OfBytes(AnyOfBoth(seeds, random)),
            _ => damage.Noise(),
        });
    }

    private static string AnyOfBoth(Seeds seeds, Random random) => Any(seeds.Given.Count > 0 && random.Next(2) == 0 ? seeds.Given : seeds.Written, random);

    private static string Any(IReadOnlyList<string> texts, Random random) => texts[random.Next(texts.Count)];
}
