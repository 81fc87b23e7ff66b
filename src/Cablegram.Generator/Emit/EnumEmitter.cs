using Cablegram.Emit.Packing;
using Cablegram.Model;
using Cablegram.Naming;
using Cablegram.Pipeline;

namespace Cablegram.Emit;

/// <summary>Writes the enums whose members depend on the corpus. Values are explicit and follow from the code or post alone.</summary>
internal static class EnumEmitter
{
    /// <summary>The enum of the tags in the corpus.</summary>
    public static string Tags(CorpusModel corpus, CorpusValues values, ProjectOptions options)
    {
        var writer = CodeWriter.Rent();
        GeneratedText.WriteHead(writer, "The TAGS of the corpus.", options);
        writer.Line("/// <summary>A tag of the TAGS line: what a cable is about. The members are those that the cables of the corpus have.</summary>");
        writer.Line(GeneratedText.GeneratedCode);
        using (writer.Braces($"{options.Modifier} enum Tag"))
        {
            writer.Line("/// <summary>No tag.</summary>");
            writer.Line("None = 0,");
            var tags = corpus.Entries
                .SelectMany(entry => entry.Row.Tags.Select(code => new KeyValuePair<string, IndexRow>(code, entry.Row)))
                .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal);
            foreach (var tag in tags)
            {
                writer.Line();
                CableNotesWriter.WriteTag(writer, tag.Key, [.. tag]);
                writer.Line($"{TagNames.Of(tag.Key)} = {CSharpLiteral.Of(values.OfTag(tag.Key))},");
            }
        }

        return writer.Finish();
    }

    /// <summary>The enum of the posts in the corpus.</summary>
    public static string Origins(CorpusModel corpus, CorpusValues values, ProjectOptions options)
    {
        var writer = CodeWriter.Rent();
        GeneratedText.WriteHead(writer, "The posts of the corpus.", options);
        writer.Line("/// <summary>A post that sends cables. The members are those that cables of the corpus come from.</summary>");
        writer.Line(GeneratedText.GeneratedCode);
        using (writer.Braces($"{options.Modifier} enum Origin"))
        {
            writer.Line("/// <summary>The post is not known.</summary>");
            writer.Line($"{PostNames.Unknown} = {CSharpLiteral.Of(OriginValue.Unknown)},");
            foreach (var post in CorpusPost.AllOf(corpus.Entries))
            {
                if (post.Post is null) continue;
                writer.Line();
                CableNotesWriter.WritePost(writer, post.DisplayName ?? post.Post, post.Cables);
                writer.Line($"{post.Name} = {CSharpLiteral.Of(values.OfPost(post.Post))},");
            }
        }

        return writer.Finish();
    }
}
