using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Header;

/// <summary>
/// Finds the line a header begins with. What may stand before it: print heads, a page mark, even a classification line with captions
/// (the inbox head of a printed copy); behind a classification line only the unmistakable lines count.
/// </summary>
internal static class HeaderStart
{
    /// <summary>The index of that line; -1 where the text begins without a header.</summary>
    /// <param name="lines">The lines of the message.</param>
    /// <param name="firstLine">Index of the first line to look at.</param>
    /// <param name="endLine">Index behind the last line to look at.</param>
    public static int Find(LineTable lines, int firstLine, int endLine)
    {
        var isStrict = false;
        for (var i = firstLine; i < endLine; i++)
        {
            var line = lines.Content(i);
            if (line.Length == 0) continue;
            if (HeaderLines.IsStartOfMessage(line) || HeaderLines.IsDeLine(line)) return i;
            if (DateTimeLine.TryRead(line, out var read) && (!isStrict || read.Precedence != Precedence.Unknown)) return i;
            if (HeaderLines.BeginsText(line)) return -1;
            if (isStrict) continue;
            if (HeaderLines.IsRoutingLine(line) || HeaderLines.IsSecurityLine(line)) return i;
            if (IsAddressLine(line)) return WithDateTimeGroupAbove(lines, firstLine, i);
            isStrict = ClassificationLineReader.IsClassificationLine(line);
        }

        return -1;
    }

    /// <summary>A header whose first line is a damaged date-time group begins there, and not with FM below it.</summary>
    private static int WithDateTimeGroupAbove(LineTable lines, int firstLine, int originator)
    {
        if (!lines.Content(originator).StartsWith("FM ".AsSpan())) return originator;

        var above = originator - 1;
        while (above >= firstLine && lines[above].IsEmpty) above--;
        return above >= firstLine && WrittenDateTimeGroup.TryFind(lines.Content(above), out _) ? above : originator;
    }

    /// <summary>Whether a line begins with FM, TO or INFO and goes on as such a line does; a sentence in capitals may begin with TO.</summary>
    public static bool IsAddressLine(ReadOnlySpan<char> line)
    {
        if (HeaderLines.IsOfficeList(line)) return false;

        var value = HeaderLines.FindValue(line, "FM");
        if (value > 0 && PostTable.TryFind(line.Slice(value), out _)) return true;
        if (value < 0) value = HeaderLines.FindValue(line, "TO");
        if (value < 0) value = HeaderLines.FindValue(line, "INFO");
        if (value < 0 || value >= line.Length) return false;

        var rest = line.Slice(value);
        return HeaderLines.IsPageHead(rest) || AddresseeList.LooksLikeAddressee(rest);
    }
}
