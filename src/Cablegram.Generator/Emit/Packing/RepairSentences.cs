using System.Globalization;
using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>What <c>Cable.Repairs</c> says: a sentence for each kind of repair, one that was made many times told once with the number of places.</summary>
internal static class RepairSentences
{
    /// <summary>The sentences, in the order of their first places.</summary>
    public static EquatableArray<string> Of(EquatableArray<Repair> repairs) =>
        repairs
            .GroupBy(repair => repair.Description, StringComparer.Ordinal)
            .Select(same => Once(same.Key, same.Count()))
            .ToEquatableArray();

    private static string Once(string sentence, int places) =>
        places == 1 ? sentence : sentence.TrimEnd('.') + " (" + places.ToString(CultureInfo.InvariantCulture) + " places).";
}
