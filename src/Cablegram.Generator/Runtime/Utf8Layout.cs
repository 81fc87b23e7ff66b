#nullable enable

namespace Cablegram.Runtime;

/// <summary>Reads a layout that is carried as a <c>u8</c> literal, where string literals have no room for it.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static class Utf8Layout
{
    // Announces a unit that UTF-8 cannot have; the generator has the same.
    private const char Mark = '\ue000';
    private const char FirstSurrogate = '\ud800';

    /// <summary>The layout.</summary>
    internal static string Read(global::System.ReadOnlySpan<byte> utf8)
    {
        var units = global::System.Text.Encoding.UTF8.GetString(utf8).ToCharArray();
        var length = 0;
        for (var i = 0; i < units.Length; i++) units[length++] = units[i] == Mark ? (char)(units[++i] - Mark + FirstSurrogate) : units[i];
        return new string(units, 0, length);
    }
}
