using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules.Declassification;

/// <summary>Whether codes and N/A stand where they can (FORMAT.md 6.5, 8).</summary>
internal static class DeclassificationCodeChecks
{
    /// <summary>The code was still in use.</summary>
    public static void Retired(CableUnderCheck cable, Findings findings)
    {
        if (cable.Declassification is not { Value: { Kind: DeclassificationKind.Code, Code: { } code } } declassification) return;
        if (CableDays.Of(cable) is not { } days) return;

        if ((code.Length == 2 || code.StartsWith("1.6", StringComparison.Ordinal)) && code[code.Length - 2] == 'X' && days.AreFrom(OrderEras.MarkingChange))
        {
            findings.Report(DeclassificationRules.CodeRetired, declassification.Span, declassification.Written, "from 22 September 2003 on", "a date or an event");
        }
        else if (code == "OADR" && days.AreFrom(OrderEras.Order12958))
        {
            findings.Report(DeclassificationRules.CodeRetired, declassification.Span, code, "from 14 October 1995 on", "a date or an event");
        }
        else if (code is "GDS" or "XGDS" or "ADS" && days.AreFrom(OrderEras.Order12356))
        {
            findings.Report(DeclassificationRules.CodeRetired, declassification.Span, code, "from 1 August 1982 on", "a date or an event");
        }
    }

    /// <summary>N/A stands on unclassified cables, and on them only.</summary>
    public static void NotApplicable(CableUnderCheck cable, Findings findings)
    {
        if (CableDays.Of(cable) is not { } days || days.AreBefore(OrderEras.Order12958) || cable.Declassification is not { } declassification) return;

        var kind = declassification.Value.Kind;
        if (kind == DeclassificationKind.NotApplicable && cable.IsFirmlyClassified())
        {
            findings.Report(
                DeclassificationRules.NotApplicableOnClassified, declassification.Span,
                [LevelName.Of(cable.Cable.Classification), declassification.Written], [], cable.Cable.ClassificationLine?.Word);
        }
        else if (kind is DeclassificationKind.Date or DeclassificationKind.Code && cable.IsFirmlyUnclassified())
        {
            findings.Report(
                DeclassificationRules.Unclassified, declassification.Span, [declassification.Written], Replacement(cable, declassification),
                cable.Cable.ClassificationLine?.Word);
        }
        else if (kind == DeclassificationKind.None && cable.IsFirmlyUnclassified() && cable.HasWholeHead())
        {
            var field = declassification.Order;
            findings.Report(
                DeclassificationRules.Unclassified, field.LabelSpan, [field.Label],
                field.IsVerbatim(field.LabelSpan, field.Label) ? [Fix.Insert("Put in 'N/A'", field.LabelSpan.End, " N/A")] : []);
        }
    }

    /// <summary>N/A in place of what is written, unless something else says that the cable is classified after all.</summary>
    private static Fix[] Replacement(CableUnderCheck cable, DeclassificationField declassification)
    {
        if (!declassification.IsVerbatim || cable.Cable.ClassifiedBy is not null) return [];
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.Marking >= Classification.Confidential) return [];
        }

        var (value, field) = (declassification.Value, declassification.Order);
        var words = field.Value.Substring(value.Keyword.Start, value.End - value.Keyword.Start);
        var span = field.SpanOfValue(value.Keyword.Start, value.End);
        return field.IsVerbatim(span, words) ? [Fix.Replace($"Write 'N/A' instead of '{words}'", span, "N/A")] : [];
    }
}
