using Cablegram.Model;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Identity;

/// <summary>
/// Decides on id, origin and dates where several places tell them. The user's word comes first, then the carrier's metadata, then the
/// file's name, then the message itself: two-digit year of the date-time group, post and number of the classification line
/// (FORMAT.md 2.1, 2.4, 3).
/// </summary>
/// <param name="options">What the user says.</param>
/// <param name="metadata">What the carrier says.</param>
/// <param name="header">The transmission header; null where there is none.</param>
/// <param name="from">The value of FM; null where there is none.</param>
/// <param name="line">The classification line; null where there is none.</param>
/// <param name="source">The file.</param>
internal readonly ref struct IdentityReader(ParseOptions options, CarrierMetadata metadata, TransmissionHeader? header, Excerpt? from, ClassificationLine? line, string source)
{
    /// <summary>Decides.</summary>
    public static CableIdentity Read(ParseOptions options, CarrierMetadata metadata, in HeaderReading header, ClassificationLine? line, WireLines lines) =>
        new IdentityReader(options, metadata, header.Header, header.From, line, lines.Message.Source).Read(lines);

    private CableIdentity Read(WireLines lines)
    {
        var created = ReadCreated() ?? DayLine.Find(lines);
        var id = ReadId(created);
        var post = id?.Value.Post ?? PostOfMessage();
        var released = options.Released is { } given ? new Located<DateTime>(given, default) : metadata.Released;
        return new CableIdentity(id, post, ReadOrigin(post), created, released);
    }

    /// <summary>The origin as it was given; for a post that is not in the table, as its originator line lets name it.</summary>
    private Located<string>? ReadOrigin(string? post)
    {
        if (options.Origin is { Length: > 0 } given) return new Located<string>(given, default);
        if (metadata.Origin is { } written) return written;
        var sender = from ?? metadata.From;
        if (post is null) return null;
        return PostTable.TryFindById(post.AsSpan(), out var known) ? OtherOffice(known, sender) : OriginatorName.Display(sender, source);
    }

    /// <summary>An office that sends under the id of another, as USEU does under BRUSSELS (FORMAT.md 3, 5.7); null where the sender is the id's post.</summary>
    private Located<string>? OtherOffice(Post post, Excerpt? sender) =>
        sender is { } written && PostTable.TryFind(written.Read(source).AsSpan(), out var office) && office.Id != post.Id
            ? new Located<string>(office.DisplayName, written.Span)
            : null;

    /// <summary>
    /// The date-time group has the right minutes, the metadata often repeat the hour (FORMAT.md 2.1); where they name different days the
    /// page carries another cable's body, and the metadata are right (FORMAT.md 2.1, body of another cable).
    /// </summary>
    private Located<DateTime>? ReadCreated()
    {
        if (header?.DateTimeGroup is not { } group) return metadata.Created;
        if (metadata.Created is not { } written) return group;

        var apart = Math.Abs((group.Value - written.Value).TotalHours);
        return apart <= (metadata.CreatedIsDateOnly ? 48 : 24) ? group : written;
    }

    private Located<ReferenceId>? ReadId(Located<DateTime>? created)
    {
        if (options.Id is { } given) return new Located<ReferenceId>(given, default);

        var named = options.FileName is { } name && ReferenceIdReader.TryReadFileName(name.AsSpan(), out var id) ? id : (ReferenceId?)null;
        if (metadata.Id is { } written && ReferenceIdReader.TryRead(written.Value.AsSpan(), out id))
        {
            return new Located<ReferenceId>(CompletedPost(written.Value, id, named) is { } post ? id with { Post = post } : id, written.Span);
        }

        return named is { } found ? new Located<ReferenceId>(found, default) : FromMessage(created);
    }

    /// <summary>
    /// An archive's document number cuts the post to six characters (FORMAT.md 7). Where the table does not know the cut post, the whole one is
    /// that of the classification line, of FM or of the file's name with the same number, if it begins with what was left.
    /// </summary>
    private string? CompletedPost(string written, ReferenceId id, ReferenceId? named)
    {
        var cut = OriginatorName.LettersOf(written);
        if (cut is null || PostTable.TryFind(cut.AsSpan(), out _)) return null;

        var isSameNumber = line?.Number is not { } number || number.Value == id.Number;
        if (isSameNumber && Completes(LineLetters(), cut) is { } ofLine) return ofLine;
        if (isSameNumber && Completes(OriginatorName.Post(from ?? metadata.From, source), cut) is { } ofSender) return ofSender;
        return named is { } file && file.Year == id.Year && file.Number == id.Number ? Completes(file.Post, cut) : null;
    }

    private static string? Completes(string? post, string cut) =>
        post is not null && post.Length > cut.Length && post.StartsWith(cut, StringComparison.Ordinal) ? post : null;

    private Located<ReferenceId>? FromMessage(Located<DateTime>? group)
    {
        // An id has two digits of the year: one of 2051 would be taken for one of 1951.
        if (group is not { } created || ReferenceId.ExpandYear(created.Value.Year % 100) != created.Value.Year) return null;
        if (PostOfMessage() is not { } post) return null;
        if (line?.Number is { Value: > 0 } number) return new Located<ReferenceId>(new ReferenceId(created.Value.Year, post, number.Value), number.Span);

        // The DE line's serial is the number modulo 10,000, which is the number itself at all but the largest posts (FORMAT.md 3, 5.4).
        return header?.Serial is { Value: > 0 } serial ? new Located<ReferenceId>(new ReferenceId(created.Value.Year, post, serial.Value), serial.Span) : null;
    }

    private string? PostOfMessage()
    {
        if (line?.Post is { } written)
        {
            if (PostTable.TryFind(written.Value.AsSpan(), out var known) || PostTable.TryFindNearest(written.Value.AsSpan(), out known)) return known.Id;
            return LineLetters();
        }

        if (from is { } sender && PostTable.TryFind(sender.Read(source).AsSpan(), out var post)) return post.Id;
        return header?.Station is { } station && PostTable.TryFindByRoutingIndicator(station.Value.AsSpan(), out post) ? post.Id : null;
    }

    private string? LineLetters() => line?.Post is { } written ? OriginatorName.LettersOf(written.Value) : null;
}
