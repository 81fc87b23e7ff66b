using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Fields;

/// <summary>Labels of the fields.</summary>
internal static class FieldLabelChecks
{
    private const string Reference = "REF:";

    /// <summary>Checks <see cref="ReferenceRules.Label"/>.</summary>
    public static void CheckReference(CableUnderCheck cable, Findings findings)
    {
        if (cable.Head.Find(HeadLabel.Reference) is not { } field) return;

        var (start, end) = Find(cable.MessageText, field.Start, cable.Lines.Message.End);
        var written = cable.MessageText.AsSpan(start, end - start);
        if (!Ascii.StartsWith(written, "REF") || written.SequenceEqual(Reference.AsSpan()) || !cable.IsVerbatim(start, end)) return;

        var label = written.ToString();
        findings.Report(ReferenceRules.Label, cable.ToSource(start, end), [label], [Fix.Replace($"Write '{Reference}' instead of '{label}'", cable.ToSource(start, end), Reference)]);
    }

    /// <summary>The place in the file of a field's label: its words and the colon.</summary>
    public static SourceSpan Place(CableUnderCheck cable, int fieldStart) =>
        cable.ToSource(Find(cable.MessageText, fieldStart, cable.Lines.Message.End));

    /// <summary>The label that begins at an offset of the message: <c>E.O. 12958:</c>, <c>REF(S):</c>, <c>Classified By:</c>, or the first word.</summary>
    private static (int Start, int End) Find(string text, int start, int messageEnd)
    {
        const int LongestLabel = 24;
        while (start < messageEnd && (text[start] is '¶' || LineTable.IsBlank(text[start]))) start++;
        var end = start;
        while (end < messageEnd && !Ascii.IsSpace(text[end]) && text[end] is not (':' or ';')) end++;
        for (var i = end; i < messageEnd && i - start <= LongestLabel && text[i] is not ('\n' or '\r'); i++)
        {
            // Digits and capitals behind REF are a reference; only in "E.O. 12958:" and "Classified By:" a label has two words.
            if (text[i] is ':' or ';') return (start, i + 1);
            if (i > end && Ascii.StartsWith(text.AsSpan(start), "REF") && !LineTable.IsBlank(text[i])) break;
        }

        return (start, end);
    }
}
