using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Header;

/// <summary>Whether the originator is a known post, that of the reference id, and sends by a station of its own (FORMAT.md 5.4, 5.7).</summary>
internal static class OriginatorChecks
{
    /// <summary>First words of the names of posts. Commands and agencies have others, and are in no table.</summary>
    private static readonly string[] Offices =
    [
        "AMEMBASSY", "AMCONSUL", "AMCONGEN", "AMCONSULATE", "EMBASSY", "CONSULATE", "USMISSION", "USINT", "USOFFICE", "USLO", "USEU", "USUN", "SECSTATE",
        "REO", "RPO",
    ];

    /// <summary>Those of them that are long enough to know them with two slips.</summary>
    private static readonly string[] LongOffices = ["AMEMBASSY", "AMCONSUL", "USMISSION", "SECSTATE"];

    /// <summary>Checks the name behind FM.</summary>
    public static void CheckName(CableUnderCheck cable, Findings findings)
    {
        if (cable.Header.From is not { } from) return;

        var written = from.Read(cable.Source);
        if (!PostTable.TryFind(written.AsSpan(), out var post))
        {
            ReportUnknown(cable, findings, from, written);
            return;
        }

        if (IsSlipOf(post, written))
        {
            ReportUnknown(cable, findings, from, written, post);
            return;
        }

        if (WireHeader.IdFromOutside(cable) is not { } id || !PostTable.TryFindById(id.Value.Post.AsSpan(), out var own) || IsUnder(cable, post, own)) return;
        if (IsPostOfLine(cable, post)) return;
        findings.Report(HeaderRules.OriginatorKnown, from.Span, [written, $"is not {own.Name}, the post of {id.Value}"], [], id.Span.Length > 0 ? id.Span : null);
    }

    /// <summary>Checks that the station of the DE line is one of the originator's.</summary>
    public static void CheckStation(CableUnderCheck cable, Findings findings)
    {
        if (cable.Header is not { Header.Station: { } station }) return;
        if (Originator(cable) is not { } post || post.RoutingIndicators.Count == 0 || post.HasRoutingIndicator(station.Value.AsSpan())) return;

        var own = cable.Cable.Id is { } id && PostTable.TryFindById(id.Value.Post.AsSpan(), out var found) ? found : null;
        if (own is not null && own.HasRoutingIndicator(station.Value.AsSpan())) return;
        findings.Report(
            HeaderRules.OriginatorRouting,
            station.Span,
            [station.Value, post.Name, string.Join(", ", post.RoutingIndicators)],
            [],
            cable.Header.From?.Span);
    }

    /// <summary>
    /// Whether a name that the table takes for a post, because references have it so, is a slip of its spelling: <c>AMEMBASSY BRASILA</c>,
    /// <c>AMEMBASY BRASILIA</c>. Letters that are missing at the end are another spelling or a cut one (<c>TALLIN</c>), an E behind a vowel stands
    /// for an umlaut.
    /// </summary>
    private static bool IsSlipOf(Post post, string written)
    {
        var (length, office) = OfficeOf(written);
        if (length > 0 && !written.StartsWith(office, StringComparison.Ordinal)) return true;

        var place = NameKey.Of(written.Substring(length));
        return length > 0 && place.Length >= 5 && !post.Id.StartsWith(place, StringComparison.Ordinal) && Spelling.IsWithin(place, post.Id, 1)
            && place.Replace("AE", "A").Replace("OE", "O").Replace("UE", "U") != post.Id;
    }

    private static void ReportUnknown(CableUnderCheck cable, Findings findings, Excerpt from, string written, Post? post = null)
    {
        var (length, office) = OfficeOf(written);
        var place = office == "SECSTATE" ? "" : written.Substring(length).TrimStart();
        if (post is null && place.Length > 0 && PostTable.TryFindNearest(place.AsSpan(), out var near)) post = near;

        // A name without an office is a post's only if it is nearly that of the cable's own.
        if (length == 0 && (post is null || post.Id != cable.Cable.Post)) return;

        var fixes = new List<Fix>();
        if (cable.TextAt(from.Span) == written)
        {
            var front = length == 0 ? "" : office + " ";
            if (office == "SECSTATE") fixes.Add(Write(from.Span, written, "SECSTATE WASHDC", ""));
            else if (post is not null) fixes.Add(Write(from.Span, written, front + (NameKey.Of(place) == post.Id ? place : post.Name), ""));

            if (length > 0 && office != "SECSTATE" && OwnPost(cable) is { } own && own.Number != post?.Number)
            {
                fixes.Add(Write(from.Span, written, front + own.Name, fixes.Count == 0 ? "" : "2"));
            }
        }

        var hint = fixes.Count > 0 ? $"is no known post; is it '{fixes[0].Edits[0].NewText}'?" : "is no known post";
        findings.Report(HeaderRules.OriginatorKnown, from.Span, [written, hint], fixes);
    }

    private static Fix Write(SourceSpan span, string written, string wanted, string kind) =>
        Fix.Replace($"Write '{wanted}' instead of '{written}'", span, wanted) with { Kind = kind };

    /// <summary>The office in front of a name: the length of what is written, and how it is spelt; zero and nothing where there is none.</summary>
    private static (int Length, string Name) OfficeOf(string written)
    {
        var end = written.IndexOf(' ');
        if (end < 0) return (0, "");

        var word = written.Substring(0, end);
        if (Offices.Contains(word)) return (end, word);
        foreach (var office in LongOffices)
        {
            if (word.Length >= office.Length - 2 && Spelling.IsWithin(word, office, 2)) return (end, office);
        }

        return (0, "");
    }

    /// <summary>The post the message is from: the originator, or the id's where the originator is none.</summary>
    private static Post? Originator(CableUnderCheck cable)
    {
        if (cable.Header.From is { } from && PostTable.TryFind(from.Read(cable.Source).AsSpan(), out var post)) return post;
        return OwnPost(cable);
    }

    /// <summary>The post of the id, where it is known from elsewhere than the message.</summary>
    private static Post? OwnPost(CableUnderCheck cable) =>
        WireHeader.IdFromOutside(cable) is { } id && PostTable.TryFindById(id.Value.Post.AsSpan(), out var post) ? post : null;

    /// <summary>
    /// Whether a post may send under another's id: the same office under its earlier name, one in the same city (USEU BRUSSELS under BRUSSELS), one
    /// that shares its station, or the one that the metadata name as the origin.
    /// </summary>
    private static bool IsUnder(CableUnderCheck cable, Post post, Post own) =>
        post.IsSameOfficeAs(own) || post.Id.EndsWith(own.Id, StringComparison.Ordinal) || own.Id.EndsWith(post.Id, StringComparison.Ordinal)
        || post.RoutingIndicators.Any(indicator => own.HasRoutingIndicator(indicator.AsSpan()))
        || (cable.Metadata.Origin is { } origin && PostTable.TryFindByDisplayName(origin.Value.AsSpan(), out var named) && named.IsSameOfficeAs(post));

    /// <summary>Whether the classification line agrees with the originator: then the id is what differs, which is the matter of other rules.</summary>
    private static bool IsPostOfLine(CableUnderCheck cable, Post post) =>
        cable.Cable.ClassificationLine?.Post is { } written && PostTable.TryFind(written.Value.AsSpan(), out var named) && named.IsSameOfficeAs(post);
}
