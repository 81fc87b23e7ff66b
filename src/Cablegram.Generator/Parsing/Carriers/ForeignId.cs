using Cablegram.Model;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// Ids in a carrier's fields that are not the cable's: one dump gives under <c>_id</c> the cables referred to, and some records of the
/// archive have the attributes of another telegram (FORMAT.md 2.6).
/// </summary>
internal static class ForeignId
{
    /// <summary>Leaves the id out where header and classification line agree on another cable, so that the message tells its own.</summary>
    /// <param name="carrier">What the carrier gave.</param>
    /// <param name="header">The message's header.</param>
    /// <param name="line">The message's classification line; null where there is none.</param>
    public static CarrierReading LeaveOut(CarrierReading carrier, HeaderReading header, ClassificationLine? line)
    {
        if (carrier.Carrier is not (Carrier.Json or Carrier.ArchiveTelegram) || carrier.Metadata.Id is not { } id) return carrier;
        if (line is not { Post: { } post, Number: { Value: > 0 } number } || header.Header?.DateTimeGroup is null || header.From is not { } from) return carrier;

        var written = NumberOf(id.Value);
        var isSame = written == number.Value || header.Header.Serial?.Value == written % 10_000;
        return isSame || !IsFrom(from.Read(carrier.Message.Source), post.Value) ? carrier : carrier with { Metadata = carrier.Metadata with { Id = null } };
    }

    private static bool IsFrom(string originator, string post) =>
        originator.IndexOf(post, StringComparison.OrdinalIgnoreCase) >= 0
        || (PostTable.TryFind(originator.AsSpan(), out var sender) && PostTable.TryFind(post.AsSpan(), out var named) && sender.Id == named.Id);

    private static int NumberOf(string id)
    {
        var start = id.Length;
        while (start > 0 && Ascii.IsDigit(id[start - 1])) start--;
        return MetadataValue.TryNumber(id.AsSpan(start), out var number) ? number : 0;
    }
}
