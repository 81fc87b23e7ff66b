using System.Globalization;
using Cablegram.Emit.Packing;
using Cablegram.Pipeline;

namespace Cablegram.Emit;

/// <summary>How a shelf's file is written; the seam at which tests put one that fails.</summary>
internal delegate string EmitShelf(CableShelf shelf, ProjectOptions options);

/// <summary>
/// Writes the file of a shelf. What the compiler does for one method or class it would do ten thousand times for a large corpus, so a shelf
/// has one method that makes its cables and one literal with the packed fields of all of them.
/// </summary>
internal static class ShelfEmitter
{
    /// <summary>The whole file.</summary>
    public static string Emit(CableShelf shelf, ProjectOptions options)
    {
        var writer = CodeWriter.Rent();
        var members = new CableMemberWriter(writer, options);
        var number = NumberOf(shelf.Number);
        GeneratedText.WriteHead(writer, $"Cables, shelf {number}.", options);
        WriteMembers(writer, members, shelf);
        writer.Line();
        if (options.ParagraphMembers)
        {
            using (writer.Braces("static partial class TypedCables")) writer.Each(shelf.Cables, members.WriteType);
            writer.Line();
        }

        using (writer.Braces("static partial class CableFactory"))
        {
            // A resource that is called as the cable's path needs no more: the layout has the path.
            var apart = shelf.Cables.Select((named, slot) => (Named: named, Slot: slot)).Where(place => place.Named.Cable.Resource != place.Named.Cable.Row.Path).ToList();
            WriteFactory(writer, members, shelf, apart, options);
            WriteTextSources(writer, members, shelf.Number, apart);
            writer.Line();
            WriteLayouts(writer, shelf);
        }

        return writer.Finish();
    }

    /// <summary>How a shelf is called in names of methods: two digits or more.</summary>
    public static string NumberOf(int shelf) => shelf.ToString("x2", CultureInfo.InvariantCulture);

    private static void WriteMembers(CodeWriter writer, CableMemberWriter members, CableShelf shelf)
    {
        var places = shelf.Cables.Select((named, slot) => (Named: named, Place: $"0x{NumberOf(shelf.Number)}, {CSharpLiteral.Of(slot)}"));
        var posts = places.GroupBy(place => place.Named.Name.PostClass, StringComparer.Ordinal).OrderBy(post => post.Key, StringComparer.Ordinal);
        using (writer.Braces("static partial class Corpus"))
        {
            writer.Each(posts, post =>
            {
                using (writer.Braces($"static partial class {post.Key}"))
                {
                    var isFirst = true;
                    foreach (var place in post)
                    {
                        if (!isFirst && place.Named.Cable.HasNotes) writer.Line();
                        isFirst = false;
                        members.WriteMember(place.Named, place.Place);
                    }
                }
            });
        }
    }

    /// <summary>Public in a class that is not: the compiler asks of each internal method whether it belongs into the reference assembly.</summary>
    private static void WriteFactory(CodeWriter writer, CableMemberWriter members, CableShelf shelf, List<(NamedCable Named, int Slot)> apart, ProjectOptions options)
    {
        var number = NumberOf(shelf.Number);
        using (writer.Braces($"public static Cable Shelf{number}(int ordinal, int slot)"))
        {
            var source = "null";
            if (apart.Count > 0)
            {
                source = "source";
                writer.Line("CableSource? source = slot switch");
                writer.Line("{");
                using (writer.Indent())
                {
                    foreach (var place in apart) writer.Line($"{CSharpLiteral.Of(place.Slot)} => {SourceOf(number, place.Slot)}(),");
                    writer.Line("_ => null,");
                }

                writer.Line("};");
            }

            var data = $"new CableData(ordinal, Layouts{number}, slot, {source})";
            if (!options.ParagraphMembers)
            {
                writer.Line($"return new Cable({data});");
                return;
            }

            writer.Line($"var data = {data};");
            writer.Line("return slot switch");
            writer.Line("{");
            using (writer.Indent())
            {
                var slot = 0;
                foreach (var named in shelf.Cables) writer.Line($"{CSharpLiteral.Of(slot++)} => new {members.TypeOf(named)}(data),");
                writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(slot)),");
            }

            writer.Line("};");
        }
    }

    /// <summary>A method for each text: the run time loads the literals of a method together.</summary>
    private static void WriteTextSources(CodeWriter writer, CableMemberWriter members, int shelf, List<(NamedCable Named, int Slot)> apart)
    {
        foreach (var (named, slot) in apart)
        {
            writer.Line();
            writer.Line($"private static CableSource {SourceOf(NumberOf(shelf), slot)}() =>");
            using (writer.Indent())
            {
                if (named.Cable.Resource is { } name) writer.Write("new ResourceSource(\"\", ").Literal(name).Write(")");
                else members.WriteTextSource(named);
                writer.Line(";");
            }
        }
    }

    /// <summary>The long literal stands at the end.</summary>
    private static void WriteLayouts(CodeWriter writer, CableShelf shelf) => PackedStringWriter.WriteProperty(
        writer, "private", "Layouts" + NumberOf(shelf.Number), ShelfPacker.Pack(shelf.Cables.Select(named => named.Cable.Layout)),
        isUtf8: shelf.Cables.Any(named => named.Utf8.HasFlag(Utf8Parts.Layout)));

    private static string SourceOf(string shelf, int slot) => $"Source{shelf}_{CSharpLiteral.Of(slot)}";
}
