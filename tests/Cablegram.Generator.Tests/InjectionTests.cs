using System.Globalization;
using System.Text;
using Cablegram.Emit;
using Cablegram.Model;
using Cablegram.Parsing;
using Cablegram.Testing;
using Cablegram.Testing.Hostile;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Generator.Tests;

/// <summary>
/// Files made to run code of their own at the next compile, or to keep it from ending: in every storage, with and without paragraph members,
/// with a file for each cable and on shelves, the corpus compiles without a warning and says what the parser read.
/// </summary>
public sealed class InjectionTests
{
    private const string Evil = "class Evil { static Evil() { } }";

    /// <summary>What ends a string, a comment, a line or an element, or begins a directive.</summary>
    private static readonly string[] Endings =
    [
        "\"\"\"", "\"", "\"); " + Evil + " //", "\\", "\\\"", "*/ " + Evil + " /*", "/// </summary>", "</summary>", "</para></summary>" + Evil, "<script>", "]]>", "<![CDATA[", "&lt;", "&#10;", "{0}", "{{", "}} }}", "#line 1 \"x\"",
        "\n#line hidden\n", "\n#error injected\n", "\n#if false\n", "\n#pragma warning disable\n", "\u2028" + Evil, "\u2029#error x", "\u0085#error x", "\v", "\f", "\0", "\u001a", "\ud800", "\udc00", "\udc00\ud800", "\ud83d\udc2a", "\ufeff",
        "\ufffe", "\uffff", "\u202e", "\u2066", "\u2069", "\u200f", "\u00ad", "\ue000", "$\"{System.Environment.Exit(1)}\"", "@\"", "\\u0022", "\\U00000022", "\\x22",
    ];

    public static TheoryData<string> Shapes => [.. CorpusShape.All.Select(shape => shape.ToString())];

    public static TheoryData<string> FewShapes => [.. CorpusShape.Few.Select(shape => shape.ToString())];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TextsThatEndAStringOrACommentAreTexts(string shape) => AssertNothingHappens(shape, Endings.Select(ending => Cable(ending, ending, ending, ending)));

    [Theory]
    [MemberData(nameof(FewShapes))]
    public void KeywordsAreTagsPostsAndPersons(string shape) => AssertNothingHappens(shape, Keywords().Select(word =>
        Cable($"A {word}", $"{word.ToUpperInvariant()}, OVIP ({word}, {word} {word}.), {word}", word, word).Replace("FREEDONIA", word.ToUpperInvariant(), StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(FewShapes))]
    public void IdsThatMapToOneIdentifierAreCablesOfTheirOwn(string shape) => AssertNothingHappens(shape,
        new[] { "PORT QUILL", "PORTQUILL", "PORT-QUILL", "PORT'QUILL", "Port.Quill", "PORT_QUILL" }.Select(post => Cable("DUCKS", "PREL", "Words.", "QUILL").Replace("FREEDONIA", post, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(FewShapes))]
    public void LongSubjectsAndNumbersAtTheEndsOfWhatNumbersCanBe(string shape) => AssertNothingHappens(shape,
    [
        Cable(new string('D', 10_000), "PREL", "Words.", "QUILL"),
        Cable(string.Concat(Enumerable.Repeat("\"</para>\\ ", 1_000)), "PREL", "Words.", "QUILL"),
        Cable("DUCKS", string.Join(", ", Enumerable.Range(0, 300).Select(i => $"Q{i:X3}")), "Words.", "QUILL"),
        .. Intruders.Numbers.Select(number => Cable("DUCKS", "PREL", $"Words.\n\n{number}. (C) More.\n\n{number}. Again.", "QUILL")
            .Replace("000012", number, StringComparison.Ordinal)),
        .. Intruders.Numbers.Select(number => Cable($"SECTION {number} OF {number}", "PREL", $"FREEDONIA 00000012  {number} OF {number}", "QUILL").Replace("JAN 08", "JAN " + number, StringComparison.Ordinal)),
    ]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TenThousandParagraphs(bool hasMembers)
    {
        var text = new StringBuilder(Cable("DUCKS", "PREL", "Words.", "QUILL"));
        for (var i = 2; i <= 10_000; i++) text.Append(CultureInfo.InvariantCulture, $"\n{i}. (C) Duck {i}.\n");
        var fault = CorpusCheck.Fault([("ducks.txt", Encoding.UTF8.GetBytes(text.ToString()))], CorpusShape.All[0] with { HasMembers = hasMembers });
        Assert.True(fault is null, fault?.Message);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MaxValue - 1)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void ParagraphNumbersTheParserWouldNotGive(int number)
    {
        ParsedCable Parse(string source, Parsing.ParseOptions options, CancellationToken token) => CableParser.Parse(source, options, token) with
        {
            Paragraphs = new[] { new ParsedParagraph { Number = number, Text = Excerpt.Of(new SourceSpan(0, 3)), Span = new SourceSpan(0, 3) } }.ToEquatableArray(),
        };

        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("x.txt", Cables.Mint), new CablegramGenerator(Parse, CableEmitter.Emit)).AssertClean();
        Assert.Equal(number, run.Evaluate<int>("Corpus.All[0].Paragraphs[0].Number!.Value"));
        Assert.Equal(number, run.Evaluate<int>($"Corpus.All[0][{number.ToString(CultureInfo.InvariantCulture)}].Number!.Value"));
        Assert.Equal(number >= 0, run.Sources["Cable._08FREEDONIA12.g.cs"].Contains("Paragraph P", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("08ASTANA66\u2028#error x.txt")]
    [InlineData("08ASTANA66\u2029#error x.txt")]
    [InlineData("08ASTANA66\u0085#error x.txt")]
    [InlineData("08ASTANA66\n#error x.txt")]
    [InlineData("08ASTANA66\r#error x.txt")]
    [InlineData("08ASTANA66\u2028class Evil { }/x.txt")]
    [InlineData("*/\"\"\"</summary>&<x>.txt")]
    [InlineData("\ud800.txt")]
    [InlineData("\ufffe\uffff.txt")]
    [InlineData("\u202e\u2066.txt")]
    [InlineData("~!@#$%^&()_+`-={}[];',.txt")]
    [InlineData("<>:\"|?*\\.txt")]
    [InlineData("%20 + &amp;.txt")]
    [InlineData("..txt")]
    [InlineData(".txt")]
    [InlineData(" .txt")]
    [InlineData("\t\v\f.txt")]
    [InlineData("\0.txt")]
    [InlineData("a/../../../b.txt")]
    [InlineData("./a//b.txt")]
    [InlineData("\ud83d\udc2a/\u0130\u0131\u017f\u212a.txt")]
    [InlineData("e\u0301/\u00e9.txt")]
    public void WhateverAPathIsMadeOfItIsOnlyAPath(string path)
    {
        foreach (var text in new[] { Cables.Mint, Cables.Draft })
        {
            var run = GeneratorRun.Of(CorpusProject.Empty.WithCable(path, text)).AssertClean();
            Assert.Null(run.Compilation.GetTypeByMetadataName("Evil"));
            Assert.Single(run.Sources.Keys, hint => hint.StartsWith("Cable.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void EveryCharacterMayStandInAPath()
    {
        var project = CorpusProject.Empty.WithProperty("CablegramParagraphMembers", "false");
        for (var unit = 1; unit <= 0xFFFF; unit += 512)
        {
            var name = string.Concat(Enumerable.Range(unit, 512).Where(one => one is not ('/' or '\\') && one <= 0xFFFF).Select(one => (char)one));
            project = project.WithCable($"d/{name}.txt", Cables.Draft);
        }

        var run = GeneratorRun.Of(project, new CablegramGenerator(CableParser.Parse, CableEmitter.Emit, firstShelved: 1)).AssertClean();
        Assert.DoesNotContain(run.Diagnostics, found => found.Id == "CBL0007");
    }

    [Theory]
    [InlineData("08FREEDONIA12.txt", "08Freedonia12.TXT")]
    [InlineData("a.txt", "A.txt")]
    [InlineData("ſ.txt", "s.txt")]
    [InlineData("İ.txt", "i.txt")]
    [InlineData("K.txt", "k.txt")]
    [InlineData("é.txt", "e\u0301.txt")]
    public void NamesThatDifferByCaseAloneAreFilesOfTheirOwn(string one, string other)
    {
        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable(one, "Words only.").WithCable(other, "Other words.")).AssertClean();
        Assert.Equal(2, run.Evaluate<int>("Corpus.Count"));
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("main.txt")]
    [InlineData("Main.md")]
    [InlineData("_.txt")]
    [InlineData("create.txt")]
    [InlineData("dispose.txt")]
    [InlineData("value.txt")]
    [InlineData("subject.txt")]
    [InlineData("object.txt")]
    [InlineData("string.txt")]
    [InlineData("op_Equality.txt")]
    [InlineData("get_Count.txt")]
    [InlineData("consumer.txt")]
    [InlineData("cables.txt")]
    [InlineData("record.txt")]
    [InlineData("field.txt")]
    [InlineData("global.txt")]
    public void AFileIsNoMemberThatMeansSomething(string name)
    {
        var project = CorpusProject.Empty.WithCable(name, "Words only.").WithSource("Program.cs", "System.Console.WriteLine(Consumer.Cables.Corpus.Count);");
        var run = GeneratorRun.Of(project);
        var program = run.Compilation.WithOptions(run.Compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        Assert.Empty(program.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData("__ARGLIST")]
    [InlineData("__MAKEREF")]
    [InlineData("CLASS")]
    [InlineData("RECORD")]
    [InlineData("SYSTEM")]
    [InlineData("CORPUS")]
    [InlineData("CONSUMER")]
    [InlineData("CABLES")]
    [InlineData("EQUALS")]
    [InlineData("\u2028X")]
    [InlineData("\"); X")]
    [InlineData("\ud800")]
    [InlineData("1")]
    [InlineData(" ")]
    public void PostsTheParserWouldNotGive(string post)
    {
        ParsedCable Parse(string source, Parsing.ParseOptions options, CancellationToken token) => CableParser.Parse(source, options, token) with
        {
            Id = new Located<ReferenceId>(new ReferenceId(2008, post, 12), default),
            Post = post,
            OriginName = new Located<string>(post, default),
            Tags = new[] { new Located<string>(post, default) }.ToEquatableArray(),
        };

        foreach (var shelved in new[] { 1, 99 })
        {
            var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("x.txt", Cables.Mint), new CablegramGenerator(Parse, CableEmitter.Emit, firstShelved: shelved)).AssertClean();
            Assert.Equal(1, run.Evaluate<int>("Corpus.ByOrigin(Corpus.All[0].Origin).Count"));
        }
    }

    private static string Cable(string subject, string tags, string text, string person) => $"""
        O 141134Z JAN 08
        FM AMEMBASSY FREEDONIA
        TO SECSTATE WASHDC IMMEDIATE 1234
        INFO AMCONSUL {person}
        C O N F I D E N T I A L FREEDONIA 000012

        SIPDIS

        E.O. 12958: DECL: 01/14/2018
        TAGS: {tags}
        SUBJECT: {subject}

        REF: A. 08 FREEDONIA 11 B. {person}

        Classified By: {person}, {subject}; reasons 1.4 (b) and (d).

        1. (C) SUMMARY: {text}

        {subject}
        ---------

        2. ({tags}) {text} END SUMMARY.
        {person}

        """;

    private static IEnumerable<string> Keywords() => SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)
        .Concat(["System", "Main", "Corpus", "Cable", "None", "Unknown", "Equals", "P1", "__arglist", "nint", "dynamic", "var", "_"]);

    private static void AssertNothingHappens(string shape, IEnumerable<string> cables)
    {
        var files = cables.Select((cable, i) => ($"cables/{i}.txt", i % 4 == 0 ? [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(cable)] : Encoding.UTF8.GetBytes(cable)));
        var fault = CorpusCheck.Fault([.. files], CorpusShape.All.Single(one => one.ToString() == shape));
        Assert.True(fault is null, $"{fault?.Message}\n{fault?.Text}");
    }
}
