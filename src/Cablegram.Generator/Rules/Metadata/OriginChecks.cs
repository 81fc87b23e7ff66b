using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Metadata;

/// <summary>Holds the metadata's origin to the display names of the collection and to the post of the reference id (FORMAT.md 3, 4).</summary>
internal static class OriginChecks
{
    private const int LongestName = 64;

    /// <summary>Checks the origin.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        // Escapes of JSON and HTML are not the name's.
        if (cable.Metadata.Origin is not { } origin || origin.Value.IndexOfAny(['\\', '&']) >= 0) return;

        PostTable.TryFindByDisplayName(origin.Value.AsSpan(), out var post);
        var own = OwnPost(cable);
        if (post is null || IsSlip(origin.Value, post)) ReportUnknown(cable, findings, origin, post, own);
        else if (own is not null && !IsOrigin(cable, post, own, origin.Value)) ReportOther(cable, findings, origin, own);
    }

    private static void ReportUnknown(CableUnderCheck cable, Findings findings, Located<string> origin, Post? post, Post? own)
    {
        if (post is null && NamesPostInCountry(cable, origin.Value)) return;
        if (post is null) PostTable.TryFindNearest(origin.Value.AsSpan(), out post);

        // What the reference id says comes first: another post's name would contradict it.
        var names = new List<string>();
        if (own is not null) names.Add(own.DisplayName);
        if (post is not null && own?.IsSameOfficeAs(post) != true) names.Add(post.DisplayName);

        var fixes = new List<Fix>();
        foreach (var name in names)
        {
            var fix = Fix.Replace($"Write '{name}' instead of '{origin.Value}'", origin.Span, name);
            fixes.Add(fixes.Count == 0 ? fix : fix with { Kind = (fixes.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) });
        }

        var expected = names.Count == 0 ? "an origin such as 'Embassy Astana'" : string.Join(" or ", names.Select(name => $"'{name}'"));
        findings.Report(MetadataRules.OriginUnknown, origin.Span, [origin.Value, expected], fixes);
    }

    private static void ReportOther(CableUnderCheck cable, Findings findings, Located<string> origin, Post own) => findings.Report(
        MetadataRules.OriginPost, origin.Span, [origin.Value, own.DisplayName, cable.Cable.Id!.Value.Value.ToString()], [],
        cable.Cable.Id?.Span is { Length: > 0 } id ? id : null);

    /// <summary>The post of the reference id; null where the table does not know it.</summary>
    private static Post? OwnPost(CableUnderCheck cable) =>
        cable.Cable.Id is { } id && PostTable.TryFind(id.Value.Post.AsSpan(), out var post) ? post : null;

    private static bool IsOrigin(CableUnderCheck cable, Post post, Post own, string origin)
    {
        if (post.IsSameOfficeAs(own) || IsSameName(origin, own.DisplayName)) return true;

        // USEU sends under the ids of the embassy (FORMAT.md 3), and any office may: the cable's own FM settles it.
        if (post.Id == "USEUBRUSSELS" && own.Id == "BRUSSELS") return true;
        return cable.Cable.From is { } sender && PostTable.TryFind(sender.Read(cable.Source).AsSpan(), out var from) && from.IsSameOfficeAs(post);
    }

    /// <summary>Whether a name the table knows is another with a letter lost or added, such as <c>Embasy Bonn</c>.</summary>
    private static bool IsSlip(string origin, Post post)
    {
        Span<char> written = stackalloc char[LongestName];
        Span<char> right = stackalloc char[LongestName];
        var length = NameKey.Write(origin.AsSpan(), written);
        var expected = NameKey.Write(post.DisplayName.AsSpan(), right);
        if (Math.Abs(length - expected) != 1) return false;

        var shorter = length < expected ? written.Slice(0, length) : right.Slice(0, expected);
        var longer = length < expected ? right.Slice(0, expected) : written.Slice(0, length);
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same]) same++;
        return shorter.Slice(same).SequenceEqual(longer.Slice(same + 1));
    }

    private static bool IsSameName(string origin, string name) => NameKey.Of(origin) == NameKey.Of(name);

    /// <summary>Whether a labelled copy has the country in front of the post, <c>Kazakhstan Astana</c>, as one archive does.</summary>
    private static bool NamesPostInCountry(CableUnderCheck cable, string origin) =>
        cable.Cable.Carrier == Carrier.LabelledFields && PostTable.TryFindSuffix(origin.AsSpan(), out _, out var start) && start > 0 && origin[start - 1] == ' ';
}
