using Cablegram.Model;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing;

/// <summary>A cable and what it was read from, as <see cref="CableDocument"/> has it.</summary>
internal readonly record struct CableParts(
    ParsedCable Cable,
    CarrierReading Carrier,
    WireLines Lines,
    HeaderReading Header,
    HeadReading Head,
    FieldReader Fields,
    BodyReading Body,
    SummaryReader.Result Summary)
{
    /// <summary>Gives back what the parts were read into, for the next text; nothing but the cable can be used afterwards, and nothing be given back twice.</summary>
    public void GiveBack()
    {
        Fields.Dispose();
        Head.Dispose();
        Lines.Dispose();
        Body.Openings.Dispose();
        Carrier.Message.Dispose();
    }
}
