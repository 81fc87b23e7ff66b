using System.Globalization;
using System.Text;

namespace Cablegram.Benchmarks.CorpusMaker;

/// <summary>A cable as the wire had it: transmission header, and message text wrapped at 63 columns with page lines.</summary>
internal static class WireMessage
{
    private const int Columns = 63;
    private const int LinesOfPage = 105;

    /// <summary>Format lines 1 to 10.</summary>
    public static IReadOnlyList<string> Header(MadeCable cable)
    {
        var (id, post) = (cable.Id, cable.Id.Post);
        var precedence = (id.Number % 10) switch { < 6 => "R", < 9 => "P", _ => "O" };
        var word = precedence switch { "R" => "", "P" => " PRIORITY", _ => " IMMEDIATE" };
        var signal = cable.Classification switch { "CONFIDENTIAL" => "ZNY CCCCC ZZH", "SECRET" => "ZNY SSSSS ZZH", _ => "ZNR UUUUU ZZH" };
        var group = $"{precedence} {DateTimeGroup(id.Created)}";
        return
        [
            $"VZCZCXRO{id.Number % 10000:0000}",
            $"{precedence}{precedence} RUEHC",
            $"DE {post.Routing} #{id.Number % 10000:0000} {id.Created.DayOfYear:000}{id.Created:HHmm}",
            signal,
            group,
            $"FM AMEMBASSY {post.Name}",
            $"TO RUEHC/SECSTATE WASHDC{word} {id.Number + 1000:0000}",
            "INFO RUEHPQL/AMEMBASSY PORT QUILL 0212",
            "RUEHRK/AMEMBASSY REYKJAVIK 0131",
            "RUEKJCS/SECDEF WASHDC",
        ];
    }

    /// <summary>The message text, from the classification line to the signature.</summary>
    /// <param name="cable">What it says.</param>
    /// <param name="pilcrow">What stands before paragraph numbers: the mark of the site, or nothing.</param>
    public static IReadOnlyList<string> Text(MadeCable cable, string pilcrow)
    {
        var body = new List<string>();
        for (var i = 0; i < cable.Paragraphs.Count; i++)
        {
            var paragraph = cable.Paragraphs[i];
            if (paragraph.Heading is { } heading) body.AddRange([heading, new string('-', heading.Length), ""]);
            body.AddRange(Wrap($"{pilcrow}{i + 1}. ({paragraph.Mark}) {paragraph.Text}"));
            body.Add("");
        }

        body.RemoveAt(body.Count - 1);
        body.Add(cable.Signer);
        var sections = (body.Count + LinesOfPage - 1) / LinesOfPage;
        var lines = Head(cable, sections).SelectMany(field => field.Split('\n')).ToList();
        for (var i = 0; i < body.Count; i++)
        {
            // Not before the signature, where no page would be turned for one line.
            if (i > 0 && i % LinesOfPage == 0 && i + 1 < body.Count) lines.AddRange(["", PageLine(cable.Id, i / LinesOfPage + 1, sections), "", ""]);
            lines.Add(body[i]);
        }

        return [.. lines.Select(line => line + " ")];
    }

    /// <summary>Words in lines of the wire's width.</summary>
    public static IEnumerable<string> Wrap(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Columns)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }

        yield return line.ToString();
    }

    /// <summary><c>201131Z OCT 08</c></summary>
    public static string DateTimeGroup(DateTime time) => time.ToString("ddHHmm'Z 'MMM yy", CultureInfo.InvariantCulture).ToUpperInvariant();

    /// <summary>The lines above the paragraphs, wrapped fields in one element.</summary>
    public static List<string> Head(MadeCable cable, int sections)
    {
        var word = cable.Classification switch { "CONFIDENTIAL" => "C O N F I D E N T I A L", "SECRET" => "S E C R E T", _ => "UNCLAS" };
        var section = sections > 1 ? $" SECTION 01 OF {sections:00}" : "";
        var lines = new List<string> { $"{word}{section} {cable.Id.Post.Name} {cable.Id.Number:000000}", "" };
        if (cable.Classification.Contains("USE ONLY", StringComparison.Ordinal)) lines.Add("SENSITIVE");
        lines.AddRange(["SIPDIS", ""]);
        lines.Add("E.O. 12958: " + (cable.Classifier is null ? "N/A" : "DECL: " + cable.Id.Created.Date.AddYears(10).ToString("MM'/'dd'/'yyyy", CultureInfo.InvariantCulture)));
        lines.Add("TAGS: " + string.Join(", ", cable.Tags));
        lines.Add(string.Join('\n', Wrap("SUBJECT: " + cable.Subject)));
        lines.Add("");
        for (var i = 0; i < cable.References.Count; i++)
        {
            var label = cable.References.Count > 1 ? $"{(char)('A' + i)}. " : "";
            lines.Add((i == 0 ? "REF: " : "     ") + label + cable.References[i].Cited);
        }

        if (cable.References.Count > 0) lines.Add("");
        if (cable.Classifier is { } classifier) lines.AddRange([string.Join('\n', Wrap($"Classified By: Ambassador {classifier} for reasons 1.4 (b) and (d).")), ""]);
        return lines;
    }

    private static string PageLine(MadeId id, int section, int sections)
    {
        var post = id.Post.Name.Length > 10 ? id.Post.Name[..10] : id.Post.Name;
        return $"{post} {id.Number:00000000}  {section:000} OF {sections:000}";
    }
}
