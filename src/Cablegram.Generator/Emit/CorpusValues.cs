using Cablegram.Emit.Packing;
using Cablegram.Model;
using Cablegram.Pipeline;
using Cablegram.Vocabulary;

namespace Cablegram.Emit;

/// <summary>Values of the members of <c>Tag</c> and <c>Origin</c> in a corpus.</summary>
internal sealed class CorpusValues
{
    private readonly EquatableArray<MovedValue> _movedPosts;

    private CorpusValues(EquatableArray<MovedValue> movedTags, EquatableArray<MovedValue> movedPosts)
    {
        MovedTags = movedTags;
        _movedPosts = movedPosts;
    }

    /// <summary>Tags whose value had to give way; nearly always none.</summary>
    public EquatableArray<MovedValue> MovedTags { get; }

    /// <summary>The values for the tags and posts of a corpus.</summary>
    public static CorpusValues Of(IEnumerable<CorpusEntry> entries)
    {
        var rows = entries.Select(entry => entry.Row).ToList();
        return new CorpusValues(
            TagValue.Moved(rows.SelectMany(row => row.Tags)),
            OriginValue.Moved(rows.Where(row => row.Post is not null && NumberOf(row.Post) is null).Select(row => row.Post!)));
    }

    /// <summary>The value of a tag.</summary>
    public int OfTag(string code) => TagValue.Of(code, MovedTags);

    /// <summary>The value of a post.</summary>
    public int OfPost(string post) => OriginValue.Of(post, NumberOf(post), _movedPosts);

    private static int? NumberOf(string post) => PostTable.TryFindById(post.AsSpan(), out var known) ? known.Number : null;
}
