using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Metadata;

/// <summary>Tells what a copy added to the cable, lost of it or changed in it (FORMAT.md 2, 11).</summary>
internal static class CarrierDamageChecks
{
    /// <summary>Checks that no web page goes on behind the cable.</summary>
    public static void CheckTrailer(CableUnderCheck cable, Findings findings)
    {
        foreach (var repair in cable.Cable.Repairs)
        {
            if (repair.Kind != RepairKind.TrailerRemoved) continue;

            var first = FirstLine(cable.Source, repair.Span);
            var end = EndBefore(cable.Source, repair.Span.Start);
            findings.Report(
                MetadataRules.CarrierTrailer, first, [cable.TextAt(first)],
                [Fix.Replace("Remove what follows the cable", SourceSpan.FromBounds(end, repair.Span.End), end == 0 ? "" : cable.LineEnd)]);
        }
    }

    /// <summary>Checks that a copy known to lose lines has kept FM, TAGS and SUBJECT, and an extract its header.</summary>
    public static void CheckFields(CableUnderCheck cable, Findings findings)
    {
        if (!cable.MayHaveLostLines || cable.Cable.Paragraphs.Count == 0) return;

        var lost = new List<string>();
        if (cable.Cable.From is null) lost.Add("FM");
        if (cable.Head.Find(HeadLabel.Tags) is null && cable.Cable.Tags.Count == 0) lost.Add("TAGS");
        if (cable.Head.Find(HeadLabel.Subject) is null && cable.Cable.Subject is null) lost.Add("SUBJECT");
        if (lost.Count == 3 || (cable.Cable.IsPartialExtract && lost.Count > 0))
        {
            findings.Report(MetadataRules.CarrierLostFields, FirstWord(cable), lost.Count == 3 ? "FM, TAGS and SUBJECT" : string.Join(" and ", lost));
        }
    }

    /// <summary>Checks that no paragraph number has a pilcrow for its first digit.</summary>
    public static void CheckNumbers(CableUnderCheck cable, Findings findings)
    {
        if (!HasRepair(cable, RepairKind.MangledPilcrow)) return;

        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph is not { Number: { } number, NumberSpan: { } span }) continue;

            var printed = cable.TextAt(span);
            var expected = number.ToString(CultureInfo.InvariantCulture);
            if (printed.Length != expected.Length + 1 || !printed.EndsWith(expected, StringComparison.Ordinal) || printed[0] != '1') continue;

            findings.Report(
                MetadataRules.ParagraphRenumbered, span, [printed, expected],
                [Fix.Replace($"Write '{expected}' instead of '{printed}'", span, expected)]);
        }
    }

    private static bool HasRepair(CableUnderCheck cable, RepairKind kind)
    {
        foreach (var repair in cable.Cable.Repairs)
        {
            if (repair.Kind == kind) return true;
        }

        return false;
    }

    private static SourceSpan FirstLine(string source, SourceSpan span)
    {
        var start = span.Start;
        while (start < span.End && Ascii.IsSpace(source[start])) start++;
        var length = source.AsSpan(start, span.End - start).IndexOfAny('\n', '\r');
        var end = length < 0 ? span.End : start + length;
        while (end > start && LineTable.IsBlank(source[end - 1])) end--;
        return SourceSpan.FromBounds(start, end);
    }

    private static int EndBefore(string source, int position)
    {
        while (position > 0 && (source[position - 1] is '\n' or '\r')) position--;
        return position;
    }

    /// <summary>The first word of the message: where a reader would look for its header.</summary>
    private static SourceSpan FirstWord(CableUnderCheck cable)
    {
        for (var i = 0; i < cable.Lines.Count; i++)
        {
            if (cable.Lines.Kind(i) == LineKind.Empty) continue;

            var line = cable.Lines.Lines[i];
            var length = cable.Lines.Content(i).IndexOf(' ');
            return cable.ToSource(line.ContentStart, length < 0 ? line.End : line.ContentStart + length);
        }

        return default;
    }
}
