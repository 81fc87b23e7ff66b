using Cablegram.Fixes;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.ClassifiedBy;

/// <summary>Whether the brackets around the letters of the reasons come in pairs.</summary>
internal static class ClassifierBracketChecks
{
    /// <summary>Each bracket has its partner.</summary>
    public static void Brackets(CableUnderCheck cable, Findings findings)
    {
        if (cable.ClassifierField is not { Grounds: { Reasons.Count: > 0 } grounds } field) return;

        var value = field.Value;
        var (open, letter) = (-1, -1);
        for (var i = grounds.SectionEnd; i < grounds.End; i++)
        {
            if (value[i] is '(' or '[')
            {
                if (open >= 0) Report(field, open, letter, findings);
                (open, letter) = (i, -1);
            }
            else if (value[i] is ')' or ']')
            {
                if (open < 0 && letter >= 0) ReportOpening(field, letter, i, findings);
                (open, letter) = (-1, -1);
            }
            else if (IsLetter(value, i))
            {
                letter = i;
            }
        }

        if (open >= 0) Report(field, open, letter, findings);
    }

    private static bool IsLetter(string value, int at) =>
        Ascii.IsLetter(value[at]) && !Ascii.IsLetter(value[at - 1]) && (at + 1 >= value.Length || !Ascii.IsLetter(value[at + 1]));

    private static void Report(ClassifierField field, int open, int letter, Findings findings)
    {
        if (letter < open) return;

        var (span, text) = (field.Span(open, letter + 1), field.Value.Substring(open, letter + 1 - open));
        var close = field.Value[open] == '(' ? ")" : "]";
        findings.Report(
            ClassifiedByRules.Unterminated, span, [text, text + close],
            field.IsVerbatim(open, letter + 1) ? [Fix.Insert($"Close the bracket: '{text}{close}'", span.End, close)] : []);
    }

    private static void ReportOpening(ClassifierField field, int letter, int close, Findings findings)
    {
        var (span, text) = (field.Span(letter, close + 1), field.Value.Substring(letter, close + 1 - letter));
        var open = field.Value[close] == ')' ? "(" : "[";
        findings.Report(
            ClassifiedByRules.Unterminated, span, [text, open + text],
            field.IsVerbatim(letter, close + 1) ? [Fix.Insert($"Open the bracket: '{open}{text}'", span.Start, open)] : []);
    }
}
