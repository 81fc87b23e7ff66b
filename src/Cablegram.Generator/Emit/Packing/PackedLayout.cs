using System.Text;

namespace Cablegram.Emit.Packing;

/// <summary>
/// Packs the units of a layout, most of which are small, for the literal that carries it: groups of seven bits, the lowest first, each but
/// the last of a unit with the top bit set; two groups to a character, the first one low. The run time's type of this name reads it.
/// </summary>
internal static class PackedLayout
{
    private const char Mark = '\ue000';
    private const char FirstSurrogate = '\ud800';

    /// <summary>A group that says another follows; at the end, where none does, it fills the last character.</summary>
    private const int Filler = 0x80;

    /// <summary>Packs units.</summary>
    public static string Of(string units)
    {
        var packed = new StringBuilder(units.Length);
        var low = -1;
        foreach (var unit in units)
        {
            for (int rest = unit; ; rest >>= 7)
            {
                Add(rest >= 0x80 ? (rest & 0x7F) | Filler : rest);
                if (rest < 0x80) break;
            }
        }

        if (low >= 0) Add(Filler);
        return packed.ToString();

        void Add(int group)
        {
            if (low >= 0) packed.Append((char)(low | (group << 8)));
            low = low >= 0 ? -1 : group;
        }
    }

    /// <summary>The units again.</summary>
    public static string Units(string packed)
    {
        var units = new StringBuilder(packed.Length * 2);
        int unit = 0, shift = 0;
        for (var i = 0; i < 2 * packed.Length; i++)
        {
            var group = (packed[i / 2] >> (8 * (i & 1))) & 0xFF;
            unit |= (group & 0x7F) << shift;
            shift += 7;
            if (group >= Filler) continue;

            units.Append((char)unit);
            unit = shift = 0;
        }

        return units.ToString();
    }

    /// <summary>
    /// A packed layout as text that is valid in UTF-8: lone surrogates, which UTF-8 cannot have, stand as two characters, and so does the one
    /// that announces them.
    /// </summary>
    public static string Utf8(string packed)
    {
        var text = new StringBuilder(packed.Length);
        foreach (var unit in packed)
        {
            if (unit is < FirstSurrogate or > Mark) text.Append(unit);
            else text.Append(Mark).Append((char)(unit - FirstSurrogate + Mark));
        }

        return text.ToString();
    }
}
