using System.Text;

namespace Cablegram.Emit.Packing;

/// <summary>Writes a string of 16-bit units.</summary>
internal sealed class UnitWriter
{
    private readonly StringBuilder _units = new();

    /// <summary>Number of units so far.</summary>
    public int Length => _units.Length;

    /// <summary>Adds one unit.</summary>
    public void Unit(int unit) => _units.Append((char)unit);

    /// <summary>Adds a number of 32 bits in two units, the low one first.</summary>
    public void Wide(uint value) => _units.Append((char)value).Append((char)(value >> 16));

    /// <summary>Adds an ordinal, or -1 for none, in one unit or two.</summary>
    public void Ordinal(int ordinal, int units)
    {
        if (units == 1) Unit(ordinal);
        else Wide(unchecked((uint)ordinal));
    }

    /// <summary>Adds a number in groups of 15 bits, the lowest first; the top bit says that another follows.</summary>
    public void Number(uint value)
    {
        for (; value >= 0x8000; value >>= 15) _units.Append((char)((value & 0x7FFF) | 0x8000));
        _units.Append((char)value);
    }

    /// <summary>Reads what <see cref="Number"/> wrote, and moves behind it.</summary>
    public static uint ReadNumber(string units, ref int position)
    {
        uint value = 0;
        for (var shift = 0; ; shift += 15)
        {
            uint unit = units[position++];
            value |= (unit & 0x7FFF) << shift;
            if (unit < 0x8000) return value;
        }
    }

    /// <summary>Adds a number that may be negative: 0, -1, 1, -2 and so on stand as 0, 1, 2, 3.</summary>
    public void Signed(int value) => Number(Fold(value));

    /// <summary>Adds units as they are.</summary>
    public void Units(string units) => _units.Append(units);

    /// <summary>Adds what another writer has.</summary>
    public void Units(UnitWriter other) => _units.Append(other._units);

    /// <summary>Adds a literal: its length times two, plus one where it is ASCII and stands two characters to a unit; then the characters.</summary>
    public void Literal(string text)
    {
        Number((uint)LiteralHead(text));
        LiteralUnits(text);
    }

    /// <summary>The number in front of a literal.</summary>
    public static int LiteralHead(string text) => (text.Length << 1) | (IsAscii(text) ? 1 : 0);

    /// <summary>Adds the characters of a literal without its length.</summary>
    public void LiteralUnits(string text)
    {
        if (!IsAscii(text))
        {
            _units.Append(text);
            return;
        }

        for (var i = 0; i < text.Length; i += 2) _units.Append((char)(text[i] | (i + 1 < text.Length ? text[i + 1] << 7 : 0)));
    }

    /// <summary>A number that may be negative as one that is not.</summary>
    public static uint Fold(int value) => unchecked((uint)((value << 1) ^ (value >> 31)));

    /// <summary>Number of units <see cref="Number"/> takes.</summary>
    public static int Size(uint value)
    {
        var size = 1;
        for (; value >= 0x8000; value >>= 15) size++;
        return size;
    }

    /// <summary>Number of units the characters of a literal take.</summary>
    public static int LiteralSize(string text) => IsAscii(text) ? (text.Length + 1) / 2 : text.Length;

    /// <inheritdoc/>
    public override string ToString() => _units.ToString();

    /// <summary>Whether all characters are ASCII.</summary>
    public static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > 0x7F) return false;
        }

        return true;
    }
}
