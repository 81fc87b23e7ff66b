using Cablegram.Fixes;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks the signature: the signer's surname in capitals on the last line (FORMAT.md 6.14).</summary>
internal static class SignatureChecks
{
    /// <summary>Checks that there is a signature.</summary>
    public static void CheckMissing(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Signer is not null || cable.Cable.Paragraphs.Count == 0 || cable.MayLackText() || cable.IsCut()) return;
        for (var i = cable.Lines.Count - 1; i >= 0; i--)
        {
            if (cable.Lines.Kind(i) != LineKind.Text) continue;
            var line = cable.Lines.Lines[i];
            var content = cable.Lines.Content(i);
            var word = line.ContentStart + content.LastIndexOf(' ') + 1;
            if (MayBeName(content)) return;
            findings.Report(BlockRules.SignatureMissing, cable.ToSource(word, line.End), cable.MessageText.Substring(word, line.End - word));
            return;
        }
    }

    /// <summary>Checks that the signature is in capitals; the small c of McFARLAND is right.</summary>
    public static void CheckCase(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Signer is not { } signer) return;

        var name = signer.Read(cable.Source);
        if (IsInCapitals(name)) return;
        var piece = signer.Pieces[0];
        var capitals = name.ToUpperInvariant();
        var fixes = signer.Pieces.Count == 1 && piece.Literal is null ? new[] { Fix.Replace($"Write '{capitals}' instead of '{name}'", signer.Span, capitals) } : [];
        findings.Report(BlockRules.SignatureCase, signer.Span, [name, capitals], fixes);
    }

    /// <summary>
    /// Whether a last line may hold a name that the parser was not sure of: a word alone in small letters, a name behind the address of a
    /// website.
    /// </summary>
    private static bool MayBeName(ReadOnlySpan<char> content)
    {
        var word = content[(content.LastIndexOf(' ') + 1)..];
        if (word.Length == content.Length) return PersonName.IsSmall(word);
        return PersonName.IsMatch(word, mayBeTitleCase: true) && MessageTail.IsFooter(content[..^word.Length]);
    }

    private static bool IsInCapitals(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var isPrefix = name[i] == 'c' && i > 0 && name[i - 1] == 'M' && i + 1 < name.Length && char.IsUpper(name[i + 1]) && char.IsUpper(name[^1]);
            if (char.IsLower(name[i]) && !isPrefix) return false;
        }

        return true;
    }
}
