using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>The message alone, or any other text (FORMAT.md 2.4): the common case, taken as it stands.</summary>
internal static class PlainTextCarrier
{
    /// <summary>A first line longer than this is a message whose line breaks are blanks.</summary>
    private const int FlatLine = 1500;

    private const int LongestHead = 2000;
    private const int LongestNavigation = 40_000;

    /// <summary>Words at the head of what is like a cable and none: pages of the cable site, messages of another service (FORMAT.md 2.6).</summary>
    private static readonly string[] NearMisses = ["CIA-RDP", "CLASSIFIED MESSAGE", "MEMORANDUM FOR", "Display Partial Records"];

    /// <summary>Ends the navigation of a page of the cable site, which lists every tag before it.</summary>
    private const string Navigation = "Browse by classification";

    /// <summary>Reads the text.</summary>
    /// <param name="source">The file.</param>
    /// <param name="isMessage">Whether its first line is a message's.</param>
    /// <param name="lines">The lines of the file, which the reading takes over; null where it has nothing but blanks.</param>
    public static CarrierReading Read(string source, bool isMessage, LineTable? lines)
    {
        if (IsFlat(source))
        {
            lines?.Dispose();
            return ReadFlat(source);
        }

        return new CarrierReading
        {
            Carrier = Carrier.PlainText,
            Message = MessageText.Window(source, 0, source.Length),
            Lines = lines,
            IsNearMiss = !isMessage && IsNearMiss(source),
            Signature = lines is not null && HasFields(source, lines) ? Signature.FieldLabels : Signature.None,
        };
    }

    private static bool IsNearMiss(string source)
    {
        if (source.AsSpan().IndexOf("\nFM ".AsSpan()) >= 0 || source.AsSpan().IndexOf("\nTAGS".AsSpan()) >= 0) return false;
        if (source.AsSpan(0, Math.Min(source.Length, LongestNavigation)).IndexOf(Navigation.AsSpan()) >= 0) return true;

        var head = source.AsSpan(0, Math.Min(source.Length, LongestHead));
        foreach (var word in NearMisses)
        {
            if (head.IndexOf(word.AsSpan()) >= 0) return true;
        }

        return false;
    }

    /// <summary>Whether E.O., TAGS and SUBJECT stand on lines of their own, one after the other.</summary>
    private static bool HasFields(string source, LineTable lines)
    {
        var tags = source.AsSpan().IndexOf("\nTAGS".AsSpan());
        return tags >= 0 && DraftCarrier.FindFields(lines, Math.Max(0, tags - 400), Math.Min(source.Length, tags + 600)) >= 0;
    }

    /// <summary>Whether header and body stand on a single line, as one site has them (FORMAT.md 2.6).</summary>
    private static bool IsFlat(string source)
    {
        var text = source.AsSpan().TrimStart();
        if (text.Length < FlatLine) return false;

        var end = text.IndexOf('\n');
        if (end is >= 0 and < FlatLine) return false;

        var head = text.Slice(0, FlatLine);
        return head.IndexOf("TAGS".AsSpan()) > 0 && (head.IndexOf("FM ".AsSpan()) >= 0 || head.IndexOf("E.O. ".AsSpan()) > 0);
    }

    private static CarrierReading ReadFlat(string source)
    {
        var message = MappedText.Verbatim(source, 0, source.Length);
        return RecordCarrier.Compose(source, new MappedText(), message, CarrierMetadata.None, Signature.None) with { Carrier = Carrier.PlainText };
    }
}
