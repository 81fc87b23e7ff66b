extern alias generator;
using System.Text;
using generator::Cablegram.Emit.Packing;
using generator::Cablegram.Model;
using Parsed = generator::Cablegram.Model;

namespace Cablegram.Runtime.Tests;

public sealed class WholeCableRoundTripTests
{
    private static readonly string[] Codes = ["PGOV", "KZ", "HUMAN RIGHTS", "ABCDEFG"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void EveryFieldOfARandomCableIsRead(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var parsed = RandomCable(random);
            var path = RandomTexts.Source(random, random.Next(5));
            var originName = random.Next(2) == 0 ? null : parsed.OriginName?.Value ?? "Embassy Freedonia";
            var layout = LayoutPacker.Pack(parsed, path, originName, Tags(parsed), TagValue.Of);
            AssertEqual(parsed, new Cable(new CableData(0, generator::Cablegram.Emit.Packing.PackedLayout.Of(layout), new LiteralSource(parsed.Source))), path, originName);
        }
    }

    [Fact]
    public void OtherValuesForTheTagsChangeNothingElse()
    {
        var random = new Random(4);
        for (var i = 0; i < 200; i++)
        {
            var parsed = RandomCable(random);
            var layout = LayoutPacker.Pack(parsed, "a.txt", null, Tags(parsed), TagValue.Of);
            Assert.Equal(
                LayoutPacker.Pack(parsed, "a.txt", null, Tags(parsed), code => 40_000 * code.Length),
                LayoutPacker.WithTags(layout, Tags(parsed), code => 40_000 * code.Length));
        }
    }

    [Fact]
    public void FieldMayBeLongerThanALengthOfOneUnit()
    {
        var random = new Random(6);
        var parsed = RandomCable(random);
        var path = string.Concat(Enumerable.Repeat("a/", 50_000)) + "b.txt";
        var layout = LayoutPacker.Pack(parsed, path, null, Tags(parsed), TagValue.Of);

        AssertEqual(parsed, new Cable(new CableData(0, generator::Cablegram.Emit.Packing.PackedLayout.Of(layout), new LiteralSource(parsed.Source))), path, null);
        Assert.Equal(LayoutPacker.Pack(parsed, path, null, Tags(parsed), _ => 7), LayoutPacker.WithTags(layout, Tags(parsed), _ => 7));
    }

    [Fact]
    public void CableOnAShelfReadsItsOwnFields()
    {
        var random = new Random(7);
        var cables = Enumerable.Range(0, 50).Select(_ => RandomCable(random)).ToArray();
        var shelf = ShelfPacker.Pack(cables.Select((parsed, slot) =>
            generator::Cablegram.Emit.Packing.PackedLayout.Of(LayoutPacker.Pack(parsed, $"{slot}.txt", null, Tags(parsed), TagValue.Of))));

        for (var slot = 0; slot < cables.Length; slot++)
            AssertEqual(cables[slot], new Cable(new CableData(slot, shelf, slot, new LiteralSource(cables[slot].Source))), $"{slot}.txt", null);
    }

    [Fact]
    public void UnitsOfAnyKindComeOutOfTheirLiteral()
    {
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            var units = new string([.. Enumerable.Range(0, i).Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x100 : 0x10000))]);
            var packed = generator::Cablegram.Emit.Packing.PackedLayout.Of(units);
            Assert.Equal(units, PackedLayout.Read(packed));
            Assert.Equal(units, generator::Cablegram.Emit.Packing.PackedLayout.Units(packed));
        }
    }

    [Fact]
    public void LoneSurrogatesOfALiteralComeThroughUtf8()
    {
        foreach (var second in new[] { '\u0001', '\ud800', '\udfff', '\ue000', '\ue001' })
        {
            foreach (var first in new[] { '\u0202', '\ud800', '\udbff', '\udc00', '\ue000' })
            {
                var packed = $"{first}{second}\u0001";
                Assert.Equal(packed, PackedLayout.OfUtf8(Encoding.UTF8.GetBytes(generator::Cablegram.Emit.Packing.PackedLayout.Utf8(packed))));
            }
        }
    }

    private static Parsed.EquatableArray<string> Tags(ParsedCable parsed) => new([.. parsed.Tags.Select(tag => tag.Value)]);

    private static void AssertEqual(ParsedCable parsed, Cable cable, string path, string? originName)
    {
        var source = parsed.Source;
        Assert.Equal(path, cable.SourcePath);
        Assert.Equal(string.IsNullOrEmpty(originName) ? null : originName, cable.OriginName);
        Assert.Equal(parsed.Captions.Select(caption => caption.Value), cable.Captions);
        Assert.Equal((int)parsed.Carrier, (int)cable.Carrier);
        Assert.Equal((int)parsed.Precedence, (int)cable.Precedence);
        Assert.Equal(parsed.Released?.Value, cable.Released?.UtcDateTime);
        Assert.Equal(parsed.Tags.Select(tag => TagValue.Of(tag.Value)), cable.Tags.Select(tag => (int)tag));
        Assert.Equal(
            new[] { parsed.Subject, parsed.From, parsed.Order?.Declassification, parsed.Summary, parsed.Signer }.Select(excerpt => excerpt?.Read(source)),
            [cable.Subject, cable.From, cable.Declassification, cable.Summary, cable.Signer]);
        Assert.Equal(parsed.Text?.Read(source) ?? "", cable.Text);
        Assert.Equal(parsed.Order?.Number?.Value, cable.ExecutiveOrder);
        Assert.Equal(parsed.Order?.DeclassifyOn is { } day ? DateOnly.FromDateTime(day.Value) : null, cable.DeclassifyOn);
        Assert.Equal(
            parsed.References.Select(reference => (reference.Label, reference.Text.Read(source), reference.Id?.ToString())),
            cable.References.Select(reference => (reference.Label, reference.Text, reference.ReferenceId?.ToString())));
        AssertRecipients(parsed.To, cable.To, source);
        AssertRecipients(parsed.Info, cable.Info, source);
        Assert.Equal(
            parsed.ClassifiedBy is { } by ? new Classifier(by.Text.Read(source), by.Name?.Value, by.Section?.Value, by.Reasons.ToArray()) : null,
            cable.ClassifiedBy);
        Assert.Equal(RepairSentences.Of(parsed.Repairs, parsed.Source), cable.Repairs);
        AssertParagraphs(parsed, cable);
    }

    private static void AssertRecipients(EquatableArray<ParsedRecipient> parsed, IReadOnlyList<Recipient> recipients, string source) => Assert.Equal(
        parsed.Select(recipient => (recipient.RoutingIndicator?.Value, recipient.Name.Read(source), (int)recipient.Precedence, recipient.Number?.Value, recipient.IsExempt)),
        recipients.Select(recipient => (recipient.RoutingIndicator, recipient.Name, (int)(recipient.Precedence ?? 0), recipient.Number, recipient.IsExempt)));

    private static void AssertParagraphs(ParsedCable parsed, Cable cable)
    {
        Assert.Equal(parsed.Paragraphs.Count, cable.Paragraphs.Count);

        // From the last one on, so that no text is read before those in front of it are skipped.
        for (var i = cable.Paragraphs.Count - 1; i >= 0; i--)
        {
            var (expected, actual) = (parsed.Paragraphs[i], cable.Paragraphs[i]);
            Assert.Equal(expected.Text.Read(parsed.Source), actual.Text);
            Assert.Equal(expected.Heading?.Read(parsed.Source), actual.Heading);
            Assert.Equal(expected.MarkingText?.Value, actual.MarkingText);
            Assert.Equal((expected.Number, (int?)expected.Marking), (actual.Number, (int?)actual.Marking));
            Assert.Equal(Encoding.UTF8.GetBytes(parsed.Source.Substring(expected.Span.Start, expected.Span.Length)), actual.Utf8.ToArray());
        }
    }

    private static ParsedCable RandomCable(Random random)
    {
        var source = RandomTexts.Source(random, 20 + random.Next(200));
        return new ParsedCable
        {
            Source = source,
            Carrier = (Parsed.Carrier)random.Next(11),
            Precedence = (Parsed.Precedence)random.Next(6),
            OriginName = Word(),
            Released = random.Next(2) == 0 ? null : new Located<DateTime>(new DateTime(1973, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(random.Next()), default),
            Captions = Many(() => Word() ?? new Located<string>("", default)),
            From = Text(),
            To = Many(RandomRecipient),
            Info = Many(RandomRecipient),
            Order = random.Next(2) == 0 ? null : new OrderLine { Span = default, Number = Word(), Declassification = Text(), DeclassifyOn = new Located<DateTime>(DateTime.MinValue.AddDays(random.Next(900_000)), default) },
            Tags = Codes.Where(_ => random.Next(2) == 0).Select(code => new Located<string>(code, default)).ToEquatableArray(),
            Subject = Text(),
            References = Many(() => new ParsedReference(random.Next(2) == 0 ? null : "AB"[..random.Next(3)], RandomTexts.Excerpt(random, source), RandomId(), false)),
            ClassifiedBy = random.Next(2) == 0 ? null : new ParsedClassifier(RandomTexts.Excerpt(random, source), Word(), null, Word(), new[] { "b", "é" }.ToEquatableArray()),
            Paragraphs = Many(RandomParagraph),
            Summary = Text(),
            Signer = Text(),
            Text = Text(),
            Repairs = Many(() => new Repair(default, default, RandomTexts.Source(random, random.Next(4)))),
        };

        Excerpt? Text() => random.Next(3) == 0 ? null : RandomTexts.Excerpt(random, source);

        Located<string>? Word()
        {
            if (random.Next(3) == 0) return null;
            var span = RandomTexts.Span(random, source);
            return new Located<string>(random.Next(3) == 0 ? "other" : source.Substring(span.Start, span.Length), span);
        }

        ParsedRecipient RandomRecipient() =>
            new(Word(), Word())
            {
                Span = default,
                Name = RandomTexts.Excerpt(random, source),
                Precedence = (Parsed.Precedence)random.Next(6),
                IsExempt = random.Next(2) == 0,
            };

        ParsedParagraph RandomParagraph() => new()
        {
            Number = random.Next(3) == 0 ? null : random.Next(4),
            Marking = random.Next(3) == 0 ? null : (Parsed.Classification)random.Next(6),
            MarkingText = Word(),
            Heading = Text(),
            Text = RandomTexts.Excerpt(random, source),
            Span = RandomTexts.Span(random, source),
        };

        Parsed.ReferenceId? RandomId() => random.Next(4) switch
        {
            0 => null,
            1 => new Parsed.ReferenceId(2008, "PORTAUPRINCE"[..random.Next(1, 13)], random.Next()),
            2 => new Parsed.ReferenceId(1979, "ÅB C", 1),
            _ => new Parsed.ReferenceId(9999, "ASTANA", 66),
        };

        EquatableArray<T> Many<T>(Func<T> make) => Enumerable.Range(0, random.Next(4)).Select(_ => make()).ToEquatableArray();
    }
}
