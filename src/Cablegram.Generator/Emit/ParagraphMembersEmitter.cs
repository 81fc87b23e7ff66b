using Cablegram.Pipeline;

namespace Cablegram.Emit;

/// <summary>
/// Writes types that cables of a large corpus have their paragraph members from: a hundred thousand properties, ten for each cable, take the
/// compiler five times as long as all the rest. Where comments are read each cable has members of its own, as each has a comment of its own.
/// </summary>
internal static class ParagraphMembersEmitter
{
    /// <summary>Paragraphs with higher numbers are members of their cable alone.</summary>
    private const int Most = 64;

    /// <summary>The whole file.</summary>
    public static string Emit(ProjectOptions options)
    {
        var writer = CodeWriter.Rent();
        GeneratedText.WriteHead(writer, "Types with the members of paragraphs 1 to n, which the types of cables derive from.", options);
        writer.Line(GeneratedText.GeneratedCode);
        writer.Line(GeneratedText.Hidden);
        using (writer.Braces($"{options.Modifier} static class ParagraphMembers"))
        {
            writer.Each(Enumerable.Range(1, Most), number =>
            {
                writer.Line($"/// <summary>A cable with paragraphs 1 to {CSharpLiteral.Of(number)}.</summary>");
                using (writer.Braces($"public abstract class To{CSharpLiteral.Of(number)} : {(number == 1 ? "Cable" : "To" + CSharpLiteral.Of(number - 1))}"))
                {
                    writer.Line($"internal To{CSharpLiteral.Of(number)}(CableData data) : base(data) {{ }}");
                    writer.Line();
                    writer.Line($"/// <summary>Paragraph {CSharpLiteral.Of(number)}.</summary>");
                    WriteMember(writer, number);
                }
            });
        }

        return writer.Finish();
    }

    /// <summary>The member of a paragraph.</summary>
    public static void WriteMember(CodeWriter writer, int number) => writer.Line($"public Paragraph P{CSharpLiteral.Of(number)} => this[{CSharpLiteral.Of(number)}];");

    /// <summary>How many paragraphs, counted from 1 without a gap, a cable can have from a shared type.</summary>
    public static int SharedBy(IEnumerable<ParagraphNotes> paragraphs)
    {
        var numbers = new HashSet<int>(paragraphs.Select(paragraph => paragraph.Number!.Value));
        var shared = 0;
        while (shared < Most && numbers.Contains(shared + 1)) shared++;
        return shared;
    }

    /// <summary>The type with the members of so many paragraphs.</summary>
    public static string TypeFor(int shared) => shared == 0 ? "Cable" : "ParagraphMembers.To" + CSharpLiteral.Of(shared);
}
