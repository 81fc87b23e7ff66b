using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.ClassifiedBy;

/// <summary>The section of the order whose letters are the reasons for classifying (FORMAT.md 6.9, 8).</summary>
internal static class ReasonSection
{
    /// <summary>The section a cable has to name; null where it is not known, or where two are right: between the amendment of E.O. 12958 and the
    /// directive on markings that followed half a year later.</summary>
    public static string? Expected(CableDays days)
    {
        if (days.AreFrom(OrderEras.MarkingChange)) return Of(13292);
        if (days.AreFrom(OrderEras.Order12958)) return days.AreBefore(OrderEras.Amendment) ? Of(12958) : null;
        return days.AreFrom(OrderEras.Order12356) && days.AreBefore(OrderEras.Order12958) ? Of(12356) : null;
    }

    /// <summary>
    /// Whether letters mean the same in sections 1.4 and 1.5: (a) to (g) were renumbered with the section and not otherwise; (h) was added.
    /// </summary>
    public static bool AreCommon(IEnumerable<string> letters)
    {
        var any = false;
        foreach (var letter in letters)
        {
            if (letter.Length != 1 || letter[0] is < 'a' or > 'g') return false;
            any = true;
        }

        return any;
    }

    /// <summary>
    /// Where a section stands that is typed with something the parser does not take for a point: <c>1,4</c>, <c>1-4</c>, <c>l.4</c>; -1 where
    /// there is none.
    /// </summary>
    public static int FindMistyped(string text, int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (text[i] is not ('1' or 'l' or 'I') || (i > 0 && (Ascii.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '-' or '/' or '.' or ','))) continue;
            if (text[i + 1] is not ('.' or ',' or '-' or ';' or '_') || text[i + 2] is not ('4' or '5')) continue;
            if (i + 3 >= end || !Ascii.IsLetterOrDigit(text[i + 3])) return i;
        }

        return -1;
    }

    private static string? Of(int order) => OrderTable.TryFind(order, out var found) ? found.ReasonSection : null;
}
