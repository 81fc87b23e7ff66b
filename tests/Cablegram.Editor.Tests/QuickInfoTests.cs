namespace Cablegram.Editor.Tests;

/// <summary>What is shown where the mouse rests, and where "go to definition" leads.</summary>
public sealed class QuickInfoTests(EditorSession editor) : IClassFixture<EditorSession>
{
    [Theory]
    [InlineData("Corpus.Astana")]
    [InlineData("Corpus.Astana._08ASTANA66")]
    [InlineData("Corpus.Astana._08ASTANA66.P2")]
    [InlineData("Corpus.Get")]
    [InlineData("Corpus.ByTag")]
    [InlineData("Tag.PREL")]
    [InlineData("Origin.Freedonia")]
    [InlineData("Classification.Confidential")]
    [InlineData("cable.DeclassifyOn")]
    [InlineData("cable.Permalink")]
    [InlineData("paragraph.Marking")]
    [InlineData("list.Intersect")]
    public async Task WhatRestingTheMouseShowsIsAsApproved(string expression) =>
        Shown.Verify("QuickInfo", expression, await editor.PointAtAsync($"_ = {expression}$$;"));

    [Fact]
    public async Task GoToDefinitionOpensTheGeneratedFileOfTheCable() =>
        Assert.Equal(("Cable._08ASTANA66.g.cs", "_08ASTANA66"), await editor.DefinitionAsync("_ = Corpus.Astana._08ASTANA66$$;"));

    [Fact]
    public async Task GoToDefinitionOfATagOpensTheEnum() =>
        Assert.Equal(("Tag.g.cs", "PREL"), await editor.DefinitionAsync("_ = Tag.PREL$$;"));
}
