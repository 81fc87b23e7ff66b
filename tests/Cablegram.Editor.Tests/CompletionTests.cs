using System.Text;

namespace Cablegram.Editor.Tests;

/// <summary>The list a person sees after a dot: names, pictures, order, and what is shown beside the chosen line.</summary>
public sealed class CompletionTests(EditorSession editor) : IClassFixture<EditorSession>
{
    [Theory]
    [InlineData("Corpus")]
    [InlineData("Corpus.Astana")]
    [InlineData("Corpus.Astana._08ASTANA66")]
    [InlineData("Tag")]
    [InlineData("Origin")]
    [InlineData("cable")]
    [InlineData("list")]
    [InlineData("paragraph")]
    public async Task TheListAfterADotIsAsApproved(string name)
    {
        var shown = new StringBuilder();
        foreach (var line in await editor.CompleteAsync($"_ = {name}.$$;"))
        {
            // Every list of anything has those of LINQ; which they are is the framework's.
            if (line.Kind == "ExtensionMethod") continue;
            shown.Append(line.Name).Append("  (").Append(line.Kind).Append(")\n    ").Append(line.Description.Replace("\n", "\n    ").Replace("\n    \n", "\n\n")).Append("\n\n");
        }

        Shown.Verify("Completion", name, shown.ToString());
    }

    [Fact]
    public async Task NothingIsWrongWithTheProject() => Assert.Empty(await editor.FaultsAsync());
}
