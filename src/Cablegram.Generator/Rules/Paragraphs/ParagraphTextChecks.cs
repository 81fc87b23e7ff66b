using Cablegram.Model;
using Cablegram.Parsing.Body;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks that paragraphs have a text and that it is whole.</summary>
internal static class ParagraphTextChecks
{
    // Below this a paragraph may be a title, an address, an entry of a list.
    private const int ShortestText = 120;
    private const int WordsOfFrame = 4;
    private const int FewestWordsOfSentence = 8;

    /// <summary>Checks that the cable's text is not cut with three points, and that no paragraph stops without the end of a sentence.</summary>
    public static void CheckTruncated(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.IsPartialExtract) return;
        CheckEnd(cable, findings);

        var isPage = cable.Cable.Carrier is Carrier.SavedPage or Carrier.Weblog;
        for (var i = 0; i + 1 < cable.Cable.Paragraphs.Count; i++)
        {
            var paragraph = cable.Cable.Paragraphs[i];
            if (paragraph.Number is not { } number || cable.Cable.Paragraphs[i + 1].Number is null || GoesOn(cable, cable.Cable.Paragraphs[i + 1])) continue;
            if (!BreaksOff(cable, paragraph, out var word)) continue;
            findings.Report(
                NumberRules.ParaTruncated, word, [$"Paragraph {Number.Of(number)} has no full stop", cable.TextAt(word)], [],
                severity: isPage ? RuleSeverity.Hidden : null);
        }
    }

    /// <summary>Checks that a number has a text.</summary>
    public static void CheckEmpty(CableUnderCheck cable, Findings findings)
    {
        if (cable.MayLackText()) return;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph is not { Number: { } number, NumberSpan: { } span } || HasText(cable, paragraph) || MarksEntireText(paragraph)) continue;
            findings.Report(NumberRules.ParaEmpty, span, Number.Of(number));
        }
    }

    private static bool HasText(CableUnderCheck cable, ParsedParagraph paragraph)
    {
        foreach (var piece in paragraph.Text.Pieces)
        {
            if (!(piece.Literal ?? "").AsSpan().Trim().IsEmpty || !cable.Source.AsSpan(piece.Start, piece.Length).Trim().IsEmpty) return true;
        }

        return false;
    }

    /// <summary>Whether the paragraph is the mark for all of the text: <c>1. (C - ENTIRE TEXT)</c>.</summary>
    private static bool MarksEntireText(ParsedParagraph paragraph) =>
        paragraph.MarkingText is { } mark && mark.Value.IndexOf("ENTIRE", StringComparison.OrdinalIgnoreCase) >= 0;

    private static void CheckEnd(CableUnderCheck cable, Findings findings)
    {
        if (!cable.IsCut()) return;

        var last = cable.Lines.Count - 1;
        while (cable.Lines.Content(last).IsEmpty) last--;
        var line = cable.Lines.Lines[last];
        var end = line.End;
        while (end > line.ContentStart && cable.MessageText[end - 1] is '.' or '\u2026') end--;
        var before = cable.MessageText.AsSpan(line.ContentStart, end - line.ContentStart).TrimEnd();
        var word = before.LastIndexOf(' ') + 1;
        findings.Report(NumberRules.ParaTruncated, cable.ToSource(end, line.End), "The text breaks off", before[word..].ToString());
    }

    /// <summary>
    /// Whether a paragraph of ordinary prose ends without the end of a sentence. Headings, rows of tables, items of lists, the words that
    /// close a summary or a quoted text and what the publisher took out end without one as well.
    /// </summary>
    private static bool BreaksOff(CableUnderCheck cable, ParsedParagraph paragraph, out SourceSpan word)
    {
        word = default;
        var pieces = paragraph.Text.Pieces;
        var last = pieces[pieces.Count - 1];
        if (last.Literal is not null || last.Joint is Joint.NewLine or Joint.EmptyLine || last.Length == 0) return false;

        var text = cable.Source.AsSpan(last.Start, last.Length).TrimEnd();
        if (text.IsEmpty || !(char.IsLower(text[^1]) || text[^1] == ',' || EndsWithAbbreviation(text))) return false;
        if (paragraph.Text.Span.Length < ShortestText || HasList(cable, paragraph) || text.IndexOf("   ".AsSpan()) >= 0) return false;

        var start = text.LastIndexOf(' ') + 1;
        var end = text[start..].TrimEnd(',');
        if (end.IsEmpty || !IsWord(end)) return false;
        word = new SourceSpan(last.Start + start, end.Length);
        return (IsEnd(end) && cable.MayHaveLostLines) || (!EndsFrame(text) && IsProse(paragraph.Text.Read(cable.Source)));
    }

    /// <summary>Whether what was taken for the heading of the next paragraph goes on with the sentence.</summary>
    private static bool GoesOn(CableUnderCheck cable, ParsedParagraph next) => next.Heading is { } heading && char.IsLower(cable.Source[heading.Span.Start]);

    /// <summary>Whether capitals stand at the end behind a word in small letters, as in a sentence; those of a heading have others before them.</summary>
    private static bool EndsWithAbbreviation(ReadOnlySpan<char> text)
    {
        var before = text[..(text.LastIndexOf(' ') + 1)].TrimEnd();
        return char.IsUpper(text[^1]) && !before.IsEmpty && char.IsLower(before[^1]) && char.IsLower(before[before.LastIndexOf(' ') + 1]);
    }

    /// <summary>Whether a word is END, which never stands without what it ends.</summary>
    private static bool IsEnd(ReadOnlySpan<char> word) => word.Equals("END".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool HasList(CableUnderCheck cable, ParsedParagraph paragraph)
    {
        foreach (var piece in paragraph.Text.Pieces)
        {
            if (piece.Joint is Joint.NewLine) return true;
            if (piece.Literal is null && LineJoiner.IsListItem(cable.Source.AsSpan(piece.Start, piece.Length))) return true;
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        if (word.Trim("xX".AsSpan()).IsEmpty) return false;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('\'' or '-' or '\u2019')) return false;
        }

        return true;
    }

    /// <summary>Whether END, as in END SUMMARY, is among the last words.</summary>
    private static bool EndsFrame(ReadOnlySpan<char> text)
    {
        for (var words = 0; words < WordsOfFrame && !text.IsEmpty; words++)
        {
            var start = text.LastIndexOf(' ') + 1;
            if (IsEnd(text[start..].TrimStart("(".AsSpan()))) return true;
            text = text[..start].TrimEnd();
        }

        return false;
    }

    /// <summary>
    /// Whether what stands behind the last full stop is a sentence: long enough, and in small letters. Copies that join lines leave the next
    /// heading there.
    /// </summary>
    private static bool IsProse(string text)
    {
        int words = 0, small = 0;
        var rest = text.AsSpan().TrimEnd();
        while (!rest.IsEmpty)
        {
            var start = rest.LastIndexOfAny(" \n".AsSpan()) + 1;
            var word = rest[start..];
            if (words > 0 && word[^1] is '.' or '?' or '!' or ':' or '"' or '\u201d' && word.Length > 2) break;
            if (word[0] == '-') return false;
            words++;
            if (char.IsLower(word[0])) small++;
            rest = rest[..start].TrimEnd();
        }

        return words >= FewestWordsOfSentence && small * 2 > words;
    }
}
