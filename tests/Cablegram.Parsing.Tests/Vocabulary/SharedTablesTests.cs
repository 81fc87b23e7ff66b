using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Tests.Vocabulary;

/// <summary>Every row of the tables the vocabulary was made from can be reached. The tables lie beside the repository; without them there is nothing to ask.</summary>
public class SharedTablesTests
{
    [Fact]
    public void EveryPostOfTheSharedTableIsReachedByAllItsNames()
    {
        foreach (var row in ReadTable("posts.tsv"))
        {
            var id = row["id"];
            Assert.Equal(id, Find(id)?.Id);
            foreach (var alias in List(row["aliases"])) Assert.True(Find(alias)?.Id == id, id + " by " + alias);
            foreach (var slip in List(row["malformed_in_ids"])) Assert.True(Find(slip) is { } post && SameOffice(post, id), id + " by " + slip);
            foreach (var cut in List(row["name_1973_79"].Replace(" or ", ", "))) Assert.True(Find(cut.Split(' ')[0]) is { } post && SameOffice(post, id), id + " by " + cut);
            foreach (var display in List(row["display"], "; ")) Assert.True(PostTable.TryFindByDisplayName(display, out var post) && SameOffice(post, id), display);
            foreach (var indicator in List(row["routing"]))
            {
                Assert.True(PostTable.TryFindByRoutingIndicator(indicator, out _), indicator);
                Assert.True(Find(id)!.HasRoutingIndicator(indicator), id + " by " + indicator);
            }
        }
    }

    [Fact]
    public void EveryTagOfTheSharedTableIsReached()
    {
        foreach (var row in ReadTable("tags.tsv"))
        {
            var code = row["code"];
            if (row["kind"] != "malformed")
            {
                Assert.Contains(TagTable.FindAll(code), meaning =>
                    meaning.Kind == row["kind"] && meaning.Era == row["era"] && (meaning.Name == row["name"] || meaning.Name.Length == 0));
                continue;
            }

            var parts = new List<string>();
            var meant = TagTable.TryCorrect(code, out var single) ? single
                : TagTable.TrySplitGlued(code, parts) ? string.Join(' ', parts.Select(part => TagTable.TryCorrect(part, out var right) ? right : part))
                : null;
            Assert.True(meant == row["name"], code + " gives " + meant);
        }
    }

    [Fact]
    public void EveryIndicatorOfTheSharedTableHasItsNameAndPosts()
    {
        foreach (var row in ReadTable("routing.tsv"))
        {
            Assert.True(RoutingTable.TryFindName(row["indicator"], out var name), row["indicator"]);
            Assert.Equal(row["name"], name);
            foreach (var id in List(row["post"], ",")) Assert.True(Find(id)?.HasRoutingIndicator(row["indicator"]), id + " by " + row["indicator"]);
        }
    }

    private static Post? Find(string name) => PostTable.TryFind(name, out var post) ? post : null;

    private static bool SameOffice(Post post, string id) => Find(id) is { } other && post.IsSameOfficeAs(other);

    private static string[] List(string cell, string separator = ", ") =>
        cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadTable(string name) => SharedFolder.Table("format", name);
}
