using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules.Metadata;

/// <summary>
/// Finds the escapes and links of Markdown in the text of a cable (FORMAT.md 2.3). HTML and JSON are code, whose escapes are no damage.
/// </summary>
internal static class CarrierMarkChecks
{
    /// <summary>Checks what the parser left out as marks of the copy.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Carrier is Carrier.Html or Carrier.Json) return;

        foreach (var repair in cable.Cable.Repairs)
        {
            if (repair.Kind == RepairKind.EscapeRemoved && repair.Span.End < cable.Source.Length)
            {
                Report(cable, findings, new SourceSpan(repair.Span.Start, 2), cable.Source[repair.Span.End].ToString());
            }
            else if (repair.Kind == RepairKind.LinkRemoved && LinkText(cable.Source, repair.Span) is { } text)
            {
                Report(cable, findings, repair.Span, text);
            }
        }
    }

    private static void Report(CableUnderCheck cable, Findings findings, SourceSpan span, string meant)
    {
        var written = cable.TextAt(span);
        Fix[] fixes = WouldBeRead(cable.Source, span, meant) ? [] : [Fix.Replace($"Write '{meant}' instead of '{written}'", span, meant)];
        findings.Report(MetadataRules.CarrierEscape, span, [written, meant], fixes);
    }

    /// <summary>Whether the words, once bare, would be a mark of Markdown: the escape is then needed as long as the copy is one.</summary>
    private static bool WouldBeRead(string source, SourceSpan span, string meant) => meant[0] switch
    {
        '\\' or '[' or ']' => true,
        '*' => Neighbour(source, span.Start - 1) is '*' || Neighbour(source, span.End) is '*' or '\\',
        '#' => span.Start == 0 || source[span.Start - 1] is '\n' or '\r' || Neighbour(source, span.End) is '#' or '\\',
        _ => meant.IndexOf('\\') >= 0,
    };

    private static char Neighbour(string source, int position) => position >= 0 && position < source.Length ? source[position] : '\n';

    private static string? LinkText(string source, SourceSpan span)
    {
        var close = span.Length > 2 ? source.AsSpan(span.Start + 1, span.Length - 1).IndexOf(']') : -1;
        return close <= 0 ? null : source.Substring(span.Start + 1, close);
    }
}
