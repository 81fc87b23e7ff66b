using System.Globalization;
using Cablegram.Model;
using Cablegram.Runtime;

namespace Cablegram.Emit.Packing;

/// <summary>What <c>Cable.Repairs</c> says: a sentence for each kind of repair, one that was made many times told once with the number of places.</summary>
internal static class RepairSentences
{
    /// <summary>The sentences, in the order of their first places.</summary>
    public static EquatableArray<string> Of(EquatableArray<Repair> repairs, string source) => WithPlaces(repairs, source).Select(told => told.Sentence).ToEquatableArray();

    /// <summary>Adds the sentences: as the phrases of <see cref="RepairPhrases"/> they begin and end with, and what stands between, which is mostly in the file.</summary>
    public static void Write(UnitWriter units, TextPacker text, EquatableArray<Repair> repairs, string source)
    {
        var sentences = WithPlaces(repairs, source).ToArray();
        units.Number((uint)sentences.Length);
        foreach (var (sentence, place) in sentences)
        {
            var (opening, ending) = Phrases(sentence);
            var start = RepairPhrases.All[opening].Length;
            var between = sentence.Substring(start, sentence.Length - start - RepairPhrases.All[ending].Length);
            units.Number((uint)opening);
            if (between.Length == 0) TextPacker.WriteAbsent(units);
            else if (source.IndexOf(between, place.Start, place.Length, StringComparison.Ordinal) is >= 0 and var at) text.Write(units, new Located<string>(between, new SourceSpan(at, between.Length)));
            else TextPacker.WriteLiteral(units, between);
            units.Number((uint)ending);
        }
    }

    /// <summary>The longest phrase a sentence begins with, and the longest one the rest of it ends with.</summary>
    public static (int Opening, int Ending) Phrases(string sentence)
    {
        var phrases = RepairPhrases.All;
        int opening = 0, ending = 0;
        for (var i = 1; i < phrases.Length; i++)
        {
            if (phrases[i].Length > phrases[opening].Length && sentence.StartsWith(phrases[i], StringComparison.Ordinal)) opening = i;
        }

        var rest = sentence.Length - phrases[opening].Length;
        for (var i = 1; i < phrases.Length; i++)
        {
            if (phrases[i].Length > phrases[ending].Length && phrases[i].Length <= rest && sentence.EndsWith(phrases[i], StringComparison.Ordinal)) ending = i;
        }

        return (opening, ending);
    }

    private static IEnumerable<(string Sentence, SourceSpan Place)> WithPlaces(EquatableArray<Repair> repairs, string source) =>
        repairs
            .GroupBy(repair => repair.Sentence(source), StringComparer.Ordinal)
            .Select(same => (Once(same.Key, same.Count()), same.First().Span));

    private static string Once(string sentence, int places) =>
        places == 1 ? sentence : sentence.TrimEnd('.') + " (" + places.ToString(CultureInfo.InvariantCulture) + " places).";
}
