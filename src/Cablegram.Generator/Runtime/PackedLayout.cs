#nullable enable

namespace Cablegram.Runtime;

/// <summary>Reads a layout from the literal that carries it. docs/packing.md has the format.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static class PackedLayout
{
    // In UTF-8, which cannot have lone surrogates, this announces a character that stands for one.
    private const char Mark = '\ue000';
    private const char FirstSurrogate = '\ud800';

    /// <summary>The units of a layout in a string literal: groups of seven bits, the lowest first, two groups to a character.</summary>
    internal static string Read(string packed) => Read(packed, 0, packed.Length);

    /// <summary>The units of a layout in a part of a string literal.</summary>
    internal static string Read(string packed, int start, int count)
    {
        // No pool and no other piece of the framework that is slow to set up: the first cable of a process waits for it.
        var units = new char[2 * count];
        int length = 0, unit = 0, shift = 0;
        for (var i = 0; i < units.Length; i++)
        {
            var group = (packed[start + (i / 2)] >> (8 * (i & 1))) & 0xFF;
            unit |= (group & 0x7F) << shift;
            shift += 7;
            if (group >= 0x80) continue;

            units[length++] = (char)(unit & 0xFFFF);
            unit = shift = 0;
        }

        return new string(units, 0, length);
    }

    /// <summary>The same literal from a <c>u8</c> literal, which carries it where string literals have no room.</summary>
    internal static string OfUtf8(global::System.ReadOnlySpan<byte> utf8)
    {
        var packed = global::System.Text.Encoding.UTF8.GetString(utf8).ToCharArray();
        var length = 0;
        for (var i = 0; i < packed.Length; i++) packed[length++] = packed[i] == Mark ? (char)(packed[++i] - Mark + FirstSurrogate) : packed[i];
        return new string(packed, 0, length);
    }
}
