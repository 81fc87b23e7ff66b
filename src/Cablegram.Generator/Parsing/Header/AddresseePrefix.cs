using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Header;

/// <summary>
/// What stands before the name of an addressee: perhaps a signal, <c>XMT </c>, <c>ZEN/</c>, and perhaps a routing indicator with its stroke.
/// </summary>
/// <param name="SignalLength">Length of the signal with what parts it from the name; zero without one.</param>
/// <param name="Exempts">Whether the signal exempts the addressee.</param>
/// <param name="IndicatorLength">Length of the routing indicator; zero where there is none.</param>
/// <param name="NameStart">Where the name begins: behind the signal, and the indicator with its stroke, or a stroke that lost its indicator.</param>
internal readonly record struct AddresseePrefix(int SignalLength, bool Exempts, int IndicatorLength, int NameStart)
{
    /// <summary>Characters before the stroke at most, blanks among them.</summary>
    private const int LongestIndicator = 10;

    /// <summary>Reads what stands before the name at the start of an entry.</summary>
    public static AddresseePrefix Of(ReadOnlySpan<char> text)
    {
        var signal = SkipSignal(text, out var exempts);
        var indicator = FindIndicator(text.Slice(signal), out var length);
        return new AddresseePrefix(signal, exempts, indicator, signal + length);
    }

    private static int SkipSignal(ReadOnlySpan<char> text, out bool exempts)
    {
        exempts = false;
        if (text.Length < 3 || text[0] is not ('X' or 'Z')) return 0;

        exempts = text.StartsWith("XMT".AsSpan());
        if (!exempts && !text.StartsWith("ZEN".AsSpan())) return 0;
        if (text.Length == 3) return 3;

        var at = Ascii.SkipSpaces(text, 3);
        if (at < text.Length && text[at] is '/' or ':') return Ascii.SkipSpaces(text, at + 1);
        if (at > 3 && exempts) return at;

        exempts = false;
        return 0;
    }

    /// <summary>Length of the routing indicator at the start of a text; zero where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prefixLength">Length of the indicator with its stroke; also of a stroke that lost its indicator.</param>
    private static int FindIndicator(ReadOnlySpan<char> text, out int prefixLength)
    {
        prefixLength = 0;
        var stroke = HeaderLines.EndOfIndicator(text, 0);
        if (stroke > 0 && stroke + 1 < text.Length && text[stroke] == '/' && text[stroke + 1] != '/')
        {
            prefixLength = Ascii.SkipSpaces(text, stroke + 1);
            return stroke;
        }

        return FindOtherIndicator(text, out prefixLength);
    }

    /// <summary>The same where the indicator is none as they all are, or what follows it is no stroke.</summary>
    private static int FindOtherIndicator(ReadOnlySpan<char> text, out int prefixLength)
    {
        prefixLength = 0;
        var stroke = 0;
        var most = Math.Min(text.Length, LongestIndicator + 1);
        while (stroke < most && text[stroke] != '/') stroke++;
        if (stroke == most) return 0;
        if (stroke == 0 && text.Length > 1 && text[1] != '/')
        {
            prefixLength = 1;
            return 0;
        }

        var length = stroke;
        while (length > 0 && LineTable.IsBlank(text[length - 1])) length--;
        var indicator = text.Slice(0, length);
        if (stroke + 1 < text.Length && text[stroke + 1] == '/') return 0;
        if (HeaderLines.EndOfIndicator(indicator, 0) != length && !(length >= 4 && RoutingTable.TryFindName(indicator, out _))) return 0;
        if (length == 0) return 0;

        prefixLength = Ascii.SkipSpaces(text, stroke + 1);
        return length;
    }
}
