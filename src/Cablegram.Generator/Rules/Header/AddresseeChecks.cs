using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Header;

/// <summary>Who a message is for: an action addressee, each once, by a known indicator (FORMAT.md 5.8).</summary>
internal static class AddresseeChecks
{
    /// <summary>Checks that there is an action addressee.</summary>
    public static void CheckAction(CableUnderCheck cable, Findings findings)
    {
        if (cable.MayHaveLostLines || !WireHeader.IsOfWire(cable)) return;
        if (cable.Header.From is not { } from || cable.Header.To.Count > 0) return;
        findings.Report(HeaderRules.AddresseeNone, from.Span, from.Read(cable.Source));
    }

    /// <summary>Checks that the indicators of the addressees are known.</summary>
    public static void CheckIndicators(CableUnderCheck cable, Findings findings)
    {
        CheckIndicators(cable, findings, cable.Header.To);
        CheckIndicators(cable, findings, cable.Header.Info);
    }

    /// <summary>Checks that an addressee stands once in the two lists together. A list of exemptions names again who is left out.</summary>
    public static void CheckDuplicates(CableUnderCheck cable, Findings findings)
    {
        var count = cable.Header.To.Count + cable.Header.Info.Count;
        if (count < 2) return;

        var seen = new Dictionary<string, SourceSpan>(count, StringComparer.OrdinalIgnoreCase);
        CheckDuplicates(cable, findings, cable.Header.To, seen);
        CheckDuplicates(cable, findings, cable.Header.Info, seen);
    }

    private static void CheckIndicators(CableUnderCheck cable, Findings findings, EquatableArray<ParsedRecipient> recipients)
    {
        foreach (var recipient in recipients.AsSpan())
        {
            if (recipient.RoutingIndicator is not { } indicator || RoutingTable.TryFindName(indicator.Value.AsSpan(), out _)) continue;
            if (PostTable.TryFindByRoutingIndicator(indicator.Value.AsSpan(), out _)) continue;
            findings.Report(HeaderRules.AddresseeUnknownIndicator, indicator.Span, indicator.Value, recipient.Name.Read(cable.Source));
        }
    }

    private static void CheckDuplicates(
        CableUnderCheck cable, Findings findings, EquatableArray<ParsedRecipient> recipients, Dictionary<string, SourceSpan> seen)
    {
        foreach (var recipient in recipients.AsSpan())
        {
            if (recipient.IsExempt) continue;

            var name = recipient.Name.Read(cable.Source);
            if (!seen.TryGetValue(name, out var first))
            {
                seen.Add(name, recipient.Span);
                continue;
            }

            Fix[] fixes = LineOf(cable, recipient.Span) is { } line ? [Fix.Remove($"Take out the second '{name}'", line)] : [];
            findings.Report(HeaderRules.AddresseeDuplicate, recipient.Span, [name], fixes, first);
        }
    }

    /// <summary>The whole line of an addressee that stands on a line of its own; null where TO or INFO stands before it, or it is not so in the file.</summary>
    private static SourceSpan? LineOf(CableUnderCheck cable, SourceSpan addressee)
    {
        var source = cable.Source;
        var start = addressee.Start;
        while (start > 0 && LineTable.IsBlank(source[start - 1])) start--;
        if (start > 0 && source[start - 1] is not ('\n' or '\r')) return null;

        var end = addressee.End;
        while (end < source.Length && LineTable.IsBlank(source[end])) end++;
        if (end >= source.Length || source[end] is not ('\n' or '\r')) return null;
        return SourceSpan.FromBounds(start, end + (source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n' ? 2 : 1));
    }
}
