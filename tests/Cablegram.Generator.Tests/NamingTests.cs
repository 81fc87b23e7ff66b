using System.Text;
using Cablegram.Emit;
using Cablegram.Model;
using Cablegram.Naming;
using Cablegram.Vocabulary;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Generator.Tests;

public sealed class NamingTests
{
    [Theory]
    [InlineData("ASTANA", "Astana")]
    [InlineData("ABUDHABI", "AbuDhabi")]
    [InlineData("PORTAUPRINCE", "PortAuPrince")]
    [InlineData("GENEVA", "Geneva")]
    [InlineData("HAVANA", "Havana")]
    [InlineData("ALMATY", "Almaty")]
    [InlineData("USUNNEWYORK", "USUNNewYork")]
    [InlineData("USNATO", "USNATO")]
    [InlineData("FESTTWO", "FestTwo")]
    [InlineData("STATE", "SecretaryOfState")]
    [InlineData("KOLKATA", "Kolkata")]
    [InlineData("CALCUTTA", "Calcutta")]
    [InlineData("AITTAIPEI", "AitTaipei")]
    [InlineData("TAIPEI", "Taipei")]
    [InlineData("PARTO", "Parto")]
    [InlineData("FREEDONIA", "Freedonia")]
    [InlineData("ALL", "All_")]
    [InlineData("PARAGRAPH", "Paragraph_")]
    [InlineData("SECRETARYOFSTATE", "Secretaryofstate_")]
    [InlineData(null, "Unknown")]
    [InlineData("UNKNOWN", "Unknown_")]
    public void PostHasTheNameOfItsPlace(string? post, string name) => Assert.Equal(name, PostNames.Of(post));

    [Fact]
    public void EveryPostOfTheTableHasAValidNameOfItsOwn()
    {
        var names = PostTable.All.Select(post => PostNames.Of(post.Id)).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.True(SyntaxFacts.IsValidIdentifier(name) && !Reserved.IsReserved(name) && !name.Contains('_'), name));
    }

    [Theory]
    [InlineData("PREL", "PREL")]
    [InlineData("1A", "_1A")]
    [InlineData("AFL-CIO", "AFL_CIO")]
    [InlineData("G-8", "G_8")]
    [InlineData("OVIP (CLINTON, HILLARY)", "OVIP_CLINTON_HILLARY")]
    [InlineData("OVIP (QUILL, ADA MAY)", "OVIP_QUILL_ADA_MAY")]
    [InlineData("OVIP (QUILL, ADA M.)", "OVIP_QUILL_ADA_M")]
    [InlineData("OVIP (X, ADA)", "OVIP_X_ADA")]
    [InlineData("OVIP (QUILL, A. MAY)", "OVIP_QUILL_A_MAY")]
    [InlineData("OVIP (QUILL, ADA M)", "OVIP_QUILL_ADA_M__2028_2C20_20_29")]
    [InlineData("EL AL", "EL_AL__20")]
    [InlineData("AT&T", "AT_T__26")]
    [InlineData("A-B-C", "A_B_C__2D_2D")]
    [InlineData("(X)", "X__29_28")]
    [InlineData("-", "____2D")]
    [InlineData("ÑU", "U___D1")]
    [InlineData("\u0416X", "X___U0416")]
    [InlineData("prel", "PREL")]
    public void TagIsItsCode(string code, string name) => Assert.Equal(name, TagNames.Of(code));

    [Fact]
    public void DifferentCodesHaveDifferentValidNames()
    {
        var random = new Random(20260101);
        const string Alphabet = "AB12 -()_,.&/'\u00d1";
        var codes = new HashSet<string>(StringComparer.Ordinal);
        while (codes.Count < 60_000)
        {
            var code = new StringBuilder();
            for (var length = random.Next(1, 9); length > 0; length--) code.Append(Alphabet[random.Next(Alphabet.Length)]);
            codes.Add(code.ToString());
        }

        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            var name = TagNames.Of(code);
            Assert.True(SyntaxFacts.IsValidIdentifier(name), name);
            Assert.True(byName.TryAdd(name, code), $"'{code}' and '{byName[name]}' are both {name}");
        }
    }

    [Theory]
    [InlineData("08ASTANA66", "cables/x.txt", "_08ASTANA66")]
    [InlineData(null, "cables/drafts/on grain-1.txt", "OnGrain1")]
    [InlineData(null, "cables/2008 summary.txt", "_2008Summary")]
    [InlineData(null, "añejo.md", "Añejo")]
    [InlineData(null, "Count.txt", "Count_")]
    [InlineData(null, "v1.2-3b.txt", "V1_2_3b")]
    [InlineData(null, "new.txt", "New")]
    [InlineData(null, "P12.txt", "P12_")]
    [InlineData(null, ".cable", "Cable_")]
    [InlineData(null, "🐪.txt", "_")]
    public void CableIsCalledByIdElseByFile(string? id, string path, string member) =>
        Assert.Equal(member, new CableNames().Take(id is null ? null : new ReferenceId(2008, "ASTANA", 66), "ASTANA", path).Member);

    [Fact]
    public void OfCablesWithOneNameTheFirstKeepsItAndTheOthersDependOnTheirPathAlone()
    {
        var id = new ReferenceId(2008, "ASTANA", 66);
        var names = new CableNames();
        Assert.Equal("_08ASTANA66", names.Take(id, "ASTANA", "a.txt").Member);
        var third = names.Take(id, "ASTANA", "c.txt").Member;

        names = new CableNames();
        names.Take(id, "ASTANA", "a.txt");
        names.Take(id, "ASTANA", "b.txt");
        Assert.Equal(third, names.Take(id, "ASTANA", "c.txt").Member);
        Assert.StartsWith("_08ASTANA66_", third, StringComparison.Ordinal);
    }

    [Fact]
    public void CableIsNotCalledAsTheClassItIsIn() =>
        Assert.Equal(new CableName("Astana", "Astana_"), new CableNames().Take(null, "ASTANA", "astana.txt"));

    [Fact]
    public void NoSupportTypeAndNoMemberOfCorpusCanBeAPostOrCable()
    {
        foreach (var file in SupportFiles.All)
        {
            var root = CSharpSyntaxTree.ParseText(file.Value, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
            foreach (var type in root.DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax>())
            {
                if (type.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax)
                    Assert.True(Reserved.IsReserved(type.Identifier.Text), type.Identifier.Text);
                if (type.Identifier.Text != "Corpus") continue;
                foreach (var member in ((Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax)type).Members)
                {
                    var name = member switch
                    {
                        Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax method => method.Identifier.Text,
                        Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax property => property.Identifier.Text,
                        _ => "Corpus",
                    };
                    Assert.True(Reserved.IsReserved(name), name);
                }
            }
        }
    }

    [Fact]
    public void FilesOfDifferentMembersHaveDifferentNames()
    {
        var random = new Random(7);
        var names = new CableNames();
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        const string Alphabet = "aAbB1_ .-#%\u00e4\u00c4\u0130\u0131\u212a\ud83d\udc2a/é";
        for (var i = 0; i < 20_000; i++)
        {
            var path = new StringBuilder();
            for (var length = random.Next(1, 6); length > 0; length--) path.Append(Alphabet[random.Next(Alphabet.Length)]);
            var hint = HintName.OfCable(names.Take(null, null, path.ToString()).Member);
            Assert.True(hints.Add(hint), hint);
        }
    }
}
