using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Header;

/// <summary>What several checks of the transmission header ask of a cable.</summary>
internal static class WireHeader
{
    /// <summary>
    /// Whether the header's lines are the wire's own: the header of a SMART cable and of a page with front matter is put together from labels, and has
    /// neither the wire's order nor its spelling (FORMAT.md 2.6).
    /// </summary>
    public static bool IsOfWire(CableUnderCheck cable) => cable.Cable.Carrier is not (Carrier.Smart or Carrier.FrontMatter);

    /// <summary>
    /// Whether the copy kept the spelling of the header's lines: case and blanks. A partial extract and the text mirror rewrite the date-time group
    /// (<c>141105Z Jan 02</c>), records and printed pages lose or add blanks (FORMAT.md 2.6).
    /// </summary>
    public static bool KeepsSpelling(CableUnderCheck cable) =>
        IsOfWire(cable) && !cable.Cable.IsPartialExtract
        && cable.Cable.Carrier is not (Carrier.ArchiveTelegram or Carrier.StackedLines or Carrier.Json)
        && (cable.Header.From is { } from ? !Ascii.HasLower(from.Read(cable.Source).AsSpan()) : cable.Header.Header?.DeLine is not null);

    /// <summary>
    /// The date-time group where its year is beyond doubt; null where there is none, or the year has three digits, which the form's own rule reports.
    /// </summary>
    public static Located<DateTime>? DateTimeGroup(CableUnderCheck cable) =>
        cable.Header.Header?.DateTimeGroup is { } group && !(group.Span.End < cable.Source.Length && Ascii.IsDigit(cable.Source[group.Span.End])) ? group : null;

    /// <summary>The reference id where it comes from somewhere else than the message itself: metadata, file name, the user; null otherwise.</summary>
    public static Located<ReferenceId>? IdFromOutside(CableUnderCheck cable)
    {
        if (cable.Cable.Id is not { } id) return null;
        var isFromMessage = id.Span.Length > 0
            && (id.Span == cable.Cable.ClassificationLine?.Number?.Span || id.Span == cable.Header.Header?.Serial?.Span);
        return isFromMessage ? null : id;
    }

    /// <summary>
    /// Whether the classification line names another message than the id: then the page carries another cable's text, or the file another cable's
    /// name, which is the matter of other rules.
    /// </summary>
    public static bool IsAnotherMessage(CableUnderCheck cable, ReferenceId id)
    {
        if (cable.Cable.ClassificationLine is not { } line) return false;
        if (line.Number is { } number && number.Value != id.Number) return true;
        return line.Post is { } post && PostTable.TryFind(post.Value.AsSpan(), out var written) && PostTable.TryFindById(id.Post.AsSpan(), out var own)
            && !written.IsSameOfficeAs(own);
    }

    /// <summary>
    /// The classification where nothing in the cable contradicts it: an undamaged classification line, the metadata, if there are any, and no
    /// portion mark above it; otherwise <see cref="Classification.Unknown"/>. Limited counts as unclassified.
    /// </summary>
    public static Classification ClassificationBeyondDoubt(ParsedCable cable)
    {
        if (cable.ClassificationLine is not { IsDamaged: false } line) return Classification.Unknown;
        var level = LevelOf(line.Classification);
        if (level != LevelOf(cable.Classification)) return Classification.Unknown;
        foreach (var paragraph in cable.Paragraphs.AsSpan())
        {
            if (paragraph.Marking is { } marking && LevelOf(marking) > level) return Classification.Unknown;
        }

        return level;
    }

    /// <summary>A classification as far as the security signal tells it.</summary>
    public static Classification LevelOf(Classification classification) =>
        classification == Classification.ForOfficialUseOnly ? Classification.Unclassified : classification;

    /// <summary>The place of a part of one line of the message.</summary>
    public static SourceSpan Place(CableUnderCheck cable, Line line, int start, int end) =>
        cable.ToSource(line.ContentStart + start, line.ContentStart + end);

    /// <summary>Whether a part of one line of the message can be edited.</summary>
    public static bool CanEdit(CableUnderCheck cable, Line line, int start, int end) =>
        cable.IsVerbatim(line.ContentStart + start, line.ContentStart + end);
}
