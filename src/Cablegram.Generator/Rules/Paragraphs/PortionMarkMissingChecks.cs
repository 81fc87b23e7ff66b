using System.Globalization;
using Cablegram.Model;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks that the paragraphs of a classified cable are marked (FORMAT.md 6.10).</summary>
internal static class PortionMarkMissingChecks
{
    // From the first day of E.O. 12958, which asks for the marks, everywhere (FORMAT.md 8).
    private static readonly DateTime FirstDay = new(1995, 10, 14, 0, 0, 0, DateTimeKind.Utc);

    // Fewer than one in ten is an oversight, no breach of the practice.
    private const int SmallShare = 10;
    private const int MostDigits = 3;

    /// <summary>That every numbered paragraph is marked, once for all where none is.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (!cable.IsClassified || !IsOfEra(cable) || cable.MayHaveLostLines || cable.Cable.IsPartialExtract) return;

        var missing = new List<ParsedParagraph>();
        int count = 0, marked = 0;
        int? listItem = null;
        ParsedParagraph? before = null;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.MarkingText is { } mark)
            {
                // "(C - ENTIRE TEXT)" stands for all that follow.
                if (mark.Value.EndsWith("TEXT", StringComparison.OrdinalIgnoreCase)) return;
                marked++;
            }

            if (paragraph.Number is null) continue;
            if (paragraph.MarkingText is null)
            {
                if (IsNoPortion(cable, paragraph)) continue;
                if (paragraph.Number == listItem + 1 || IsItemOfList(cable, paragraph, before))
                {
                    listItem = paragraph.Number;
                    continue;
                }

                switch (DamagedMark.Read(paragraph, cable.Source).Kind)
                {
                    case OpeningWords.Words:
                        missing.Add(paragraph);
                        break;
                    case OpeningWords.Redacted:
                        before = paragraph;
                        continue;
                    default:
                        marked++;
                        break;
                }
            }

            count++;
            before = paragraph;
        }

        Report(missing, count, marked, findings);
    }

    private static void Report(List<ParsedParagraph> missing, int count, int marked, Findings findings)
    {
        if (marked == 0 && missing.Count > 1)
        {
            var all = string.Format(CultureInfo.InvariantCulture, "All {0} paragraphs are", missing.Count);
            findings.Report(PortionMarkRules.MarkMissing, missing[0].NumberSpan!.Value, all);
            return;
        }

        RuleSeverity? severity = missing.Count * SmallShare < count ? RuleSeverity.Information : null;
        foreach (var paragraph in missing)
        {
            var name = string.Format(CultureInfo.InvariantCulture, "Paragraph {0} is", paragraph.Number);
            findings.Report(PortionMarkRules.MarkMissing, paragraph.NumberSpan!.Value, [name], [], null, severity);
        }
    }

    /// <summary>The day of creation, else the year after that of the order; a cable of unknown year must cite a later order itself.</summary>
    private static bool IsOfEra(CableUnderCheck cable)
    {
        if (cable.Created is { } created) return created >= FirstDay;
        if (cable.Year is { } year) return year > FirstDay.Year;
        return cable.Cable.Order?.Number?.Value is "12958" or "13526";
    }

    /// <summary>Whether a number stands before the classifier, a note to the communications centre (<c>MINIMIZE CONSIDERED</c>), or nothing.</summary>
    private static bool IsNoPortion(CableUnderCheck cable, ParsedParagraph paragraph)
    {
        var first = paragraph.Text.Pieces[0];
        var text = cable.Source.AsSpan(first.Start, first.Length);
        return text.IsEmpty || Ascii.StartsWith(text, "MINIMIZE") || ClassifiedByLabel.TryRead(text, false, out _, out _);
    }

    /// <summary>
    /// Whether a number without mark goes on with a list inside the paragraph before it: it has a bracket, or the number before it stands at
    /// the beginning of a line there.
    /// </summary>
    private static bool IsItemOfList(CableUnderCheck cable, ParsedParagraph paragraph, ParsedParagraph? previous)
    {
        if (previous is not { } before) return false;
        var end = paragraph.NumberSpan!.Value.End;
        if (end < cable.Source.Length && cable.Source[end] == ')') return true;

        foreach (var piece in before.Text.Pieces)
        {
            if (piece.Joint is Joint.NewLine or Joint.EmptyLine && piece.Literal is null && NumberAt(cable.Source, piece) == paragraph.Number - 1) return true;
        }

        return false;
    }

    /// <summary>The number a line begins with, closed by a point or a bracket; 0 where it begins with none.</summary>
    private static int NumberAt(string source, Piece line)
    {
        var text = source.AsSpan(line.Start, line.Length);
        if (!text.IsEmpty && text[0] == '\u00b6') text = text.Slice(1);
        var digits = Ascii.SkipDigits(text.Slice(0, Math.Min(text.Length, MostDigits + 1)), 0);
        return digits is 0 or > MostDigits || digits >= text.Length || text[digits] is not ('.' or ')') ? 0 : Ascii.ToNumber(text.Slice(0, digits));
    }
}
