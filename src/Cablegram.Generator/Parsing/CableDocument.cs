using Cablegram.Model;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing;

/// <summary>A cable together with what it was read from. Much larger than the cable: not to be kept.</summary>
/// <param name="Cable">What was read.</param>
/// <param name="Options">What was known beside the text.</param>
/// <param name="Carrier">The carrier's own part, and the message freed from it.</param>
/// <param name="Lines">The lines of the message with their kinds.</param>
/// <param name="Header">The transmission header.</param>
/// <param name="Head">Classification line, captions and fields.</param>
/// <param name="Fields">What stands behind the labels of the head.</param>
/// <param name="Body">Paragraphs and signature.</param>
/// <param name="Summary">The summary, and how it begins and ends.</param>
internal sealed record CableDocument(
    ParsedCable Cable,
    ParseOptions Options,
    CarrierReading Carrier,
    WireLines Lines,
    HeaderReading Header,
    HeadReading Head,
    FieldReader Fields,
    BodyReading Body,
    SummaryReader.Result Summary) : IDisposable
{
    private bool _isDisposed;

    /// <summary>Gives back what the parts were read into; the document cannot be used afterwards, the cable can.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;

        _isDisposed = true;
        Lines.Dispose();
        Fields.Dispose();
        Head.Dispose();
        Carrier.Message.Dispose();
        Body.Openings.Dispose();
    }
}
