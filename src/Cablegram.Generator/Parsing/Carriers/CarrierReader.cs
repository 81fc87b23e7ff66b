using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>Tells which kind of copy a text is and frees the message from it (FORMAT.md 2).</summary>
internal static class CarrierReader
{
    /// <summary>Reads any text; one that has no carrier's marks comes out whole as <see cref="Carrier.PlainText"/>.</summary>
    public static CarrierReading Read(string source)
    {
        if (MetadataRow.Find(source) is { } row) return SavedPageCarrier.Read(source, row);
        if (MarkdownCarrier.IsMatch(source)) return MarkdownCarrier.Read(source);

        return new CarrierReading { Carrier = Carrier.PlainText, Message = MessageText.Window(source, 0, source.Length) };
    }
}
