extern alias generator;
using generator::Cablegram.Emit.Packing;
using generator::Cablegram.Model;
using Parsed = generator::Cablegram.Model;

namespace Cablegram.Runtime.Tests;

/// <summary>The corpus most tests look at, put together by hand and packed as the generator packs.</summary>
internal static class FictionalCorpus
{
    /// <summary>The cable that has every field.</summary>
    internal const string FullSource = """
        VZCZCXRO0001
        OO RUEHFD
        DE RUEHTA #0066/01 0141134
        O 141134Z JAN 08
        FM AMEMBASSY ASTANA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604
        INFO RUEHFD/AMEMBASSY FREEDONIA PRIORITY 0012
        RUEHPU/AMEMBASSY PORT AU
        PRINCE 0001-0003
        XMT AMCONSUL LOWER FREEDONIA
        C O N F I D E N T I A L ASTANA 000066
        SIPDIS
        NOFORN
        E.O. 12958: DECL: 01/14/2018
        TAGS: PGOV, PREL, HUMAN RIGHTS
        SUBJECT: (C) FREEDONIA: THE BRIDGE OVER
        THE LESSER BROOK
        REF: A. 08 ASTANA 2080 (NOTAL)
        B. PORT-AU-PRINCE 12 C. FERROUS-HOLLOW E-MAIL
        Classified By: Rufus Hollow, Political Officer: 1.4 (B), (D)
        1. (C/NF) SUMMARY: The bridge is “almost” open.
        END SUMMARY.
        THE OPENING
        2. (SBU) Minister Ferrous listed
        -- one ribbon;
        ASTANA 00000066  002 OF 002
        -- two speeches.
        3. No mark here.
        3. A second three.
        Text without a number.
        HOLLOW
        """;

    private static readonly Dictionary<string, (IndexRow Row, ParsedCable Cable)> Cables = Build().ToDictionary(entry => entry.Row.Path);

    internal static IndexUnderTest Index { get; } = new(Cables.Values.Select(entry => entry.Row));

    internal static Cable Create(int ordinal)
    {
        var row = Index.Packed.Rows[ordinal];
        return new Cable(Pack(ordinal, row, Cables[row.Path].Cable));
    }

    internal static CableData Pack(int ordinal, IndexRow row, ParsedCable cable) =>
        new(ordinal, generator::Cablegram.Emit.Packing.PackedLayout.Of(LayoutPacker.Pack(cable, row.Path, row.OriginName, row.Tags, TagValue.Of)), new LiteralSource(cable.Source));

    /// <summary>The cable that has every field, as a parser would give it.</summary>
    internal static ParsedCable Full()
    {
        var text = new Quotation(FullSource.ReplaceLineEndings("\n"));
        var from = text.Pieces((Joint.None, "AMEMBASSY ASTANA"));
        ParsedRecipient[] to = [Recipient(text, "RUEHC", ["SECSTATE WASHDC"], Parsed.Precedence.Immediate, "3604")];
        ParsedRecipient[] info =
        [
            Recipient(text, "RUEHFD", ["AMEMBASSY FREEDONIA"], Parsed.Precedence.Priority, "0012"),
            Recipient(text, "RUEHPU", ["AMEMBASSY PORT AU", "PRINCE"], Parsed.Precedence.Unknown, "0001-0003"),
            new(default, default) { Span = text.Place("AMCONSUL LOWER FREEDONIA"), Name = text.FromStart().Wrapped("AMCONSUL LOWER FREEDONIA"), IsExempt = true },
        ];

        return new ParsedCable
        {
            Source = text.Source,
            Carrier = Parsed.Carrier.Weblog,
            Precedence = Parsed.Precedence.Immediate,
            Released = new Located<DateTime>(new DateTime(2011, 8, 30, 1, 44, 0, DateTimeKind.Utc), default),
            From = from,
            To = to.ToEquatableArray(),
            Info = info.ToEquatableArray(),
            Captions = text.Words("SIPDIS", "NOFORN"),
            Order = new OrderLine
            {
                Span = default,
                Number = text.Word("12958"),
                Declassification = text.Wrapped("DECL: 01/14/2018"),
                DeclassifyOn = new Located<DateTime>(new DateTime(2018, 1, 14, 0, 0, 0, DateTimeKind.Utc), default),
            },
            Tags = text.Words("PGOV", "PREL", "HUMAN RIGHTS"),
            Subject = text.Wrapped("(C) FREEDONIA: THE BRIDGE OVER", "THE LESSER BROOK"),
            References = new[]
            {
                new ParsedReference("A", text.Wrapped("08 ASTANA 2080 (NOTAL)"), new Parsed.ReferenceId(2008, "ASTANA", 2080), false),
                new ParsedReference("B", text.Wrapped("PORT-AU-PRINCE 12"), new Parsed.ReferenceId(2009, "PORTAUPRINCE", 12), true),
                new ParsedReference(null, text.Wrapped("FERROUS-HOLLOW E-MAIL"), null, false),
                new ParsedReference("D", text.FromStart().Wrapped("BROOK"), new Parsed.ReferenceId(2007, "Ñandú", 1), false),
            }.ToEquatableArray(),
            ClassifiedBy = Classifier(text.FromStart()),
            Paragraphs = Paragraphs(text).ToEquatableArray(),
            Summary = text.FromStart().Wrapped("The bridge is “almost” open."),
            Signer = text.Wrapped("HOLLOW"),
            Text = text.FromStart().Pieces((Joint.None, "C O N F I D E N T I A L ASTANA 000066"), (Joint.NewLine, "SIPDIS"), (Joint.EmptyLine, "1. (C/NF) SUMMARY: The bridge is “almost” open."), (Joint.Blank, "END SUMMARY.")),
            Repairs = new[]
            {
                new Repair(RepairKind.PageLineRemoved, default, "A page line was left out of paragraph 2."),
                new Repair(RepairKind.PageLineRemoved, default, "A page line was left out of paragraph 3."),
                new Repair(RepairKind.EntityDecoded, default, "“quot” was decoded."),
            }.ToEquatableArray(),
        };
    }

    private static ParsedRecipient Recipient(Quotation text, string indicator, string[] name, Parsed.Precedence precedence, string number)
    {
        // In the order of the text.
        var (first, plain, last) = (text.Word(indicator), text.Wrapped(name), text.Word(number));
        return new(first, last) { Span = default, Name = plain, Precedence = precedence };
    }

    private static ParsedClassifier Classifier(Quotation text)
    {
        var all = text.Wrapped("Rufus Hollow, Political Officer: 1.4 (B), (D)");
        text.FromStart().Place("Classified By");
        return new ParsedClassifier(all, text.Word("Rufus Hollow"), text.Word("Political Officer"), text.Word("1.4"), new[] { "b", "d" }.ToEquatableArray());
    }

    private static IEnumerable<ParsedParagraph> Paragraphs(Quotation text)
    {
        yield return new ParsedParagraph
        {
            Span = text.Place("1. (C/NF) SUMMARY", "END SUMMARY."),
            Number = 1,
            MarkingText = Behind(text, "1. (", "C/NF"),
            Marking = Parsed.Classification.Confidential,
            Text = text.Wrapped("SUMMARY: The bridge is “almost” open.", "END SUMMARY."),
        };
        var heading = text.Wrapped("THE OPENING");
        yield return new ParsedParagraph
        {
            Heading = heading,
            Span = text.Place("2. (SBU)", "two speeches."),
            Number = 2,
            MarkingText = Behind(text, "2. (", "SBU"),
            Marking = Parsed.Classification.ForOfficialUseOnly,
            Text = text.Pieces((Joint.None, "Minister Ferrous listed"), (Joint.NewLine, "-- one ribbon;"), (Joint.NewLine, "-- two speeches.")),
        };
        yield return new ParsedParagraph { Span = text.Place("3. No", "here."), Number = 3, Text = Behind(text, "3. ", "No mark here.", asText: true) };
        yield return new ParsedParagraph { Span = text.Place("3. A", "three."), Number = 3, Text = Behind(text, "here.\n3. ", "A second three.", asText: true) };
        var last = text.Wrapped("Text without a number.");
        yield return new ParsedParagraph { Span = last.Span, Text = last };
    }

    private static Located<string> Behind(Quotation text, string before, string words)
    {
        text.FromStart().Place(before);
        return text.Word(words);
    }

    private static Excerpt Behind(Quotation text, string before, string words, bool asText)
    {
        text.FromStart().Place(before);
        return asText ? text.Wrapped(words) : throw new ArgumentException(null, nameof(asText));
    }

    private static IEnumerable<(IndexRow Row, ParsedCable Cable)> Build()
    {
        var full = Full();
        Parsed.ReferenceId astana66 = new(2008, "ASTANA", 66), astana2080 = new(2008, "ASTANA", 2080), port12 = new(2009, "PORTAUPRINCE", 12);
        yield return Entry("cables/08ASTANA66.txt", astana66, "ASTANA", "Embassy Astana", Day(2008, 1, 14, 11, 34), Parsed.Classification.Confidential, ["PGOV", "PREL", "HUMAN RIGHTS"], [astana2080, port12], full);
        yield return Entry("cables/copy/08ASTANA66.txt", astana66, "ASTANA", "Embassy Astana", Day(2008, 1, 14, 11, 34), Parsed.Classification.Confidential, ["PGOV"], [], Plain("A copy."));
        yield return Entry("cables/08ASTANA2080.txt", astana2080, "ASTANA", "Embassy Astana", Day(2008, 10, 20, 11, 31), Parsed.Classification.Secret, ["PREL", "BR"], [astana66, new(1999, "NOWHERE", 1)], Plain("Another."));
        yield return Entry("cables/09PORTAUPRINCE12.txt", port12, "PORTAUPRINCE", null, null, Parsed.Classification.Unclassified, [], [astana66], Plain("No date."));
        yield return Entry("cables/draft.txt", null, null, null, Day(2008, 5, 1, 0, 0), Parsed.Classification.Unknown, ["PGOV"], [], Plain("A draft."));
        yield return Entry("cables/note.txt", null, null, null, null, Parsed.Classification.Unknown, [], [], Plain(""));
    }

    private static ParsedCable Plain(string text) => new() { Source = text };

    private static DateTime Day(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, DateTimeKind.Utc);

    private static (IndexRow Row, ParsedCable Cable) Entry(
        string path, Parsed.ReferenceId? id, string? post, string? originName, DateTime? created, Parsed.Classification classification, string[] tags, Parsed.ReferenceId[] references, ParsedCable cable) =>
        (new IndexRow(path, id, post, originName, created, classification, tags.ToEquatableArray(), references.ToEquatableArray()), cable);
}
