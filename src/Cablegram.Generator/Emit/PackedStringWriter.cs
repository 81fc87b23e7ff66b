using Cablegram.Emit.Packing;

namespace Cablegram.Emit;

/// <summary>Writes packed strings: as string literals, or, where these have no room, as <c>u8</c> literals.</summary>
internal static class PackedStringWriter
{
    /// <summary>
    /// A static property with a packed string. No constant, which would be in the assembly twice; a <c>u8</c> literal is made a string when it
    /// is first asked for.
    /// </summary>
    /// <param name="writer">The file.</param>
    /// <param name="access">Accessibility of the property.</param>
    /// <param name="name">Its name.</param>
    /// <param name="packed">The string.</param>
    /// <param name="isUtf8">Whether it is a <c>u8</c> literal.</param>
    public static void WriteProperty(CodeWriter writer, string access, string name, string packed, bool isUtf8)
    {
        writer.Write($"{access} static string {name} => ");
        if (!isUtf8)
        {
            WriteExpression(writer, packed, isUtf8);
            writer.Line(";");
            return;
        }

        writer.Line($"Decoded{name}.Value;");
        writer.Line();
        using (writer.Braces($"private static class Decoded{name}"))
        {
            writer.Write("internal static readonly string Value = ");
            WriteExpression(writer, packed, isUtf8);
            writer.Line(";");
        }
    }

    /// <summary>A packed string as an expression.</summary>
    public static void WriteExpression(CodeWriter writer, string packed, bool isUtf8)
    {
        if (isUtf8) writer.Write("PackedLayout.OfUtf8(").PackedLiteral(PackedLayout.Utf8(packed)).Write("u8)");
        else writer.PackedLiteral(packed);
    }
}
