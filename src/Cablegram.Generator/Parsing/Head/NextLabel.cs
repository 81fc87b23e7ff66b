using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>Looks for the next labelled field below a line: where one follows, the text of the cable has not begun.</summary>
internal static class NextLabel
{
    /// <summary>The label found; <see cref="HeadLabel.None"/> where none follows.</summary>
    /// <param name="lines">The message.</param>
    /// <param name="line">The line above those looked at.</param>
    /// <param name="mostLines">How many lines of text are looked at.</param>
    /// <param name="limit">Offset at which the first paragraph begins.</param>
    public static HeadLabel Find(WireLines lines, int line, int mostLines, int limit)
    {
        for (int i = line + 1, seen = 0; i < lines.Count && seen < mostLines && lines.Lines[i].ContentStart < limit; i++)
        {
            if (lines.Kind(i) != LineKind.Text) continue;
            if (LabelReader.TryReadAtStart(lines.Content(i), out var found)) return found.Label;
            seen++;
        }

        return HeadLabel.None;
    }
}
