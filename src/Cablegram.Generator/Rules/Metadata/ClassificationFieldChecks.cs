using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Metadata;

/// <summary>Holds the metadata's classification to the values it can have (FORMAT.md 4, 7).</summary>
internal static class ClassificationFieldChecks
{
    private const string Official = "UNCLASSIFIED//FOR OFFICIAL USE ONLY";

    /// <summary>The six values of the collection, those of the archive, and the short form the site's own links have.</summary>
    private static readonly string[] Values =
    [
        "UNCLASSIFIED", Official, "CONFIDENTIAL", "CONFIDENTIAL//NOFORN", "SECRET", "SECRET//NOFORN", "LIMITED OFFICIAL USE", "TOP SECRET",
        "TOP SECRET//NOFORN", "UNCLASSIFIED//FOUO",
    ];

    /// <summary>Checks the field.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        // A SMART cable has a banner and no such field.
        if (cable.Cable.Carrier == Carrier.Smart || cable.Metadata.Classification is not { } written) return;

        var value = Normalize(written.Value);
        if (Array.IndexOf(Values, value) >= 0 || IsAbsent(value)) return;

        var fixes = new List<Fix>();
        var expected = Meant(cable, value);
        if (expected is not null) fixes.Add(Fix.Replace($"Write '{expected}' instead of '{written.Value}'", written.Span, expected));
        findings.Report(
            MetadataRules.MetadataClassification, written.Span, [written.Value, expected is null ? "one of its six values" : $"'{expected}'"], fixes,
            cable.Cable.ClassificationLine?.Word);
    }

    /// <summary>
    /// The value in the spelling of <see cref="Values"/>: capitals, single blanks, and two strokes for what other copies write, a comma or the
    /// escaped strokes of JSON.
    /// </summary>
    private static string Normalize(string written)
    {
        var text = new System.Text.StringBuilder(written.Length);
        foreach (var c in written)
        {
            if (c == '\\') continue;
            if (c is ',' or '/' || LineTable.IsBlank(c))
            {
                while (text.Length > 0 && text[text.Length - 1] == ' ') text.Length--;
            }

            if (c == ',') text.Append("//");
            else if (!LineTable.IsBlank(c)) text.Append(Ascii.ToUpper(c));
            else if (text.Length > 0 && text[text.Length - 1] != '/') text.Append(' ');
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Whether an archive says that it has no value.</summary>
    private static bool IsAbsent(string value) => value.Length == 0 || value is "N/A" or "NA" or "NONE" || value.IndexOf("N/A OR BLANK", StringComparison.Ordinal) >= 0;

    /// <summary>The value that was meant: as a portion mark or a damaged word says it, else as the classification line has it; null where neither tells.</summary>
    private static string? Meant(CableUnderCheck cable, string value)
    {
        // Another caption would be lost.
        if (HasOtherCaption(value)) return null;

        var isNoforn = HasWord(value, "NF") || HasWord(value, "NOFORN");
        if (TryRead(value, out var classification)) return ValueOf(classification, isNoforn);
        if (cable.Cable.ClassificationLine is not { } line) return null;

        isNoforn |= cable.Cable.Captions.Any(caption => caption.Value == "NOFORN");
        var isSensitive = cable.Cable.Captions.Any(caption => caption.Value is "SENSITIVE" or "SBU");
        return ValueOf(line.Classification == Classification.Unclassified && isSensitive ? Classification.ForOfficialUseOnly : line.Classification, isNoforn);
    }

    private static bool TryRead(string value, out Classification classification)
    {
        if (PortionMarkReader.TryRead(("(" + value + ")").AsSpan(), out _, out classification, out _, out _)) return true;
        if (ClassificationWords.TryRead(value.AsSpan(), out classification)) return true;
        if (!ClassificationWords.TryReadWord(value.AsSpan(), allowDamage: true, out var word)) return false;

        classification = word.Classification;
        return true;
    }

    private static string? ValueOf(Classification classification, bool isNoforn) => classification switch
    {
        Classification.Unclassified => isNoforn ? null : "UNCLASSIFIED",
        Classification.ForOfficialUseOnly => Official,
        Classification.Confidential => isNoforn ? "CONFIDENTIAL//NOFORN" : "CONFIDENTIAL",
        Classification.Secret => isNoforn ? "SECRET//NOFORN" : "SECRET",
        _ => null,
    };

    private static bool HasOtherCaption(string value)
    {
        foreach (var word in value.Split('/', ' '))
        {
            if (CaptionTable.TryFind(word.AsSpan(), out var caption) && caption is not ("NOFORN" or "SENSITIVE" or "SBU")) return true;
        }

        return false;
    }

    private static bool HasWord(string value, string word)
    {
        var at = value.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !Ascii.IsLetter(value[at - 1])) && (at + word.Length == value.Length || !Ascii.IsLetter(value[at + word.Length]));
    }
}
