using Cablegram.Model;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing;

/// <summary>A cable together with what it was read from. Much larger than the cable: not to be kept.</summary>
/// <param name="parts">The cable and what it was read from.</param>
/// <param name="options">What was known beside the text.</param>
internal sealed class CableDocument(CableParts parts, ParseOptions options) : IDisposable
{
    private bool _isDisposed;

    /// <summary>What was read.</summary>
    public ParsedCable Cable => parts.Cable;

    /// <summary>What was known beside the text.</summary>
    public ParseOptions Options => options;

    /// <summary>The carrier's own part, and the message freed from it.</summary>
    public CarrierReading Carrier => parts.Carrier;

    /// <summary>The lines of the message with their kinds.</summary>
    public WireLines Lines => parts.Lines;

    /// <summary>The transmission header.</summary>
    public HeaderReading Header => parts.Header;

    /// <summary>Classification line, captions and fields.</summary>
    public HeadReading Head => parts.Head;

    /// <summary>What stands behind the labels of the head.</summary>
    public FieldReader Fields => parts.Fields;

    /// <summary>Paragraphs and signature.</summary>
    public BodyReading Body => parts.Body;

    /// <summary>The summary, and how it begins and ends.</summary>
    public SummaryReader.Result Summary => parts.Summary;

    /// <summary>Gives back what the parts were read into; the document cannot be used afterwards, the cable can.</summary>
    public void Dispose()
    {
        if (!_isDisposed) parts.GiveBack();
        _isDisposed = true;
    }
}
