#nullable enable

namespace Cablegram.Runtime;

/// <summary>Says what was meant when a lookup finds nothing.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static class NearestIds
{
    private const int Most = 3;

    // Names of posts that differ by more have nothing to do with each other.
    private const int MostLettersOff = 2;

    /// <summary>The exception for an id that no cable has, or for null.</summary>
    internal static global::System.Exception Missing(string? referenceId) => referenceId is null
        ? new global::System.ArgumentNullException(nameof(referenceId))
        : new global::System.Collections.Generic.KeyNotFoundException(Describe(referenceId));

    private static string Describe(string text)
    {
        if (!ReferenceId.TryParse(text, out var id))
        {
            return $"'{text}' is not a reference id. An id is a year, a post and a number, such as 08ASTANA66. "
                + "Corpus.TryGet answers without an exception.";
        }

        var nearest = Find(id);
        var hint = nearest.Count == 0
            ? $"There is no cable of a post like {id.Post}; see Corpus.All and the classes of Corpus for what there is."
            : $"Nearest: {string.Join(", ", nearest)}.";
        return $"No cable has the reference id {id}. {hint} Corpus.TryGet answers without an exception.";
    }

    // At most three ids of the post, or where it has none of the posts spelt most like it, by the number of changed letters and digits.
    private static global::System.Collections.Generic.List<string> Find(ReferenceId wanted)
    {
        var found = new global::System.Collections.Generic.List<(int Distance, string Id)>(Most + 1);
        var isNear = NearestPosts(wanted.Post);
        var text = wanted.ToString();
        for (var ordinal = 0; ordinal < CorpusIndex.Count; ordinal++)
        {
            var post = IndexReader.PostIndex(ordinal);
            if (post < 0 || !isNear[post]) continue;

            var id = IndexReader.Id(ordinal).ToString();
            var distance = Distance(id, text);
            var place = found.Count;
            while (place > 0 && found[place - 1].Distance > distance) place--;
            if (place == Most || found.Contains((distance, id))) continue;

            found.Insert(place, (distance, id));
            if (found.Count > Most) found.RemoveAt(Most);
        }

        return found.ConvertAll(static near => near.Id);
    }

    private static bool[] NearestPosts(string wanted)
    {
        var distances = new int[IndexReader.PostCount];
        var least = MostLettersOff;
        for (var post = 0; post < distances.Length; post++)
        {
            distances[post] = Distance(IndexReader.PostName(post), wanted);
            least = global::System.Math.Min(least, distances[post]);
        }

        return global::System.Array.ConvertAll(distances, distance => distance == least);
    }

    // Levenshtein's distance: how many letters have to be put in, taken out or changed.
    private static int Distance(global::System.ReadOnlySpan<char> left, global::System.ReadOnlySpan<char> right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;

        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var changed = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = global::System.Math.Min(changed, global::System.Math.Min(row[j], row[j + 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
