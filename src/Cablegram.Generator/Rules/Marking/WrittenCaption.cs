using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Marking;

/// <summary>A caption where it is written; unlike the cable's captions each time it is.</summary>
/// <param name="Caption">Which caption.</param>
/// <param name="Start">First character, in the message.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Line">Index of the line it stands on.</param>
internal readonly record struct WrittenCaption(Caption Caption, int Start, int End, int Line)
{
    private const string Noforn = "NOFORN";

    /// <summary>Reads the captions of the head in the order of the text. For <see cref="CableUnderCheck.Captions"/>.</summary>
    public static IReadOnlyList<WrittenCaption> ReadAll(CableUnderCheck cable)
    {
        if (cable.Head.CaptionLines.Count == 0) return [];

        var found = new List<WrittenCaption>();
        foreach (var (start, end) in cable.Head.CaptionLines) ReadRange(cable, start, end, found);
        return found;
    }

    /// <summary>The first place where a caption is written; null where it is not.</summary>
    public static WrittenCaption? Find(CableUnderCheck cable, string name)
    {
        foreach (var written in cable.Captions)
        {
            if (written.Caption.Name == name) return written;
        }

        return null;
    }

    /// <summary>Whether the head has NOFORN, as a caption or in a banner among the passing lines (<c>SECRET//NOFORN</c>).</summary>
    public static bool HasNoforn(CableUnderCheck cable)
    {
        if (Find(cable, Noforn) is not null) return true;
        foreach (var (start, end) in cable.Head.PassingLines)
        {
            if (cable.MessageText.AsSpan(start, end - start).IndexOf(Noforn.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }

    private static void ReadRange(CableUnderCheck cable, int start, int end, List<WrittenCaption> found)
    {
        var text = cable.MessageText.AsSpan(0, end);
        for (var at = start; at < end;)
        {
            if (!Ascii.IsLetterOrDigit(text[at]))
            {
                at++;
            }
            else if (CaptionTable.TryFindPrefix(text.Slice(at), out var caption, out var length))
            {
                found.Add(new WrittenCaption(caption, at, at + length, cable.Lines.Lines.At(at)));

                // What follows CORRECTED COPY is its reason.
                if (caption.Kind == "correction") return;
                at += length;
            }
            else if (LineQualifiers.TryRead(text.Slice(at), out length, out _) && length > 0)
            {
                at += length;
            }
            else
            {
                return;
            }
        }
    }
}
