using Cablegram.Pipeline;

namespace Cablegram.Emit;

/// <summary>How a cable's file is written; the seam at which tests put one that fails.</summary>
internal delegate string EmitCable(NamedCable named, ProjectOptions options);

/// <summary>Writes the file of one cable: its member, its type with the paragraphs, and the text that both read from.</summary>
internal static class CableEmitter
{
    /// <summary>The whole file.</summary>
    public static string Emit(NamedCable named, ProjectOptions options)
    {
        var writer = CodeWriter.Rent();
        var members = new CableMemberWriter(writer, options);
        GeneratedText.WriteHead(writer, named.Cable.Row.Path, options);
        using (writer.Braces("static partial class Corpus"))
        using (writer.Braces($"static partial class {named.Name.PostClass}"))
            members.WriteMember(named, "CorpusIndex.Ordinals." + named.Name.Member);

        writer.Line();
        if (options.ParagraphMembers)
        {
            using (writer.Braces("static partial class TypedCables")) members.WriteType(named);
            writer.Line();
        }

        using (writer.Braces("static partial class CableFactory")) WriteFactory(writer, members, named);
        return writer.Finish();
    }

    /// <summary>
    /// The long literals stand at the end, so that the file begins with what a person wants to see. Public in a class that is not: of each
    /// method that is internal the compiler asks all other methods of the class whether it belongs into the reference assembly.
    /// </summary>
    private static void WriteFactory(CodeWriter writer, CableMemberWriter members, NamedCable named)
    {
        var cable = named.Cable;
        writer.Line($"public static Cable {named.Name.Member}() => new {members.TypeOf(named)}(new CableData(CorpusIndex.Ordinals.{named.Name.Member},");
        using (writer.Indent())
        {
            writer.Write("layout: ");
            PackedStringWriter.WriteExpression(writer, cable.Layout, named.Utf8.HasFlag(Utf8Parts.Layout));
            if (cable.Resource is null)
            {
                writer.Line(",").Write("source: ");
                members.WriteTextSource(named);
            }
            else if (cable.Resource != cable.Row.Path)
            {
                // A resource that is called as the cable's path needs no literal: the layout has the path.
                writer.Line(",").Write("resource: ").Literal(cable.Resource);
            }

            writer.Line("));");
        }
    }
}
