using System.Globalization;
using Cablegram.Vocabulary;

namespace Cablegram.Rules;

/// <summary>Posts that may have been meant by a name that none has.</summary>
internal static class PostSuggestion
{
    /// <summary>The end of a message: <c>; did you mean BISHKEK?</c>, or nothing.</summary>
    public static string Question(IReadOnlyList<Post> meant) =>
        meant.Count == 0 ? "" : "; did you mean " + string.Join(" or ", meant.Select(post => post.Name)) + "?";

    /// <summary>What tells the fix for one of the suggestions from the others: those that come first are applied together.</summary>
    public static string Kind(int index) => index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);
}
