using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Identity;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.ReferenceIds;

/// <summary>The id in the file's name and the one of the text. A name that has no id says nothing.</summary>
internal static class IdFileChecks
{
    /// <summary>Checks <see cref="ReferenceIdRules.File"/>.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        // Whoever says the id beside the file knows what the name is.
        if (cable.Options.Id is not null || cable.FileName is not { } name || !ReferenceIdReader.TryReadFileName(name.AsSpan(), out var named)) return;

        var ofMessage = OfMessage(cable);
        var written = OfCarrier(cable) ?? ofMessage;
        if (written is not { } text || IsSame(text.Value, named)) return;

        // "2008 Berlin 3.txt" may be no id at all, so one with blanks counts only where it is nearly the one of the text.
        if (!IsCompact(name) && text.Value.Post != named.Post) return;

        findings.Report(
            ReferenceIdRules.File,
            text.Span,
            [text.Value.ToString(), named.ToString()],
            Mend(cable, text, ofMessage?.Value, named) is { } fix ? [fix] : []);
    }

    private static Located<ReferenceId>? OfCarrier(CableUnderCheck cable) =>
        cable.Metadata.Id is { } written && ReferenceIdReader.TryRead(written.Value.AsSpan(), out var id) ? new Located<ReferenceId>(id, written.Span) : null;

    /// <summary>Post and number of the classification line with the year of creation; null where one of them is missing (FORMAT.md 2.4).</summary>
    private static Located<ReferenceId>? OfMessage(CableUnderCheck cable)
    {
        if (cable.Cable.ClassificationLine is not { Post: { } written, Number: { } number } || cable.Cable.Created is not { } created) return null;
        if (!PostTable.TryFind(written.Value.AsSpan(), out var post) && !PostTable.TryFindNearest(written.Value.AsSpan(), out post))
        {
            return OriginatorName.LettersOf(written.Value) is { } letters
                ? new Located<ReferenceId>(new ReferenceId(created.Value.Year, letters, number.Value), number.Span)
                : null;
        }

        return new Located<ReferenceId>(new ReferenceId(created.Value.Year, post.Id, number.Value), number.Span);
    }

    /// <summary>Whether two ids are of one cable: posts have earlier and later names, names that are cut, and offices that send under another's id.</summary>
    private static bool IsSame(ReferenceId text, ReferenceId named)
    {
        if (text == named) return true;
        if (text.Year != named.Year || text.Number != named.Number) return false;
        if (text.Post.Contains(named.Post) || named.Post.Contains(text.Post)) return true;
        return !PostTable.TryFindById(text.Post.AsSpan(), out var left) || !PostTable.TryFindById(named.Post.AsSpan(), out var right) || left.IsSameOfficeAs(right);
    }

    /// <summary>The name is right for certain where the message itself has the same id and only the carrier's field another.</summary>
    private static Fix? Mend(CableUnderCheck cable, Located<ReferenceId> text, ReferenceId? ofMessage, ReferenceId named)
    {
        if (ofMessage != named || text.Span != cable.Metadata.Id?.Span || WrittenId.Of(cable) is not { } written) return null;
        return Fix.Replace($"Write '{named}' instead of '{written.Text}'", written.Span, named.ToString());
    }

    private static bool IsCompact(string name)
    {
        var text = name.AsSpan(name.LastIndexOfAny(['/', '\\']) + 1);
        var letters = Ascii.SkipDigits(text, 0);
        var digits = Ascii.SkipLetters(text, letters);
        return letters >= 2 && digits > letters && Ascii.SkipDigits(text, digits) > digits && !Ascii.HasLower(text[letters..digits]);
    }
}
