using System.Text;
using Cablegram.Vocabulary;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Naming;

/// <summary>
/// Names of the post classes of <c>Corpus</c>, which are the members of <c>Origin</c> too. A name depends on the post alone,
/// never on what else is in the corpus.
/// </summary>
/// <remarks>
/// The rule: the display name in Pascal case without the kind of office in front, if the place that remains is the post's id letter
/// by letter (<c>Embassy Port Au Prince</c>, PORTAUPRINCE: <c>PortAuPrince</c>); a display name without such a kind as a whole
/// (<c>Secretary of State</c>: <c>SecretaryOfState</c>). All others have the words of their id: renamed posts
/// (CALCUTTA, <c>Consulate Kolkata</c>: <c>Calcutta</c>), posts that share a display name, posts that are not in the table.
/// </remarks>
internal static class PostNames
{
    /// <summary>Name of the class of the cables whose post is not known.</summary>
    public const string Unknown = "Unknown";

    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "American", "US", "Embassy", "Embasy", "Consulate", "General", "Institute", "Mission", "USMISSION", "Delegation",
        "Office", "Interests", "Section", "REO", "DIR",
    };

    private static readonly Lazy<Names> Table = new(() => new Names());

    /// <summary>The name of a post.</summary>
    /// <param name="post">Canonical post, <c>PORTAUPRINCE</c>; null where unknown.</param>
    public static string Of(string? post)
    {
        if (string.IsNullOrEmpty(post)) return Unknown;
        if (Table.Value.ByPost.TryGetValue(post!, out var name)) return name;

        var own = Identifier.Make(Pascal(post!.ToUpperInvariant()));
        return Table.Value.Taken.Contains(own) || Reserved.IsReserved(own) || SyntaxFacts.GetKeywordKind(own) != SyntaxKind.None ? own + "_" : own;
    }

    /// <summary>The name that a post's row in the table gives; not unique.</summary>
    internal static string Derive(Post post, bool isDisplayNameShared)
    {
        var words = Words(post.DisplayName);
        var offices = words.TakeWhile(Offices.Contains).Count();
        var place = words.Skip(offices).ToArray();

        if (string.Concat(place).Equals(post.Id, StringComparison.OrdinalIgnoreCase)) return Join(place);
        return offices == 0 && !isDisplayNameShared && post.DisplayName != post.Id
            ? Join(words)
            : string.Concat(Words(post.Name).Select(Pascal));
    }

    private static string[] Words(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var unit in name) letters.Append(unit is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' ? unit : ' ');
        return letters.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Pascal case. One word in capitals is an abbreviation and stays (<c>USNATO</c>); several are a name in capitals (<c>FestTwo</c>).</summary>
    private static string Join(string[] words)
    {
        var isShouted = words.Length > 1 && words.All(word => word.All(unit => unit is not (>= 'a' and <= 'z')));
        return string.Concat(words.Select(word => isShouted ? Pascal(word) : char.ToUpperInvariant(word[0]) + word.Substring(1)));
    }

    private static string Pascal(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant();

    private sealed class Names
    {
        public Names()
        {
            var shared = new HashSet<string>(
                PostTable.All.GroupBy(post => post.DisplayName, StringComparer.Ordinal).Where(posts => posts.Count() > 1).Select(posts => posts.Key),
                StringComparer.Ordinal);
            foreach (var post in PostTable.All)
            {
                var name = Derive(post, shared.Contains(post.DisplayName));
                if (Reserved.IsReserved(name)) name += "_";
                ByPost.Add(post.Id, name);
                Taken.Add(name);
            }
        }

        public Dictionary<string, string> ByPost { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Taken { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
