using System.Text;
using Cablegram.Emit;
using Cablegram.Model;
using Cablegram.Parsing;
using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

public sealed class HostileTextTests
{
    private const string Nasty = "\"\"\" */ </summary> <x a=\"&amp;\"> ]]> {0} \\u0022 \\ @\" $\" #if #error \u2028 \u2029 \u0085 \ud83d x \udc2a \ud83d\udc2a \0 \u0001 \ufeff \u202e \ufffe";

    private static readonly string Hostile =
        $"UNCLAS FREEDONIA 000012\nTAGS: EAGR, {Nasty}, <b>\nSUBJECT: {Nasty}\n\n1. ({Nasty}) {Nasty}\n\n2. (C) {new string('x', 5000)}\n\n2. again\n\n999. {Nasty}";

    [Theory]
    [InlineData("internal", StoragePlanTests.NoLimit)]
    [InlineData("public", StoragePlanTests.NoLimit)]
    [InlineData("public", 0)]
    public void WhateverTheTextTheConsumerCompilesAndHasIt(string visibility, int literalBudget)
    {
        var generator = new CablegramGenerator(CableParser.Parse, CableEmitter.Emit, literalBudget);
        var run = GeneratorRun.Of(
            CorpusProject.Empty.WithProperty("CablegramVisibility", visibility).WithCable($"a\"b</summary>\n*/08FREEDONIA12.txt", Hostile), generator);
        run.AssertClean();
        Assert.Equal(Encoding.UTF8.GetBytes(Hostile), run.Evaluate<byte[]>("Corpus.Freedonia._08FREEDONIA12.Utf8.ToArray()"));
        Assert.Equal(literalBudget == 0, run.Sources["Cable._08FREEDONIA12.g.cs"].Contains("Utf8LiteralSource", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyNumbersThatStandOnceAreMembers()
    {
        static ParsedCable Parse(string source, Parsing.ParseOptions options, CancellationToken token) => CableParser.Parse(source, options, token) with
        {
            Paragraphs = new[] { 0, 1, 2, 2, 999 }.Select(number => new ParsedParagraph { Number = number, Text = Excerpt.Of(new SourceSpan(0, 3)), Span = new SourceSpan(0, 3) }).ToEquatableArray(),
        };

        var run = GeneratorRun.Of(Cables.Two, new CablegramGenerator(Parse, CableEmitter.Emit)).AssertClean();
        var members = run.Sources["Cable._08FREEDONIA12.g.cs"].Split('\n').Where(line => line.Contains("Paragraph P", StringComparison.Ordinal)).Select(line => line.Trim());
        Assert.Equal(["public Paragraph P0 => this[0];", "public Paragraph P1 => this[1];", "public Paragraph P999 => this[999];"], members);
    }

    [Fact]
    public void LongTextIsCutInComments()
    {
        var source = GeneratorRun.Of(CorpusProject.Empty.WithCable("08FREEDONIA12.txt", Cables.Mint.Replace("Mint grows", new string('y', 5000), StringComparison.Ordinal)));
        Assert.All(source.Sources["Cable._08FREEDONIA12.g.cs"].Split('\n').Where(line => line.Contains("///", StringComparison.Ordinal)), line => Assert.True(line.Length < 400, line));
    }

    [Theory]
    [InlineData("garbage\0\0\u0001")]
    [InlineData("\ufeff")]
    [InlineData("]]>")]
    [InlineData("1.")]
    [InlineData("TAGS: ")]
    public void AnyTextIsACable(string text) => GeneratorRun.Of(CorpusProject.Empty.WithCable("x.txt", text + "\nwords")).AssertClean();
}
