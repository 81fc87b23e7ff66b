using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks that nothing follows the signature but the end-of-message signs of ACP 127 (FORMAT.md 6.14).</summary>
internal static class TailChecks
{
    private const int LongestQuote = 40;

    /// <summary>Signs that no cable has and the databases and pages it was copied from do.</summary>
    private static readonly char[] ForeignSigns = ['@', '`', '=', '|', '<', '>', '{', '_', '\t'];

    /// <summary>Checks what follows the signature.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        // The other copies have parts of their own behind the signature.
        if (cable.Cable.Signer is not { } signer) return;
        if (cable.Cable.Carrier is not (Carrier.PlainText or Carrier.SavedPage or Carrier.Weblog or Carrier.Markdown or Carrier.StackedLines)) return;

        var name = signer.Read(cable.Source);
        var edits = new List<TextEdit>();
        SourceSpan? first = null;
        var last = 0;
        var isForeign = true;
        var end = signer.Span.End;
        foreach (var (start, stop) in LinesBehind(cable, signer.Span.End))
        {
            var content = cable.MessageText.AsSpan(start, stop - start);
            if (!IsSign(content))
            {
                var span = cable.ToSource(start, stop);
                first ??= span;
                last = span.End;
                isForeign &= cable.IsVerbatim(start, stop) && IsForeign(content, name);
                edits.Add(new TextEdit(SourceSpan.FromBounds(end, span.End), ""));
            }

            end = cable.ToSource(start, stop).End;
        }

        if (first is not { } found) return;
        var text = cable.TextAt(found);
        var quote = text.Length <= LongestQuote ? text : text.Substring(0, LongestQuote) + "...";
        var fixes = isForeign ? new[] { Fix.Of("Remove what follows the signature", edits) } : [];
        findings.Report(BlockRules.TextAfterSignature, SourceSpan.FromBounds(found.Start, last), [quote, name], fixes);
    }

    /// <summary>What stands behind a place of the file, line by line, the rest of its own line first; ranges of the message.</summary>
    private static List<(int Start, int End)> LinesBehind(CableUnderCheck cable, int place)
    {
        var found = new List<(int, int)>();
        for (var i = cable.Lines.Count - 1; i >= 0; i--)
        {
            var line = cable.Lines.Lines[i];
            if (line.IsEmpty) continue;
            var span = cable.ToSource(line.ContentStart, line.End);
            if (span.End <= place) break;
            if (span.Start >= place)
            {
                if (cable.Lines.Kind(i) == LineKind.Text) found.Add((line.ContentStart, line.End));
                continue;
            }

            var start = line.End - (span.End - place);
            while (start < line.End && LineTable.IsBlank(cable.MessageText[start])) start++;
            if (start > line.ContentStart && start < line.End) found.Add((start, line.End));
            break;
        }

        found.Reverse();
        return found;
    }

    /// <summary>Whether a line closes the message: <c>NNNN</c>, <c>BT</c>, <c>#0066</c>, the page's classification, a sign or two.</summary>
    private static bool IsSign(ReadOnlySpan<char> content)
    {
        if (content[0] == '#' && content.Trim("#0123456789 ".AsSpan()).IsEmpty) return true;
        content = content.Trim("#/. ".AsSpan());
        return content.Length <= 2 || PageHeads.IsPageMark(content) || content.Trim('N').IsEmpty || content.SequenceEqual("SIPDIS".AsSpan());
    }

    /// <summary>Whether a line is plainly no word of the cable: a date, an archive's mark, a database's line, the name once more.</summary>
    private static bool IsForeign(ReadOnlySpan<char> content, string name) =>
        content.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase)
        || (!MessageTail.IsFooter(content) && (MessageTail.IsTail(content) || content.IndexOfAny(ForeignSigns.AsSpan()) >= 0));
}
