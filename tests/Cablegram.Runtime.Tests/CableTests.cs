extern alias generator;
using System.Text;
using generator::Cablegram.Emit.Packing;

namespace Cablegram.Runtime.Tests;

public sealed class CableTests
{
    private readonly Cable _full = Corpus.Get("08ASTANA66");
    private readonly Cable _bare = Corpus.All.Single(cable => cable.SourcePath == "cables/note.txt");

    [Fact]
    public void FieldsOfTheHeadAreRead()
    {
        Assert.Equal("08ASTANA66", _full.ReferenceId.ToString());
        Assert.Equal(Classification.Confidential, _full.Classification);
        Assert.Equal(["SIPDIS", "NOFORN"], _full.Captions);
        Assert.Equal(Origin.Astana, _full.Origin);
        Assert.Equal("Embassy Astana", _full.OriginName);
        Assert.Equal(new DateTimeOffset(2008, 1, 14, 11, 34, 0, TimeSpan.Zero), _full.Created);
        Assert.Equal(new DateTimeOffset(2011, 8, 30, 1, 44, 0, TimeSpan.Zero), _full.Released);
        Assert.Equal(Precedence.Immediate, _full.Precedence);
        Assert.Equal("(C) FREEDONIA: THE BRIDGE OVER THE LESSER BROOK", _full.Subject);
        Assert.Equal("AMEMBASSY ASTANA", _full.From);
        Assert.Equal(Carrier.Weblog, _full.Carrier);
    }

    [Fact]
    public void TagsAreInTheOrderOfTheLine() =>
        Assert.Equal([Tag.PGOV, Tag.PREL, (Tag)TagValue.Of("HUMAN RIGHTS")], _full.Tags);

    [Fact]
    public void OrderAndClassifierAreRead()
    {
        Assert.Equal("12958", _full.ExecutiveOrder);
        Assert.Equal(new DateOnly(2018, 1, 14), _full.DeclassifyOn);
        Assert.Equal("DECL: 01/14/2018", _full.Declassification);
        Assert.Equal(new Classifier("Rufus Hollow, Political Officer: 1.4 (B), (D)", "Rufus Hollow", "1.4", ["b", "d"]), _full.ClassifiedBy);
    }

    [Fact]
    public void AddresseesAreRead()
    {
        Assert.Equal([new Recipient("RUEHC", "SECSTATE WASHDC", Precedence.Immediate, "3604")], _full.To);
        Assert.Equal(
            [
                new Recipient("RUEHFD", "AMEMBASSY FREEDONIA", Precedence.Priority, "0012"),
                new Recipient("RUEHPU", "AMEMBASSY PORT AU PRINCE", null, "0001-0003"),
                new Recipient(null, "AMCONSUL LOWER FREEDONIA", null, null) { IsExempt = true },
            ],
            _full.Info);
    }

    [Fact]
    public void ReferencesLeadToTheCablesOfTheCorpus()
    {
        Assert.Equal(
            [
                new Reference("A", "08 ASTANA 2080 (NOTAL)", new ReferenceId(2008, "ASTANA", 2080)),
                new Reference("B", "PORT-AU-PRINCE 12", new ReferenceId(2009, "PORTAUPRINCE", 12)),
                new Reference(null, "FERROUS-HOLLOW E-MAIL", null),
                new Reference("D", "BROOK", ReferenceId.FromNormal(2007, "Ñandú", 1)),
            ],
            _full.References);
        Assert.Same(Corpus.Get("08ASTANA2080"), _full.References[0].Target);
        Assert.Same(Corpus.Get("09PORTAUPRINCE12"), _full.References[1].Target);
        Assert.Null(_full.References[2].Target);
        Assert.Null(_full.References[3].Target);
    }

    [Fact]
    public void ParagraphsAreRead()
    {
        var paragraphs = _full.Paragraphs;

        Assert.Equal([1, 2, 3, 3, null], paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal([0, 1, 2, 3, 4], paragraphs.Select(paragraph => paragraph.Index));
        Assert.Equal([Classification.Confidential, Classification.ForOfficialUseOnly, null, null, null], paragraphs.Select(paragraph => paragraph.Marking));
        Assert.Equal(["C/NF", "SBU", null, null, null], paragraphs.Select(paragraph => paragraph.MarkingText));
        Assert.Equal([null, "THE OPENING", null, null, null], paragraphs.Select(paragraph => paragraph.Heading));
        Assert.Equal(
            [
                "SUMMARY: The bridge is “almost” open. END SUMMARY.",
                "Minister Ferrous listed\n-- one ribbon;\n-- two speeches.",
                "No mark here.",
                "A second three.",
                "Text without a number.",
            ],
            paragraphs.Select(paragraph => paragraph.Text));
        Assert.All(paragraphs, paragraph => Assert.Same(_full, paragraph.Cable));
    }

    [Fact]
    public void BytesOfAParagraphAreThoseOfTheFile()
    {
        Assert.Equal("1. (C/NF) SUMMARY: The bridge is “almost” open.\nEND SUMMARY.", Encoding.UTF8.GetString(_full[1].Utf8));
        Assert.Equal(
            "2. (SBU) Minister Ferrous listed\n-- one ribbon;\nASTANA 00000066  002 OF 002\n-- two speeches.",
            Encoding.UTF8.GetString(_full[2].Utf8));
    }

    [Fact]
    public void NumberThatOccursTwiceGivesTheFirst()
    {
        Assert.Equal("No mark here.", _full[3].Text);
        Assert.True(_full.TryGetParagraph(3, out var paragraph));
        Assert.Equal(_full[3], paragraph);
        Assert.NotEqual(_full[3], _full.Paragraphs[3]);
    }

    [Fact]
    public void MissingNumberIsReportedWithThoseThereAre()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _full[7]);

        Assert.StartsWith("Cable 08ASTANA66 has no paragraph 7; it has 1, 2, 3.", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("Cable cables/note.txt has no paragraph 1; it has no numbered paragraphs.", Assert.Throws<KeyNotFoundException>(() => _bare[1]).Message, StringComparison.Ordinal);
        Assert.False(_full.TryGetParagraph(7, out var none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void AnchorsFollowTheArchive()
    {
        Assert.Equal("par2", _full[2].Anchor);
        Assert.Equal("https://wikileaks.org/cable/2008/01/08ASTANA66.html#par2", _full[2].Permalink);
        Assert.Null(_full.Paragraphs[4].Anchor);
        Assert.Null(_full.Paragraphs[4].Permalink);
    }

    [Fact]
    public void TextsOfTheWholeAreRead()
    {
        Assert.Equal("C O N F I D E N T I A L ASTANA 000066\nSIPDIS\n\n1. (C/NF) SUMMARY: The bridge is “almost” open. END SUMMARY.", _full.Text);
        Assert.Equal("The bridge is “almost” open.", _full.Summary);
        Assert.Equal("HOLLOW", _full.Signer);
        Assert.Equal(FictionalCorpus.FullSource.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(_full.Utf8));
    }

    [Fact]
    public void WhereItCameFromIsRead()
    {
        Assert.Equal("cables/08ASTANA66.txt", _full.SourcePath);
        Assert.Equal(["A page line was left out of paragraph 2.", "A page line was left out of paragraph 3.", "“quot” was decoded."], _full.Repairs);
    }

    [Theory]
    [InlineData("¶ 1", "a94f66a80537cb14")]
    [InlineData("", "e3b0c44298fc1c14")]
    public void ContentHashIsThatOfTheTextInUtf8(string text, string beginning)
    {
        var hash = new Cable(new CableData(0, generator::Cablegram.Emit.Packing.PackedLayout.Of("\0\0\0"), new LiteralSource(text))).ContentHash;
        Assert.Equal(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))), hash, ignoreCase: true);
        Assert.StartsWith(beginning, hash, StringComparison.Ordinal);
    }

    [Fact]
    public void AbsentIsNullAndListsAreEmpty()
    {
        Assert.True(_bare.ReferenceId.IsEmpty);
        Assert.Equal(Classification.Unknown, _bare.Classification);
        Assert.Equal(Origin.Unknown, _bare.Origin);
        Assert.Equal(Precedence.Unknown, _bare.Precedence);
        Assert.Null(_bare.Created);
        Assert.Null(_bare.Released);
        Assert.Null(_bare.DeclassifyOn);
        Assert.Null(_bare.ClassifiedBy);
        Assert.All([_bare.OriginName, _bare.Subject, _bare.From, _bare.ExecutiveOrder, _bare.Declassification, _bare.Summary, _bare.Signer], Assert.Null);
        Assert.Empty(_bare.Captions);
        Assert.Empty(_bare.Tags);
        Assert.Empty(_bare.References);
        Assert.Empty(_bare.To);
        Assert.Empty(_bare.Info);
        Assert.Empty(_bare.Paragraphs);
        Assert.Empty(_bare.Repairs);
        Assert.Equal("", _bare.Text);
        Assert.Equal(0, _bare.Utf8.Length);
    }

    [Fact]
    public void ValuesAreDecodedOnce()
    {
        Assert.Same(_full.Subject, _full.Subject);
        Assert.Same(_full.Text, _full.Text);
        Assert.Same(_full.Paragraphs, _full.Paragraphs);
        Assert.Same(_full[1].Text, _full.Paragraphs[0].Text);
        Assert.Same(_full.References, _full.References);
        Assert.Same(_full.ReferenceId.Post, _full.ReferenceId.Post);
    }

    [Fact]
    public void ListsCannotBeChanged() => Assert.All(
        new object[] { _full.Captions, _full.Tags, _full.References, _full.To, _full.Info, _full.Paragraphs, _full.Repairs, _full.ClassifiedBy!.Reasons, _bare.Tags },
        list => Assert.False(list is Array));

    [Fact]
    public void PermalinkFollowsTheArchive()
    {
        Assert.Equal("https://wikileaks.org/cable/2008/01/08ASTANA66.html", _full.Permalink);
        Assert.Equal("https://wikileaks.org/plusd/cables/09PORTAUPRINCE12_a.html", Corpus.Get("09PORTAUPRINCE12").Permalink);
        Assert.Equal("https://wikileaks.org/cable/", _bare.Permalink);
        Assert.Equal("#08ASTANA66", _full.Hashtag);
        Assert.Equal("#cablegate", _bare.Hashtag);
    }

    [Fact]
    public void CablesAreEqualByIdAndWithoutOneByPath()
    {
        var copy = Corpus.All.Single(cable => cable.SourcePath == "cables/copy/08ASTANA66.txt");
        var draft = Corpus.All.Single(cable => cable.SourcePath == "cables/draft.txt");

        Assert.True(copy == _full && copy.Equals((object)_full) && copy.GetHashCode() == _full.GetHashCode());
        Assert.True(draft != _bare && !draft.Equals(_bare) && _full != draft && draft != _full);
        Assert.True(draft == Corpus.At(draft.Ordinal) && draft != null! && null! != draft);
        Assert.Equal(draft, FictionalCorpus.Create(draft.Ordinal));
    }

    [Fact]
    public void CableShowsItselfAsARecordDoes()
    {
        Assert.Equal(
            "Cable { ReferenceId = 08ASTANA66, Created = 2008-01-14 11:34Z, Classification = Confidential, Origin = Embassy Astana, Subject = (C) FREEDONIA: THE BRIDGE OVER THE LESSER BROOK }",
            _full.ToString());
        Assert.Equal("Cable { ReferenceId = , Created = , Classification = Unknown, Origin = , Subject =  }", _bare.ToString());
        Assert.Equal("Paragraph { Cable = 08ASTANA66, Index = 2, Number = 3, Marking = , Text = No mark here. }", _full[3].ToString());
        Assert.Equal("Reference { Label = A, Text = 08 ASTANA 2080 (NOTAL), ReferenceId = 08ASTANA2080 }", _full.References[0].ToString());
    }

    [Fact]
    public void CableComesApart()
    {
        var (id, subject) = _full;
        Assert.Equal((_full.ReferenceId, _full.Subject), (id, subject));
        var (_, _, created, classification) = _full;
        Assert.Equal((_full.Created, _full.Classification), (created, classification));
    }

    [Fact]
    public void DefaultParagraphSaysThatItIsNone()
    {
        Assert.Throws<InvalidOperationException>(() => default(Paragraph).Text);
        Assert.Equal("Paragraph { }", default(Paragraph).ToString());
        Assert.Equal(0, default(Paragraph).GetHashCode());
        Assert.NotEqual(default, _full[1]);
    }

    [Fact]
    public void SourcesGiveTheBytesOfTheFile()
    {
        Assert.Equal("¶ 1"u8, new LiteralSource("¶ 1").Utf8);
        Assert.Equal("¶ 1"u8, new Utf8LiteralSource(static () => "¶ 1"u8).Utf8);
        Assert.Equal("\uFEFF¶ 1\r\n"u8, new ResourceSource("", "marked.txt").Utf8);
    }

    [Fact]
    public void TheTextOfAResourceIsWithoutItsByteOrderMark()
    {
        Assert.Equal("¶ 1\r\n"u8, new ResourceSource("", "marked.txt").Text);
        Assert.Equal("¶ 2"u8, new ResourceSource("", "plain.txt").Text);
    }

    [Fact]
    public void AResourceIsReadInPlaceByAnyNumberOfThreads()
    {
        ResourceSource.Copies = int.MaxValue;
        for (var round = 0; round < 50; round++)
        {
            var source = new ResourceSource("", "plain.txt");
            var places = new System.Collections.Concurrent.ConcurrentBag<nint>();
            Parallel.For(0, 16, _ =>
            {
                var bytes = source.Utf8;
                places.Add(System.Runtime.CompilerServices.Unsafe.ByteOffset(
                    ref System.Runtime.CompilerServices.Unsafe.NullRef<byte>(),
                    ref System.Runtime.InteropServices.MemoryMarshal.GetReference(bytes)));
                Assert.Equal("¶ 2"u8, bytes);
            });
            Assert.Single(places.Distinct());
        }
    }

    [Fact]
    public void TheFirstResourcesOfAProcessAreCopied()
    {
        ResourceSource.Copies = 0;
        var source = new ResourceSource("", "marked.txt");

        Assert.Equal("\uFEFF¶ 1\r\n"u8, source.Utf8);
        Assert.Equal("¶ 1\r\n"u8, source.Text);
        Assert.True(source.Utf8 == source.Utf8);
        Assert.True(ResourceSource.Copies > 0);
    }

    [Fact]
    public void AResourceThatIsNotThereIsNamed() => Assert.Contains(
        "gone.txt", Assert.Throws<InvalidOperationException>(() => new ResourceSource("", "gone.txt").Utf8.Length).Message, StringComparison.Ordinal);

    [Fact]
    public void AResourceWithoutANameOfItsOwnIsCalledAsThePath()
    {
        var layout = LayoutPacker.Pack(FictionalCorpus.Full(), "plain.txt", null, generator::Cablegram.Model.EquatableArray<string>.Empty, TagValue.Of);
        Assert.Equal("¶ 2"u8, new Cable(new CableData(0, generator::Cablegram.Emit.Packing.PackedLayout.Of(layout))).Utf8);
    }

    [Fact]
    public void CableWithoutAnIdIsInTheListOfItsDay()
    {
        var index = new IndexUnderTest(
        [
            new("cables/note.txt", null, null, null, new DateTime(2008, 1, 14, 11, 34, 0, DateTimeKind.Utc), generator::Cablegram.Model.Classification.Unknown, [], []),
        ]);

        CorpusIndex.With(index, () => Assert.Equal("https://wikileaks.org/cable/2008/01/", new Cable(new CableData(0, "", new LiteralSource(""))).Permalink));
    }

    [Fact]
    public void ClassifiersThatAreEqualHaveOneHashAndSayTheSame()
    {
        var same = new Classifier("Rufus Hollow, Political Officer: 1.4 (B), (D)", "Rufus Hollow", "1.4", ["b", "d"]);

        Assert.Equal(same.GetHashCode(), _full.ClassifiedBy!.GetHashCode());
        Assert.Equal(same.ToString(), _full.ClassifiedBy.ToString());
        Assert.Contains("Reasons = b, d", same.ToString(), StringComparison.Ordinal);
    }
}
