using System.Globalization;
using Cablegram.Model;
using Cablegram.Pipeline;
using Cablegram.Vocabulary;

namespace Cablegram.Emit;

/// <summary>Writes the documentation comments of cables, paragraphs, posts and tags: what IntelliSense tells of them.</summary>
internal static class CableNotesWriter
{
    private const int LongestSubject = 300;
    private const int LongestBeginning = 120;
    private const int LongestItem = 70;
    private const int LongestHeading = 100;
    private const int MostParagraphs = 12;
    private const int MostTags = 16;

    /// <summary>Subject, id, date, origin, classification, captions, tags with their meaning, the first paragraphs.</summary>
    public static void WriteCable(CodeWriter writer, CableModel cable)
    {
        var row = cable.Row;
        writer.Line("/// <summary>");
        writer.Line($"/// <para>{(cable.Notes.Subject is { } subject ? DocText.Escape(subject, LongestSubject) : "(no subject)")}</para>");
        writer.Line($"/// <para>{DocText.Escape(string.Join(", ", Facts(cable)), LongestSubject)}</para>");
        if (row.Tags.Count > 0)
        {
            var tags = row.Tags.Take(MostTags).Select(code => DescribeTag(code, YearOf(row)));
            var more = row.Tags.Count > MostTags ? "; …" : "";
            writer.Line($"/// <para>TAGS: {string.Join("; ", tags)}{more}</para>");
        }

        WriteContents(writer, cable.Notes.Paragraphs);
        writer.Line("/// </summary>");
    }

    /// <summary>A short form for the cable's own type.</summary>
    public static void WriteCableType(CodeWriter writer, CableModel cable) => writer.Line(
        $"/// <summary>{DocText.Escape((cable.Row.Id is { } id ? id + ": " : "") + (cable.Notes.Subject ?? cable.Row.Path), LongestSubject)}</summary>");

    /// <summary>Mark, heading and first words of a paragraph.</summary>
    public static void WriteParagraph(CodeWriter writer, ParagraphNotes paragraph) =>
        writer.Line($"/// <summary>{Describe(paragraph, LongestBeginning)}</summary>");

    /// <summary>Display name and number of cables of a post.</summary>
    public static void WritePost(CodeWriter writer, string? displayName, int cables) =>
        writer.Line($"/// <summary>{DocText.Escape(displayName ?? "Cables whose post is not known", LongestHeading)}: {Count(cables)}.</summary>");

    /// <summary>Meaning and number of cables of a tag; where its cables are of years in which it meant different things, all of them.</summary>
    public static void WriteTag(CodeWriter writer, string code, IReadOnlyCollection<IndexRow> cables)
    {
        // A title that was kept through the recodings is told once, in its later sense.
        var meanings = cables
            .Select(row => MeaningOf(code, YearOf(row)))
            .OfType<TagMeaning>()
            .Distinct()
            .GroupBy(meaning => meaning.Name, StringComparer.Ordinal)
            .Select(same => same.OrderBy(meaning => meaning.IsEarly).First().Describe())
            .OrderBy(meaning => meaning, StringComparer.Ordinal);
        var meaning = string.Join("; ", meanings);
        writer.Line($"/// <summary>{DocText.Escape(meaning.Length > 0 ? meaning : code, LongestSubject)}: {Count(cables.Count)}.</summary>");
    }

    private static IEnumerable<string> Facts(CableModel cable)
    {
        var row = cable.Row;
        yield return row.Id is { } id ? id.ToString() : row.Path;
        if (row.Created is { } created) yield return created.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        if (row.OriginName is { } origin) yield return origin;
        if (Word(row.Classification) is { } classification) yield return classification;
        for (var i = 0; i < cable.Notes.Captions.Count; i++) yield return cable.Notes.Captions[i];
    }

    private static void WriteContents(CodeWriter writer, EquatableArray<ParagraphNotes> paragraphs)
    {
        var numbered = paragraphs.Where(paragraph => paragraph.Number is not null).ToList();
        if (numbered.Count == 0) return;

        writer.Line("/// <list type=\"bullet\">");
        foreach (var paragraph in numbered.Take(MostParagraphs))
        {
            var number = paragraph.Number!.Value.ToString(CultureInfo.InvariantCulture);
            writer.Line($"/// <item><description>{number}. {Describe(paragraph, LongestItem)}</description></item>");
        }

        if (numbered.Count > MostParagraphs)
            writer.Line($"/// <item><description>… {(numbered.Count - MostParagraphs).ToString(CultureInfo.InvariantCulture)} more</description></item>");
        writer.Line("/// </list>");
    }

    private static string Describe(ParagraphNotes paragraph, int longest)
    {
        var mark = paragraph.Mark is { } written ? $"({DocText.Escape(written, LongestHeading)}) " : "";
        var heading = paragraph.Heading is { Length: > 0 } words ? DocText.Escape(words, LongestHeading).TrimEnd(':', '.') + ": " : "";
        return mark + heading + DocText.Escape(paragraph.Beginning, longest);
    }

    private static string DescribeTag(string code, int? year) =>
        DocText.Escape(MeaningOf(code, year) is { } meaning ? $"{code} {meaning.Describe()}" : code, LongestSubject);

    /// <summary>Codes were recoded twice: CH is China in 2008 and Switzerland in 2020.</summary>
    private static TagMeaning? MeaningOf(string code, int? year) =>
        (year is { } known ? TagTable.TryFind(code.AsSpan(), known, out var meaning) : TagTable.TryFind(code.AsSpan(), out meaning)) ? meaning : null;

    private static int? YearOf(IndexRow row) => row.Created?.Year ?? row.Id?.Year;

    private static string Count(int cables) => cables == 1 ? "1 cable" : cables.ToString(CultureInfo.InvariantCulture) + " cables";

    private static string? Word(Classification classification) => classification switch
    {
        Classification.Unclassified => "UNCLASSIFIED",
        Classification.ForOfficialUseOnly => "FOR OFFICIAL USE ONLY",
        Classification.Confidential => "CONFIDENTIAL",
        Classification.Secret => "SECRET",
        Classification.TopSecret => "TOP SECRET",
        _ => null,
    };
}
