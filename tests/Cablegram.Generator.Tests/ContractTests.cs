using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

/// <summary>The generated surface as programs are written against it: every name with its type, in the words of a user's code.</summary>
public sealed class ContractTests
{
    private const string UsesEverything = """
        using System;
        using System.Collections.Generic;
        using Consumer.Cables;

        public static class EveryMember
        {
            public static void OfCorpus()
            {
                int count = Corpus.Count;
                CableList all = Corpus.All;
                Cable got = Corpus.Get("08ASTANA66");
                bool found = Corpus.TryGet("08ASTANA66", out Cable? cable);
                found = Corpus.TryGet("08 astana 000066".AsSpan(), out cable);
                CableList list = Corpus.ByTag(Tag.PREL);
                list = Corpus.ByOrigin(Origin.Astana);
                list = Corpus.ByClassification(Classification.Confidential);
                list = Corpus.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
                list = Corpus.ReferencesTo(got);
                Cable member = Corpus.Astana._08ASTANA66;
                Paragraph second = Corpus.Astana._08ASTANA66.P2;
            }

            public static void OfCable(Cable cable)
            {
                IEquatable<Cable> equatable = cable;
                ReferenceId id = cable.ReferenceId;
                Classification classification = cable.Classification;
                IReadOnlyList<string> captions = cable.Captions;
                Origin origin = cable.Origin;
                string? originName = cable.OriginName;
                DateTimeOffset? created = cable.Created, released = cable.Released;
                Precedence precedence = cable.Precedence;
                IReadOnlyList<Tag> tags = cable.Tags;
                string? subject = cable.Subject;
                IReadOnlyList<Reference> references = cable.References;
                string? from = cable.From;
                IReadOnlyList<Recipient> to = cable.To, info = cable.Info;
                string? order = cable.ExecutiveOrder;
                DateOnly? declassifyOn = cable.DeclassifyOn;
                string? declassification = cable.Declassification;
                Classifier? classifiedBy = cable.ClassifiedBy;
                IReadOnlyList<Paragraph> paragraphs = cable.Paragraphs;
                Paragraph first = cable[1];
                bool found = cable.TryGetParagraph(1, out Paragraph paragraph);
                string? summary = cable.Summary, signer = cable.Signer;
                string text = cable.Text;
                ReadOnlySpan<byte> utf8 = cable.Utf8;
                string path = cable.SourcePath, hash = cable.ContentHash;
                Carrier carrier = cable.Carrier;
                IReadOnlyList<string> repairs = cable.Repairs;
                string hashtag = cable.Hashtag, permalink = cable.Permalink;
                bool same = cable == Corpus.Get("08ASTANA66") && !(cable != Corpus.Get("08ASTANA66"));
            }

            public static void OfParagraph(Paragraph paragraph)
            {
                Cable cable = paragraph.Cable;
                int index = paragraph.Index;
                int? number = paragraph.Number;
                Classification? marking = paragraph.Marking;
                string? markingText = paragraph.MarkingText, heading = paragraph.Heading;
                string text = paragraph.Text;
                ReadOnlySpan<byte> utf8 = paragraph.Utf8;
                string? anchor = paragraph.Anchor, permalink = paragraph.Permalink;
                IEquatable<Paragraph> record = paragraph;
            }

            public static void OfSmallTypes(Reference reference, Recipient recipient, Classifier classifier)
            {
                string? label = reference.Label;
                string text = reference.Text;
                ReferenceId? id = reference.ReferenceId;
                Cable? target = reference.Target;
                string? indicator = recipient.RoutingIndicator;
                string name = recipient.Name;
                Precedence? precedence = recipient.Precedence;
                string? number = recipient.Number;
                text = classifier.Text;
                string? who = classifier.Name, section = classifier.Section;
                IReadOnlyList<string> reasons = classifier.Reasons;
                (reference, recipient, classifier) = (reference with { }, recipient with { }, classifier with { });
            }

            public static void OfReferenceId(ReferenceId id)
            {
                int year = id.Year;
                string post = id.Post;
                int number = id.Number;
                bool parsed = ReferenceId.TryParse("08ASTANA66", out ReferenceId other);
                int order = id.CompareTo(other);
                IParsable<ReferenceId> parsable = id;
                IComparable<ReferenceId> comparable = id;
                IEquatable<ReferenceId> equatable = id;
            }

            public static void OfCableList(CableList list, Cable cable)
            {
                IReadOnlyList<Cable> asList = list;
                bool has = list.Contains(cable);
                list = list.Intersect(Corpus.ByTag(Tag.EAGR)).Union(Corpus.All);
                foreach (Cable each in list) { }
                Cable first = list[0];
            }

            public static void OfEnumerations()
            {
                bool rising = Classification.Unclassified < Classification.ForOfficialUseOnly
                    && Classification.ForOfficialUseOnly < Classification.Confidential
                    && Classification.Confidential < Classification.Secret
                    && Classification.Secret < Classification.TopSecret
                    && Classification.Unknown != Classification.Unclassified;
            }
        }
        """;

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void EveryNameOfTheContractHasItsType(string visibility)
    {
        var source = visibility == "public" ? UsesEverything : UsesEverything.Replace("public static class", "internal static class", StringComparison.Ordinal);
        GeneratorRun.Of(Cables.Two.WithProperty("CablegramVisibility", visibility).WithSource("EveryMember.cs", source)).Load().Dispose();
    }

    [Fact]
    public void TheFieldsOfACableSayWhatTheFileSays()
    {
        var run = GeneratorRun.Of(Cables.Two);

        Assert.Equal(
            "08ASTANA66|2008|ASTANA|66|Confidential|SIPDIS|Astana|Embassy Astana|2008-01-14 11:34|Immediate|EAGR PREL KZ|GRAIN ELEVATOR OPENS WITH A BRASS BAND|AMEMBASSY ASTANA|12958|2018-01-14|Ada Quill|1.4|b d|#08ASTANA66",
            run.Execute<string>("""
                var cable = Corpus.Astana._08ASTANA66;
                return string.Join('|', cable.ReferenceId, cable.ReferenceId.Year, cable.ReferenceId.Post, cable.ReferenceId.Number, cable.Classification,
                    string.Join(' ', cable.Captions), cable.Origin, cable.OriginName, cable.Created?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), cable.Precedence,
                    string.Join(' ', cable.Tags), cable.Subject, cable.From, cable.ExecutiveOrder, cable.DeclassifyOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    cable.ClassifiedBy?.Name, cable.ClassifiedBy?.Section, string.Join(' ', cable.ClassifiedBy!.Reasons), cable.Hashtag);
                """));
        Assert.Equal(
            "1|Confidential|C|The new elevator holds a small mountain of wheat.|par1|The band played twice. The minister & his wife danced <slowly>.",
            run.Evaluate<string>("""
                string.Join('|', Corpus.Astana._08ASTANA66.P1.Number, Corpus.Astana._08ASTANA66.P1.Marking, Corpus.Astana._08ASTANA66.P1.MarkingText,
                    Corpus.Astana._08ASTANA66.P1.Text, Corpus.Astana._08ASTANA66.P1.Anchor, Corpus.Astana._08ASTANA66[2].Text)
                """));
    }

    [Fact]
    public void AReferenceLeadsToTheCableAndBack() => Assert.Equal(
        "True True 1",
        GeneratorRun.Of(Cables.Two).Evaluate<string>("""
            $"{ReferenceEquals(Corpus.Get("08FREEDONIA12").References[0].Target, Corpus.Astana._08ASTANA66)} {Corpus.ReferencesTo(Corpus.Astana._08ASTANA66).Contains(Corpus.Get("08FREEDONIA12"))} {Corpus.ReferencesTo(Corpus.Astana._08ASTANA66).Count}"
            """));

    [Fact]
    public void AnIdThatIsNotThereIsAnsweredWithTheNearest()
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => GeneratorRun.Of(Cables.Two).Evaluate<object>("Corpus.Get(\"08ASTANA67\")"));
        Assert.Contains("08ASTANA66", thrown.Message, StringComparison.Ordinal);
    }
}
