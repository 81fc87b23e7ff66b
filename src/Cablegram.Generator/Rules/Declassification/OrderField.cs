using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Declassification;

/// <summary>The E.O. field of a cable: where label, number and declassification stand.</summary>
/// <param name="cable">The cable.</param>
/// <param name="text">The field.</param>
/// <param name="places">Where its parts are in it.</param>
internal sealed class OrderField(CableUnderCheck cable, FieldText text, OrderPlaces places)
{
    /// <summary>Reads the field; null where the cable has none, or none that can be read. For <see cref="CableUnderCheck.OrderField"/>.</summary>
    public static OrderField? Read(CableUnderCheck cable)
    {
        if (cable.Cable.Order is null || cable.Fields.Value(HeadLabel.Order) is not { } text) return null;
        return OrderReader.TryLocate(text.Value, out var places) ? new OrderField(cable, text, places) : null;
    }

    /// <summary>The label with number and colon, without the blanks behind: <c>E.O. 12958:</c>.</summary>
    public string Label { get; } = text.Value.Substring(places.LabelStart, places.Label.Length).TrimEnd();

    /// <summary>What stands before the number: <c>E.O. </c>; all of the label where there is no number.</summary>
    public string Letters => places.Label.NumberLength == 0 ? Label : text.Value.Substring(places.LabelStart, places.Label.NumberStart);

    /// <summary>What stands behind the number up to the value: a colon and blanks.</summary>
    public string BehindNumber
    {
        get
        {
            var end = places.LabelStart + places.Label.NumberStart + places.Label.NumberLength;
            return places.Label.NumberLength == 0 ? "" : text.Value.Substring(end, Math.Max(places.ValueStart - end, 0));
        }
    }

    /// <summary>Number of the order as written; empty where there is none.</summary>
    public string Number => text.Value.Substring(places.LabelStart + places.Label.NumberStart, places.Label.NumberLength);

    /// <summary>Place of the label in the file.</summary>
    public SourceSpan LabelSpan => text.Span(places.LabelStart, places.LabelStart + Label.Length);

    /// <summary>What follows the label, as the field's lines have it.</summary>
    public string Value { get; } = text.Value.Substring(places.ValueStart, places.ValueEnd - places.ValueStart);

    /// <summary>The place in the file of a range of <see cref="Value"/>.</summary>
    public SourceSpan SpanOfValue(int start, int end) => text.Span(places.ValueStart + start, places.ValueStart + end);

    /// <summary>Whether a stretch of the file is just these words, so that it can be edited there.</summary>
    public bool IsVerbatim(SourceSpan span, string words) => cable.HasAt(span, words, 0, words.Length);
}
