using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cablegram.Benchmarks.CorpusMaker;

/// <summary>The copies of the cable site and of its mirrors.</summary>
internal static class WebCopies
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The text of a saved page.</summary>
    public static string SavedPage(MadeCable cable) => Lines(
    [
        "Currently released so far... 20 / 20",
        "",
        "Browse by origin",
        cable.Id.Post.Display,
        "",
        "Browse by tag",
        .. cable.Tags,
        "",
        "Browse by classification",
        "CONFIDENTIAL",
        "SECRET",
        "UNCLASSIFIED",
        "",
        $"Viewing cable {cable.Id}, {cable.Subject}",
        "",
        "Discussing cables",
        $"Please mark messages with the hash tags #cablegate and #{cable.Id}.",
        "Reference ID Created Released Classification Origin",
        $"{cable.Id} {Time(cable)} 2031-04-01 12:00 {cable.Classification} {cable.Id.Post.Display}",
        "",
        .. WireMessage.Header(cable),
        "",
        .. WireMessage.Text(cable, "¶"),
    ]);

    /// <summary>A Markdown mirror: an empty line after every line, link marks, paragraphs on one line.</summary>
    public static string Markdown(MadeCable cable)
    {
        var text = new List<string>();
        foreach (var line in WireMessage.Header(cable).Concat(WireMessage.Head(cable, 1)))
        {
            // References are one line in these copies, and what a field goes on with follows at once.
            if (line.StartsWith("     ", StringComparison.Ordinal)) text[^2] += line[4..];
            else if (line.Length > 0) text.AddRange([line.StartsWith("TAGS: ", StringComparison.Ordinal) ? Links(cable.Tags) : line, ""]);
        }

        for (var i = 0; i < cable.Paragraphs.Count; i++)
        {
            var paragraph = cable.Paragraphs[i];
            if (paragraph.Heading is { } heading) text.AddRange([heading, ""]);
            text.AddRange([$"¶{i + 1}. ({paragraph.Mark}) {paragraph.Text}", ""]);
        }

        return Lines([.. text, cable.Signer]);
    }

    /// <summary>The raw page.</summary>
    public static string Html(MadeCable cable)
    {
        var row = new StringBuilder();
        foreach (var cell in (string[])[cable.Id.ToString(), Time(cable), "2031-04-01 12:00", cable.Classification, cable.Id.Post.Display])
        {
            row.Append("<td>\n<a href='#'>").Append(cell).Append("</a>\n</td>\n");
        }

        return $"""
            <?xml version='1.0' encoding='utf-8' ?>
            <html lang='en'>
            <head>
            <title>Cable Viewer</title>
            </head>
            <body>
            <h3>Viewing cable {cable.Id}, {WebUtility.HtmlEncode(cable.Subject)}</h3>
            <table class='cable'>
            <tr>
            <th>Reference ID</th>
            <th>Created</th>
            <th>Released</th>
            <th>Classification</th>
            <th>Origin</th>
            </tr>
            <tr>
            {row}</tr>
            </table>
            <code><pre>{Block(WireMessage.Header(cable))}</pre></code>
            <code><pre>{Block(WireMessage.Text(cable, "\u00b6"))}</pre></code>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>A record with header and body as strings.</summary>
    public static string Record(MadeCable cable) => JsonSerializer.Serialize(
        new Dictionary<string, string>
        {
            ["reference_id"] = cable.Id.ToString(),
            ["date_time"] = Time(cable),
            ["classification"] = cable.Classification,
            ["origin"] = cable.Id.Post.Display,
            ["header"] = string.Join('\n', WireMessage.Header(cable)),
            ["body"] = string.Join('\n', WireMessage.Text(cable, "")),
        }, Json) + "\n";

    private static string Time(MadeCable cable) => cable.Id.Created.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Links(IEnumerable<string> tags) => "TAGS: " + string.Join(' ', tags.Select(tag => $"[{tag}](#)"));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines) + "\n";

    private static string Block(IEnumerable<string> lines) =>
        string.Join("&#x000A;", lines.Select(line => line.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\u00b6", "&#x00B6;", StringComparison.Ordinal)));
}
