using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>
/// Where the text of a telegram of 1973-79 begins that has no numbered paragraph, as one in eight has none, in a copy without empty
/// lines: directly below TAGS, SUBJ or REF (FORMAT.md 2.6).
/// </summary>
internal static class UnnumberedText
{
    /// <summary>What a line of the wire holds at least; a word that would have fitted was not wrapped.</summary>
    private const int Width = 50;

    /// <summary>Whether a line without a label begins the text and does not go on with the field above it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The message's text.</param>
    /// <param name="line">The line's words.</param>
    public static bool Begins(HeadField field, WireText text, ReadOnlySpan<char> line)
    {
        if (field.IsEmpty) return false;

        var last = field.LastLine(text);
        return field.Label switch
        {
            HeadLabel.Tags => last[^1] is not (',' or ';') && !TagsReader.IsContinuation(line),
            HeadLabel.Subject => field.Lines.Count == 1 && last.Length + 1 + FirstWord(line) <= Width - "SUBJECT: ".Length && last[^1] is not ('-' or ','),
            HeadLabel.Reference => (last[^1] is ')' or '.' || Ascii.IsDigit(last[^1])) && !NamesReference(line),
            _ => false,
        };
    }

    private static int FirstWord(ReadOnlySpan<char> line)
    {
        var end = line.IndexOf(' ');
        return end < 0 ? line.Length : end;
    }

    private static bool NamesReference(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && (line[0] == '(' || line[1] is '.' or ')')) return true;

        foreach (var reference in ReferencesReader.Read(FieldText.FromText(line.ToString()), null, null))
        {
            if (reference.Id is not null) return true;
        }

        return false;
    }
}
