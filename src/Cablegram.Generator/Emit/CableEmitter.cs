using System.Globalization;
using System.Text;
using Cablegram.Emit.Packing;
using Cablegram.Pipeline;

namespace Cablegram.Emit;

/// <summary>How a cable's file is written; the seam at which tests put one that fails.</summary>
internal delegate string EmitCable(NamedCable named, ProjectOptions options);

/// <summary>Writes the file of one cable: its member, its type with the paragraphs, and the text that both read from.</summary>
internal static class CableEmitter
{
    /// <summary>The file of one cable.</summary>
    public static string Emit(NamedCable named, ProjectOptions options) =>
        Emit(named.Cable.Row.Path, [named], options);

    /// <summary>The file of a shelf: each class is opened once, as the compiler is slow with classes of many parts.</summary>
    public static string Emit(CableShelf shelf, ProjectOptions options) => Emit($"Cables, shelf {shelf.Number:x2}.", shelf.Cables, options);

    private static string Emit(string about, IReadOnlyList<NamedCable> cables, ProjectOptions options)
    {
        var writer = CodeWriter.Rent();
        GeneratedText.WriteHead(writer, about);
        writer.Line($"namespace {options.Namespace};");
        writer.Line();
        using (writer.Braces("static partial class Corpus"))
        {
            var posts = cables.GroupBy(named => named.Name.PostClass, StringComparer.Ordinal).OrderBy(post => post.Key, StringComparer.Ordinal);
            WriteEach(writer, posts, post =>
            {
                using (writer.Braces($"static partial class {post.Key}")) WriteEach(writer, post, named => WriteMember(writer, named, options));
            });
        }

        writer.Line();
        if (options.ParagraphMembers)
        {
            using (writer.Braces("static partial class TypedCables")) WriteEach(writer, cables, named => WriteType(writer, named));
            writer.Line();
        }

        using (writer.Braces("static partial class CableFactory")) WriteEach(writer, cables, named => WriteFactory(writer, named, options));
        return writer.Finish();
    }

    private static void WriteEach<T>(CodeWriter writer, IEnumerable<T> items, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) writer.Line();
            isFirst = false;
            write(item);
        }
    }

    private static string TypeOf(NamedCable named, ProjectOptions options) => options.ParagraphMembers ? "TypedCables." + named.Name.Member : "Cable";

    private static void WriteMember(CodeWriter writer, NamedCable named, ProjectOptions options)
    {
        var member = named.Name.Member;
        var type = TypeOf(named, options);
        var cast = options.ParagraphMembers ? $"({type})" : "";
        CableNotesWriter.WriteCable(writer, named.Cable);
        writer.Line($"public static {type} {member} => {cast}At(CorpusIndex.Ordinals.{member});");
    }

    private static void WriteType(CodeWriter writer, NamedCable named)
    {
        var member = named.Name.Member;
        CableNotesWriter.WriteCableType(writer, named.Cable);
        using (writer.Braces($"public sealed class {member} : Cable"))
        {
            writer.Line($"internal {member}(CableData data) : base(data) {{ }}");
            foreach (var paragraph in named.Cable.Notes.Paragraphs.Where(paragraph => paragraph.Number >= 0).GroupBy(paragraph => paragraph.Number!.Value))
            {
                if (paragraph.Skip(1).Any()) continue;

                var number = paragraph.Key.ToString(CultureInfo.InvariantCulture);
                writer.Line();
                CableNotesWriter.WriteParagraph(writer, paragraph.First());
                writer.Line($"public Paragraph P{number} => this[{number}];");
            }
        }
    }

    /// <summary>
    /// The long literals stand at the end, so that the file begins with what a person wants to see. Public in a class that is not: of each
    /// method that is internal the compiler asks all other methods of the class whether it belongs into the reference assembly.
    /// </summary>
    private static void WriteFactory(CodeWriter writer, NamedCable named, ProjectOptions options)
    {
        var member = named.Name.Member;
        writer.Line($"public static Cable {member}() => new {TypeOf(named, options)}(new CableData(CorpusIndex.Ordinals.{member},");
        using (writer.Indent())
        {
            writer.Write("layout: ");
            if (named.Utf8.HasFlag(Utf8Parts.Layout)) writer.Write("PackedLayout.OfUtf8(").Literal(PackedLayout.Utf8(named.Cable.Layout)).Write("u8)");
            else writer.Literal(named.Cable.Layout);
            WriteSource(writer, named);
        }
    }

    /// <summary>A resource that is called as the cable's path needs no literal: the layout has the path.</summary>
    private static void WriteSource(CodeWriter writer, NamedCable named)
    {
        var cable = named.Cable;
        if (cable.Resource is null) writer.Line(",");
        if (cable.Resource == cable.Row.Path) writer.Line("));");
        else if (cable.Resource is { } name) writer.Line(",").Write("resource: ").Literal(name).Line("));");
        else if (named.Utf8.HasFlag(Utf8Parts.Text)) writer.Write("source: new Utf8LiteralSource(static () => ").Literal(WithoutLoneSurrogates(cable.Source)).Line("u8)));");
        else writer.Write("source: new LiteralSource(").Literal(cable.Source).Line(")));");
    }

    /// <summary>A <c>u8</c> literal must be valid Unicode; what is not becomes U+FFFD, as it does when a string is encoded.</summary>
    private static string WithoutLoneSurrogates(string text)
    {
        StringBuilder? builder = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            builder ??= new StringBuilder(text);
            builder[i] = '\ufffd';
        }

        return builder?.ToString() ?? text;
    }
}
