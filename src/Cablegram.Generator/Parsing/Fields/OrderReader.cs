using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>Reads the E.O. field: <c>E.O. 12958: DECL: 10/20/2018</c> (FORMAT.md 2.6, 6.5, 7, 8).</summary>
internal static class OrderReader
{
    /// <summary>Reads the field; null where there is no label in it.</summary>
    /// <param name="field">The field with its label; what stands before the label and from a TAGS or SUBJECT label on is left out.</param>
    public static OrderLine? Read(FieldText field)
    {
        if (!TryLocate(field.Characters, out var places)) return null;

        var (start, label, valueStart, valueEnd) = places;
        var value = field.Characters.Slice(valueStart, valueEnd - valueStart);
        Located<string>? number = label.NumberLength == 0
            ? null
            : field.Located(start + label.NumberStart, start + label.NumberStart + label.NumberLength);

        return new OrderLine
        {
            Span = field.Span(start, start + label.Length + value.TrimEnd().Length),
            Number = number,
            Declassification = field.Excerpt(valueStart, valueEnd),
            DeclassifyOn = TryFindDate(value, number?.Value, out var date, out var dateStart, out var dateLength)
                ? new Located<DateTime>(date, field.Span(valueStart + dateStart, valueStart + dateStart + dateLength))
                : null,
        };
    }

    /// <summary>Finds label and value in the text of an E.O. field; false where there is no label in it.</summary>
    public static bool TryLocate(ReadOnlySpan<char> text, out OrderPlaces places)
    {
        places = default;
        var start = FindOrder(text, out var label);
        if (start < 0) return false;

        var valueStart = start + label.Length;
        places = new OrderPlaces(start, label, valueStart, valueStart + FindEnd(text.Slice(valueStart)));
        return true;
    }

    /// <summary>Whether a line begins with the label of an E.O. field, and not with a sentence about an order.</summary>
    public static bool LooksLikeOrder(ReadOnlySpan<char> line)
    {
        var start = Ascii.SkipSpaces(line, 0);
        return OrderLabel.TryRead(line.Slice(start), out var label) && IsField(line.Slice(start + label.Length), label, isAtLineStart: true);
    }

    /// <summary>
    /// Where the label stands on a line; -1 where there is none. Behind other words, as in <c>DEPT FOR WHA/BSC E.O. 12958: DECL: …</c>, it
    /// counts only with a value such as DECL, N/A or GDS behind it, because prose speaks of orders too ("… under E.O. 13224 the …").
    /// </summary>
    public static int FindOrder(ReadOnlySpan<char> line) => FindOrder(line, out _);

    private static int FindOrder(ReadOnlySpan<char> line, out OrderLabel label)
    {
        for (var i = LabelStarts.Next(line, 0); i < line.Length; i = LabelStarts.Next(line, i + 1))
        {
            if (line[i] is 'E' or 'e' && IsOrderAt(line, i, out label)) return i;
        }

        label = default;
        return -1;
    }

    /// <summary>Whether the label stands at an offset of a line, which has an E there.</summary>
    public static bool IsOrderAt(ReadOnlySpan<char> line, int at) => IsOrderAt(line, at, out _);

    private static bool IsOrderAt(ReadOnlySpan<char> line, int at, out OrderLabel label)
    {
        label = default;
        if (at + 1 >= line.Length) return false;

        var isDotted = line[at + 1] == '.';
        if (!isDotted && at > 0 && Ascii.IsLetterOrDigit(line[at - 1])) return false;
        return OrderLabel.TryRead(line.Slice(at), out label) && IsField(line.Slice(at + label.Length), label, IsLineStart(line, at));
    }

    private static bool IsLineStart(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && LineTable.IsBlank(text[at - 1])) at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    private static bool IsField(ReadOnlySpan<char> value, OrderLabel label, bool isAtLineStart)
    {
        var start = Ascii.SkipSpaces(value, 0);
        var rest = value.Slice(start);
        if (OrderLabel.IsValue(rest)) return true;
        return isAtLineStart && (label.HasColon || (label.NumberLength > 0 && (rest.Length == 0 || IsNextLine(value, start) || rest[0] is ';' or '-')));
    }

    private static bool IsNextLine(ReadOnlySpan<char> value, int start) => value.Slice(0, start).IndexOf('\n') >= 0;

    /// <summary>Where the value ends: at a TAGS or SUBJECT label on the same line, else with the field.</summary>
    private static int FindEnd(ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is not ('T' or 't' or 'S' or 's' or 'A' or 'a' or 'X')) continue;
            if (i > 0 && Ascii.IsLetterOrDigit(value[i - 1]) && !IsGluedLabel(value.Slice(i))) continue;
            if (IsLabel(value.Slice(i))) return i;
        }

        return value.Length;
    }

    private static bool IsGluedLabel(ReadOnlySpan<char> text) =>
        text.StartsWith("TAGS:".AsSpan()) || text.StartsWith("XTAGS:".AsSpan()) || text.StartsWith("SUBJECT:".AsSpan());

    private static bool IsLabel(ReadOnlySpan<char> text) =>
        Ascii.StartsWithWord(text, "TAGS") || Ascii.StartsWithWord(text, "TAG") || Ascii.StartsWith(text, "XTAGS:") || Ascii.StartsWith(text, "AGS:") || Ascii.StartsWith(text, "TAS:")
        || Ascii.StartsWith(text, "TGS:") || Ascii.StartsWith(text, "TABS:") || Ascii.StartsWith(text, "TAGES:")
        || Ascii.StartsWithWord(text, "SUBJECT") || Ascii.StartsWith(text, "SUBJ:");

    private static bool TryFindDate(ReadOnlySpan<char> value, string? order, out DateTime date, out int start, out int length)
    {
        // Only what follows DECL counts where something else stands first: "DNG: CO 11/26/2010" tells when the class is lowered, "RDS" when
        // it is looked at again.
        var from = OrderLabel.FindDeclassification(value);
        if (from < 0)
        {
            date = default;
            start = 0;
            length = 0;
            return false;
        }

        var found = DatesReader.TryFind(value.Slice(from), ExpandYear(order), out date, out start, out length);
        start += from;
        return found;
    }

    /// <summary>Orders 10501 to 12356 were in force to 1995, so that their 85 is 1985; a date under 12958 or 13526 is 20xx (FORMAT.md 8).</summary>
    private static Func<int, int> ExpandYear(string? order) => order is "10501" or "11652" or "12065" or "12356" or null
        ? ReferenceId.ExpandYear
        : static year => 2000 + year;
}

/// <summary>Where the parts of an E.O. field stand in its text.</summary>
/// <param name="LabelStart">Where the label begins.</param>
/// <param name="Label">The label; its offsets count from <paramref name="LabelStart"/>.</param>
/// <param name="ValueStart">Where the declassification begins.</param>
/// <param name="ValueEnd">Offset behind the declassification, with the blanks at its end.</param>
internal readonly record struct OrderPlaces(int LabelStart, OrderLabel Label, int ValueStart, int ValueEnd);
