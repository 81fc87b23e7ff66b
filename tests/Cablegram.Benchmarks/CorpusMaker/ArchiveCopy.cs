using System.Globalization;

namespace Cablegram.Benchmarks.CorpusMaker;

/// <summary>An electronic telegram of 1974-79: message text in pages, message attributes.</summary>
internal static class ArchiveCopy
{
    private const int LinesOfPage = 42;
    private const string Stamp = "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005";

    /// <summary>The telegram.</summary>
    public static string Of(MadeCable cable)
    {
        var id = cable.Id;
        var page = 1;
        List<string> lines =
        [
            Stamp, "", "Message Text", cable.Classification, PageHead(id, page), "63", "ACTION EUR-12", "INFO OCT-01 ISO-00 EB-05 INR-10 /028 W",
            $"--------------------- {100000 + id.Number:000000}", $"R {WireMessage.DateTimeGroup(id.Created)}", $"FM AMEMBASSY {id.Post.Name}",
            $"TO SECSTATE WASHDC {id.Number + 1000:0000}", "INFO AMEMBASSY PORT QUILL", Head(cable), .. Fields(cable),
        ];
        foreach (var (line, place) in Body(cable).Select((line, place) => (line, place + 1)))
        {
            lines.Add(line);
            if (place % LinesOfPage == 0) lines.AddRange([cable.Classification, cable.Classification, PageHead(id, ++page), "", Stamp, "", Stamp]);
        }

        lines.AddRange([cable.Signer, "", cable.Classification, "", "NNN", "", Stamp, "", .. Attributes(cable, page)]);
        return string.Join('\n', lines) + "\n";
    }

    private static string Head(MadeCable cable)
    {
        var word = cable.Classification switch { "CONFIDENTIAL" => "C O N F I D E N T I A L", "SECRET" => "S E C R E T", "UNCLASSIFIED" => "UNCLAS", _ => cable.Classification };
        return $"{word} {cable.Id.Post.Name} {cable.Id.Number:0000}";
    }

    private static IEnumerable<string> Fields(MadeCable cable)
    {
        var order = cable.Id.Created >= new DateTime(1978, 12, 1, 0, 0, 0, DateTimeKind.Utc) ? "12065" : "11652";
        var isClassified = cable.Classification is "CONFIDENTIAL" or "SECRET";
        var gds = order == "11652" ? "GDS" : $"GDS {cable.Id.Created.AddYears(6):M/d/yy} ({cable.Signer}) OR-P";
        yield return string.Create(CultureInfo.InvariantCulture, $"E.O. {order}: {(isClassified ? gds : "N/A")}");
        yield return "TAGS: " + string.Join(", ", cable.Tags);
        foreach (var line in WireMessage.Wrap("SUBJECT: " + cable.Subject)) yield return line;
        for (var i = 0; i < cable.References.Count; i++)
        {
            var label = cable.References.Count > 1 ? $"({(char)('A' + i)}) " : "";
            yield return (i == 0 ? "REF: " : "     ") + label + cable.References[i].Cited;
        }
    }

    private static IEnumerable<string> Body(MadeCable cable) =>
        cable.Paragraphs.SelectMany((paragraph, i) => WireMessage.Wrap($"{i + 1}. {paragraph.Text.ToUpperInvariant()}"));

    private static string PageHead(MadeId id, int page)
    {
        var post = id.Post.Name.Length > 6 ? id.Post.Name[..6] : id.Post.Name;
        return $"PAGE {page:00} {post} {id.Number:00000} {WireMessage.DateTimeGroup(id.Created)[..7]}";
    }

    private static IEnumerable<string> Attributes(MadeCable cable, int pages)
    {
        var id = cable.Id;
        var post = (id.Post.Name.Length > 6 ? id.Post.Name[..6] : id.Post.Name).Replace(" ", "", StringComparison.Ordinal);
        return
        [
            "Message Attributes", "Automatic Decaptioning: X", "Capture Date: 01 JAN 1994", "Current Classification: UNCLASSIFIED", "Concepts: CEREMONIES, POULTRY",
            "Copy: SINGLE", $"Draft Date: {id.Created.ToString("dd MMM yyyy", CultureInfo.InvariantCulture).ToUpperInvariant()}",
            $"Document Number: {id.Created.Year}{post}{id.Number:00000}", "Document Source: CORE", "Drafter: n/a", "Enclosure: n/a",
            $"From: {id.Post.Name}", "Handling Restrictions: n/a", "Locator: TEXT ON-LINE", $"Original Classification: {cable.Classification}", $"Page Count: {pages}",
            $"Previous Classification: {cable.Classification}", "Secure: OPEN", "Status: NATIVE", $"Subject: {cable.Subject}", $"TAGS: {string.Join(", ", cable.Tags)}",
            "To: STATE", "Type: TE", $"Markings: {Stamp}",
        ];
    }
}
