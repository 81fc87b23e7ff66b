using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Archive;

/// <summary>Holds the E.O. line of telegrams under E.O. 11652 to that order (FORMAT.md 6.5, 7, 8).</summary>
internal static class OrderOfEraChecks
{
    private static readonly string[] NotApplicable = ["N/A", "N:A", "N.A", "NA", "NOT APPLICABLE"];
    private static readonly string[] Codes = ["GDS", "ADS", "RR"];

    /// <summary>Checks the code, and that LIMITED OFFICIAL USE has none.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Order is not { Declassification: { } value } order || !IsOfOrder(cable, order)) return;

        var text = value.Read(cable.Source);
        if (text.Length == 0 || StartsWithAny(text, NotApplicable)) return;

        var length = TokenLength(text, value.Pieces[0]);
        var span = new SourceSpan(value.Span.Start, length);
        var token = cable.TextAt(span);
        if (!IsCode(text)) findings.Report(ArchiveRules.OrderCode, span, token);
        else if (IsLimited(cable)) findings.Report(ArchiveRules.LimitedWithoutOrder, span, token);
    }

    /// <summary>Whether the line is under E.O. 11652: it says so, or names no order while that one was in force.</summary>
    private static bool IsOfOrder(CableUnderCheck cable, OrderLine order) =>
        order.Number is { } number ? number.Value == "11652" : cable.Created is { } day && OrderTable.InForceOn(day)?.Number == 11652;

    /// <summary>Whether a value begins with a code; the exemption needs its category of 1 to 4, with or without hyphen or brackets.</summary>
    private static bool IsCode(string text)
    {
        if (StartsWithAny(text, Codes)) return true;
        if (!Ascii.StartsWith(text.AsSpan(), "XGDS")) return false;

        var at = "XGDS".Length;
        while (at < text.Length && (LineTable.IsBlank(text[at]) || text[at] is '-' or '(' or '/' or ',' or '.' or ':')) at++;
        return at < text.Length && text[at] is >= '1' and <= '4' && (at + 1 == text.Length || !Ascii.IsLetterOrDigit(text[at + 1]));
    }

    private static bool StartsWithAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (Ascii.StartsWithWord(text.AsSpan(), word)) return true;
        }

        return false;
    }

    /// <summary>Length of the first word of the value in the file.</summary>
    private static int TokenLength(string text, Piece first)
    {
        var length = 0;
        while (length < text.Length && !Ascii.IsSpace(text[length])) length++;
        return Math.Min(length, first.Length);
    }

    private static bool IsLimited(CableUnderCheck cable)
    {
        if (cable.Cable.ClassificationLine is not { } line) return cable.Metadata.Classification is { } written && Ascii.StartsWith(written.Value.AsSpan(), "LIMITED");
        return line.Classification == Classification.ForOfficialUseOnly && Ascii.StartsWith(cable.Source.AsSpan(line.Word.Start, line.Word.Length), "LIMITED");
    }
}
