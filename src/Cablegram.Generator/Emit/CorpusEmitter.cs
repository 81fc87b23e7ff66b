using Cablegram.Model;
using Cablegram.Naming;
using Cablegram.Pipeline;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Emit;

/// <summary>Writes the files of the corpus as a whole: posts, the enums of posts and tags, the index.</summary>
internal static class CorpusEmitter
{
    /// <summary>Adds the files.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="options">Options of the project.</param>
    /// <param name="literalBudget">UTF-16 units of string literals that the cables may have.</param>
    /// <param name="add">Takes a hint name and a text.</param>
    /// <param name="cancellationToken">Looked at between the files, and within the long ones.</param>
    public static void Emit(CorpusModel corpus, ProjectOptions options, int literalBudget, Action<string, SourceText> add, CancellationToken cancellationToken)
    {
        var values = CorpusValues.Of(corpus.Entries);
        add(HintName.OfPart("Corpus.Posts"), GeneratedText.Create(Posts(corpus, options)));
        add(HintName.OfPart("Tag"), GeneratedText.Create(EnumEmitter.Tags(corpus, values, options)));
        add(HintName.OfPart("Origin"), GeneratedText.Create(EnumEmitter.Origins(corpus, values, options)));
        if (corpus.IsLarge && options.ParagraphMembers) add(HintName.OfPart("Corpus.ParagraphMembers"), GeneratedText.Create(ParagraphMembersEmitter.Emit(options)));
        cancellationToken.ThrowIfCancellationRequested();
        add(HintName.OfPart("Corpus.Index"), GeneratedText.Create(IndexEmitter.Emit(corpus, values, options, StoragePlan.IndexBudget(literalBudget), cancellationToken)));
    }

    /// <summary>
    /// A constant that changes with every byte of the files that are resources. Hot reload cannot replace a resource, only code, and would
    /// put new offsets over old text: another value of a constant it cannot apply either, and restarts the program.
    /// </summary>
    public static string Content(ulong checksum, ProjectOptions options)
    {
        var writer = CodeWriter.Rent();
        GeneratedText.WriteHead(writer, "The files of the corpus, as a constant: hot reload restarts the program when one of them is edited.", options);
        writer.Line(GeneratedText.GeneratedCode);
        writer.Line(GeneratedText.Hidden);
        using (writer.Braces("internal static class CorpusContent"))
        {
            writer.Line("/// <summary>Checksum of all files that are resources.</summary>");
            writer.Line($"internal const ulong Checksum = 0x{checksum:x16};");
        }

        return writer.Finish();
    }

    /// <summary>The class of each post, with what is said of it; its cables are in the files of the cables.</summary>
    private static string Posts(CorpusModel corpus, ProjectOptions options)
    {
        var writer = CodeWriter.Rent();
        GeneratedText.WriteHead(writer, "The posts of the corpus.", options);
        writer.Line(GeneratedText.GeneratedCode);
        using (writer.Braces("static partial class Corpus"))
        {
            writer.Each(CorpusPost.AllOf(corpus.Entries), post =>
            {
                CableNotesWriter.WritePost(writer, post.DisplayName ?? post.Post, post.Cables);
                writer.Line($"public static partial class {post.Name} {{ }}");
            });
        }

        writer.Line();
        writer.Line(GeneratedText.GeneratedCode);
        writer.Line("partial class Cable { }");
        if (options.ParagraphMembers)
        {
            writer.Line();
            writer.Line("/// <summary>The types of the single cables: each is a <see cref=\"Cable\"/> with a member for each numbered paragraph.</summary>");
            writer.Line(GeneratedText.GeneratedCode);
            writer.Line($"{options.Modifier} static partial class TypedCables {{ }}");
        }

        return writer.Finish();
    }
}

/// <summary>A post that has cables in the corpus.</summary>
/// <param name="Post">Canonical post; null for the cables whose post is not known.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="DisplayName">Display name; null where no cable gives one.</param>
/// <param name="Cables">Number of cables.</param>
internal sealed record CorpusPost(string? Post, string Name, string? DisplayName, int Cables)
{
    /// <summary>The posts, ordered by name.</summary>
    public static IReadOnlyList<CorpusPost> AllOf(EquatableArray<CorpusEntry> entries) =>
    [
        .. entries
            .GroupBy(entry => entry.Name.PostClass, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CorpusPost(
                group.First().Post,
                group.Key,
                group.First().Post is null ? null : group.Select(entry => entry.Row.OriginName).FirstOrDefault(name => name is not null),
                group.Count())),
    ];
}
