using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.ClassifiedBy;

/// <summary>Whether the section is that of the order in force, and typed as a section is (FORMAT.md 6.9, 8).</summary>
internal static class ClassifierSectionChecks
{
    /// <summary>The section is the one the order in force has its reasons in.</summary>
    public static void Section(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.ClassifiedBy is not { Section: { } section } classifier || CableDays.Of(cable) is not { } days) return;
        if (section.Value is not ("1.3" or "1.4" or "1.5" or "1.6") || ReasonSection.Expected(days) is not { } expected || expected == section.Value) return;

        findings.Report(
            ClassifiedByRules.WrongSection, section.Span, [section.Value, days.ToString(), expected],
            IsRenumbered(section.Value, expected) && ReasonSection.AreCommon(classifier.Reasons) && EndsAsRead(cable, section)
                ? [Fix.Replace($"Write '{expected}' instead of '{section.Value}'", new SourceSpan(section.Span.End - 1, 1), expected.Substring(2))]
                : []);
    }

    /// <summary>The section is two digits with a point: <c>1.4</c>. Blanks in it are the wire's: it wraps lines there.</summary>
    public static void Form(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.ClassifiedBy?.Section is { } section)
        {
            var text = cable.TextAt(section.Span);
            if (text.IndexOf('.') >= 0) return;

            var isPlain = text.Length is 2 or 3 && text[0] == section.Value[0] && text[text.Length - 1] == section.Value[2];
            Report(findings, section.Span, text, section.Value, isPlain);
        }
        else if (cable.ClassifierField is { } field && ReasonSection.FindMistyped(field.Value, 0, field.End) is >= 0 and var at)
        {
            // What is typed as it should be, and was not read for what stands around it, is another fault.
            var (found, expected) = (field.Value.Substring(at, 3), "1." + field.Value[at + 2]);
            if (found != expected) Report(findings, field.Span(at, at + 3), found, expected, field.IsVerbatim(at, at + 3));
        }
    }

    /// <summary>
    /// The letters (a) to (g) of section 1.5 became those of section 1.4 in 2003, word for word the same grounds; what is section 1.5 since
    /// then has no reasons at all, and neither had section 1.4 before.
    /// </summary>
    private static bool IsRenumbered(string section, string expected) =>
        (section == "1.5" && expected == "1.4") || (section == "1.4" && expected == "1.5");

    private static bool EndsAsRead(CableUnderCheck cable, Located<string> section) =>
        section.Span.Length >= 2 && Ascii.IsDigit(cable.Source[section.Span.End - 1]) && cable.Source[section.Span.End - 1] == section.Value[2];

    private static void Report(Findings findings, SourceSpan span, string found, string expected, bool isFixable) => findings.Report(
        ClassifiedByRules.SectionForm, span, [found, expected],
        isFixable ? [Fix.Replace($"Write '{expected}' instead of '{found}'", span, expected)] : []);
}
