using Written = Cablegram.Generator.Tests.Cables;

namespace Cablegram.Editor.Tests;

/// <summary>Typing into a cable that is open in the editor.</summary>
public sealed class EditTests : IDisposable
{
    private readonly EditorSession _editor = new();

    public void Dispose() => _editor.Dispose();

    [Fact]
    public async Task WhatIsTypedIntoACableIsInTheListAtOnce()
    {
        Assert.DoesNotContain(await _editor.CompleteAsync("_ = Corpus.Astana._08ASTANA66.$$;"), line => line.Name == "P3");

        await _editor.EditAsync("08ASTANA66.txt", text => text + "\n3. (U) The band went home.\n");

        var added = Assert.Single(await _editor.CompleteAsync("_ = Corpus.Astana._08ASTANA66.$$;"), line => line.Name == "P3");
        Assert.EndsWith("(U) The band went home.", added.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATagThatNoCableHasAnyLongerLeavesTheList()
    {
        await _editor.EditAsync("08FREEDONIA12.txt", text => text.Replace("EAGR, ECON", "EAGR, ETRD", StringComparison.Ordinal));

        var names = (await _editor.CompleteAsync("_ = Tag.$$;")).Select(line => line.Name);
        Assert.Contains("ETRD", names);
        Assert.DoesNotContain("ECON", names);
    }

    [Fact]
    public async Task AHalfTypedCableLeavesTheProjectWhole()
    {
        foreach (var length in new[] { 0, 1, 40, 130, 180 })
        {
            await _editor.EditAsync("08FREEDONIA12.txt", _ => Written.Mint[..length]);
            Assert.Empty(await _editor.FaultsAsync());
            Assert.Contains(await _editor.CompleteAsync("_ = Corpus.Astana.$$;"), line => line.Name == "_08ASTANA66");
        }
    }
}
