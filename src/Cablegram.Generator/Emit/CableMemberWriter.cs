using System.Text;
using Cablegram.Pipeline;

namespace Cablegram.Emit;

/// <summary>Writes what every cable has, whichever file it stands in: its member, its type with the paragraphs, where its text is.</summary>
/// <param name="writer">The file.</param>
/// <param name="options">Options of the project.</param>
internal sealed class CableMemberWriter(CodeWriter writer, ProjectOptions options)
{
    /// <summary>The member of the class of its post.</summary>
    /// <param name="named">The cable.</param>
    /// <param name="place">Arguments of <c>At</c>.</param>
    public void WriteMember(NamedCable named, string place)
    {
        var type = TypeOf(named);
        var cast = options.ParagraphMembers ? $"({type})" : "";
        if (named.Cable.HasNotes) CableNotesWriter.WriteCable(writer, named.Cable);
        writer.Line($"public static {type} {named.Name.Member} => {cast}At({place});");
    }

    /// <summary>The cable's own type. Without comments it has its paragraphs from a type it shares with others, as far as their numbers go.</summary>
    public void WriteType(NamedCable named)
    {
        var member = named.Name.Member;
        var hasComments = named.Cable.HasNotes;
        var paragraphs = named.Cable.Notes.Paragraphs
            .Where(paragraph => paragraph.Number >= 0)
            .GroupBy(paragraph => paragraph.Number!.Value)
            .Where(same => !same.Skip(1).Any())
            .Select(same => same.First())
            .ToList();
        var shared = named.IsShelved && !hasComments ? ParagraphMembersEmitter.SharedBy(paragraphs) : 0;
        if (hasComments) CableNotesWriter.WriteCableType(writer, named.Cable);
        using (writer.Braces($"public sealed class {member} : {ParagraphMembersEmitter.TypeFor(shared)}"))
        {
            writer.Line($"internal {member}(CableData data) : base(data) {{ }}");
            foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Number is 0 || paragraph.Number > shared))
            {
                if (hasComments) writer.Line();
                if (hasComments) CableNotesWriter.WriteParagraph(writer, paragraph);
                ParagraphMembersEmitter.WriteMember(writer, paragraph.Number!.Value);
            }
        }
    }

    /// <summary>The type of the cable's object.</summary>
    public string TypeOf(NamedCable named) => options.ParagraphMembers ? "TypedCables." + named.Name.Member : "Cable";

    /// <summary>An object that reads the text from where it is, where this is no resource of the cable's own name.</summary>
    public void WriteTextSource(NamedCable named)
    {
        if (named.Utf8.HasFlag(Utf8Parts.Text)) writer.Write("new Utf8LiteralSource(static () => ").Literal(WithoutLoneSurrogates(named.Cable.Source)).Write("u8)");
        else writer.Write("new LiteralSource(").Literal(named.Cable.Source).Write(")");
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
