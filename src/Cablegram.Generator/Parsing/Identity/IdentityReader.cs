using Cablegram.Model;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Header;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Identity;

/// <summary>
/// Decides on id, origin and dates where several places tell them. The user's word comes first, then the carrier's metadata, then the
/// file's name, then the message itself: two-digit year of the date-time group, post and number of the classification line
/// (FORMAT.md 2.1, 2.4, 3).
/// </summary>
internal static class IdentityReader
{
    /// <summary>Decides.</summary>
    public static CableIdentity Read(ParseOptions options, CarrierMetadata metadata, HeaderReading header, ClassificationLine? line, string source)
    {
        var created = ReadCreated(metadata, header.Header?.DateTimeGroup);
        var id = ReadId(options, metadata, line, created, header, source);
        var post = id?.Value.Post ?? PostOf(header, line, source);
        var released = options.Released is { } given ? new Located<DateTime>(given, default) : metadata.Released;
        return new CableIdentity(id, post, ReadOrigin(options, metadata), created, released);
    }

    private static Located<string>? ReadOrigin(ParseOptions options, CarrierMetadata metadata) =>
        options.Origin is { Length: > 0 } given ? new Located<string>(given, default) : metadata.Origin;

    /// <summary>
    /// The date-time group has the right minutes, the metadata often repeat the hour (FORMAT.md 2.1); where they name different days the
    /// page carries another cable's body, and the metadata are right (FORMAT.md 2.1, body of another cable).
    /// </summary>
    private static Located<DateTime>? ReadCreated(CarrierMetadata metadata, Located<DateTime>? group)
    {
        if (group is null) return metadata.Created;
        if (metadata.Created is not { } written) return group;

        var apart = Math.Abs((group.Value - written.Value).TotalHours);
        return apart <= (metadata.CreatedIsDateOnly ? 48 : 24) ? group : written;
    }

    private static Located<ReferenceId>? ReadId(
        ParseOptions options, CarrierMetadata metadata, ClassificationLine? line, Located<DateTime>? created, HeaderReading header, string source)
    {
        if (options.Id is { } given) return new Located<ReferenceId>(given, default);
        if (metadata.Id is { } written && ReferenceIdReader.TryRead(written.Value.AsSpan(), out var id)) return new Located<ReferenceId>(id, written.Span);
        if (options.FileName is { } name && ReferenceIdReader.TryReadFileName(name.AsSpan(), out id)) return new Located<ReferenceId>(id, default);
        return FromMessage(header, line, created, source);
    }

    private static Located<ReferenceId>? FromMessage(HeaderReading header, ClassificationLine? line, Located<DateTime>? created, string source)
    {
        if (created is null) return null;
        if (PostOf(header, line, source) is not { } post) return null;
        if (line?.Number is { } number) return new Located<ReferenceId>(new ReferenceId(created.Value.Year, post, number.Value), number.Span);

        // The DE line's serial is the number modulo 10,000, which is the number itself at all but the largest posts (FORMAT.md 3, 5.4).
        return header.Header?.Serial is { } serial ? new Located<ReferenceId>(new ReferenceId(created.Value.Year, post, serial.Value), serial.Span) : null;
    }

    private static string? PostOf(HeaderReading header, ClassificationLine? line, string source)
    {
        if (line?.Post is { } written)
        {
            if (PostTable.TryFind(written.Value.AsSpan(), out var known) || PostTable.TryFindNearest(written.Value.AsSpan(), out known)) return known.Id;
            return LettersOf(written.Value);
        }

        if (header.From is { } sender && PostTable.TryFind(sender.Read(source).AsSpan(), out var post)) return post.Id;
        return header.Header?.Station is { } station && PostTable.TryFindByRoutingIndicator(station.Value.AsSpan(), out post) ? post.Id : null;
    }

    private static string? LettersOf(string name)
    {
        var letters = new string(name.Where(char.IsLetter).Select(char.ToUpperInvariant).ToArray());
        return letters.Length == 0 ? null : letters;
    }
}
