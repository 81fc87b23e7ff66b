using Cablegram.Parsing.Body;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Head;

/// <summary>What stands between a field and the line after it.</summary>
internal enum LineGap : byte
{
    /// <summary>Only the end of the line.</summary>
    None,

    /// <summary>An empty line.</summary>
    EmptyLine,

    /// <summary>A page line with the empty lines around it, which mean nothing.</summary>
    PageLine,
}

/// <summary>
/// Decides whether a line without a label goes on with the field before it. On the wire a field ends at the next label or at an empty
/// line; copies put empty lines inside fields, and some have none at all (FORMAT.md 2.3, 6.6 to 6.9).
/// </summary>
internal static class Continuation
{
    private static readonly WordsByLetter TextOpenings =
        new(["SUMMARY", "BEGIN SUMMARY", "SENSITIVE BUT", "ENTIRE TEXT", "CONFIDENTIAL ENTIRE TEXT", "CONFIDENTIAL - ENTIRE TEXT", "THIS IS AN ACTION"]);

    private static readonly string[] PassingWords =
        ["DEPT", "DEPARTMENT", "STATE", "SECSTATE", "PLEASE", "PLS", "EMBASSY", "AMEMBASSY", "USUN", "CINC"];

    // Subjects have one or two lines in 97 % of cables, three or more in 2.5 % (FORMAT.md 6.7).
    private const int MostSubjectLines = 5;
    private const int FullLine = 45;

    /// <summary>Whether a line belongs to a field.</summary>
    /// <param name="field">The field so far.</param>
    /// <param name="text">The message's text.</param>
    /// <param name="line">The line's words.</param>
    /// <param name="gap">What stands between it and the field.</param>
    public static bool Continues(HeadField field, WireText text, ReadOnlySpan<char> line, LineGap gap) => field.Label switch
    {
        HeadLabel.Subject => ContinuesSubject(field, text, line, gap),
        HeadLabel.Tags => ContinuesTags(field, text, line, gap),
        HeadLabel.Reference => ContinuesReferences(field, text, line, gap),
        HeadLabel.ClassifiedBy => ContinuesClassifier(field, text, line, gap),
        _ => gap == LineGap.None && !IsCaption(line),
    };

    private static bool ContinuesSubject(HeadField field, WireText text, ReadOnlySpan<char> line, LineGap gap)
    {
        if (field.IsEmpty) return true;
        if (gap != LineGap.None || field.Lines.Count >= MostSubjectLines || IsCaption(line) || BeginsText(line) || IsPassingLine(line)) return false;
        return field.Lines.Count < 2 || field.LastLine(text).Length >= FullLine || char.IsLower(line[0]);
    }

    private static bool ContinuesTags(HeadField field, WireText text, ReadOnlySpan<char> line, LineGap gap)
    {
        if (IsCaption(line)) return false;
        if (field.IsEmpty) return true;
        return gap == LineGap.None || ((gap == LineGap.PageLine ? BeginsWithTag(line) : field.LastLine(text)[^1] == ',') && LooksLikeTags(line));
    }

    private static bool ContinuesReferences(HeadField field, WireText text, ReadOnlySpan<char> line, LineGap gap)
    {
        if (field.IsEmpty) return true;
        if (IsCaption(line) || BeginsText(line)) return false;
        if (gap == LineGap.None) return !line.StartsWith("SENSITIVE BUT".AsSpan(), StringComparison.OrdinalIgnoreCase);

        var last = field.LastLine(text);
        if (BeginsItem(line) || (gap == LineGap.PageLine && HasDigit(line))) return true;
        return last[^1] is ',' or ';' or '(' || EndsWithLetter(last) || !HasDigit(last) && HasDigit(line) && line.Length < FullLine || char.IsDigit(line[0]) && LooksCut(last) && line.Length < FullLine;
    }

    private static bool ContinuesClassifier(HeadField field, WireText text, ReadOnlySpan<char> line, LineGap gap)
    {
        if (field.IsEmpty) return true;
        if (gap == LineGap.None) return field.Lines.Count < 8 && !BeginsText(line);
        if (field.Lines.Count > 3 || LineJoiner.IsListItem(line)) return false;

        // Without its reason the field is not finished; it goes on with "REASON", in the middle of a word, or at the section's number.
        var isFinished = field.LastLine(text).TrimEnd(")]. ".AsSpan()).Length < field.LastLine(text).Length;
        return line.StartsWith("REASON".AsSpan(), StringComparison.OrdinalIgnoreCase) || (!isFinished && (gap == LineGap.PageLine || char.IsLower(line[0]) || StartsWithSection(line) || line.StartsWith("SONS".AsSpan(), StringComparison.Ordinal)));
    }

    /// <summary>Whether the line is one or more captions and nothing else.</summary>
    internal static bool IsCaption(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (!CaptionTable.MayBegin(line)) return false;
        if (IsCorrectedCopy(line)) return true;
        if (line.Length is < 4 or > 48) return false;
        if (CaptionTable.TryFind(line, out _)) return true;

        while (!line.IsEmpty)
        {
            var end = line.IndexOfAny([' ', ',', '/']);
            var word = end < 0 ? line : line[..end];
            if (!word.IsEmpty && !CaptionTable.TryFind(word, out _)) return false;
            line = end < 0 ? default : line[(end + 1)..].TrimStart();
        }

        return true;
    }

    /// <summary><c>C O R R E C T E D  C O P Y (TEXT PARA 4)</c>: the one caption that gives a reason (FORMAT.md 6.3).</summary>
    internal static bool IsCorrectedCopy(ReadOnlySpan<char> line) =>
        line.Length > 0 && line[0] is 'C' or 'c' or >= '\u00c0' && CaptionTable.TryFindPrefix(line, out var caption, out _) && caption.Name == "CORRECTED COPY";

    /// <summary>Whether a line begins the text of the cable: a summary, a comment, or an introduction that is no field.</summary>
    internal static bool BeginsText(ReadOnlySpan<char> line)
    {
        // "(C - ENTIRE TEXT)" on a line of its own.
        if (line[0] == '(') return PortionMarkReader.TryRead(line, out var length, out _, out _, out _) && length == line.Length && length > "(ENTIRE)".Length;

        foreach (var word in TextOpenings[Ascii.ToUpper(line[0])])
        {
            if (!Ascii.StartsWith(line, word)) continue;
            if (line.Length == word.Length || !char.IsLetter(line[word.Length])) return true;
        }

        return false;
    }

    /// <summary>Whether a line asks to pass the cable on, in the form that cannot be anything else: <c>DEPT PASS ALL ARA POSTS</c>.</summary>
    internal static bool IsPassingLine(ReadOnlySpan<char> line)
    {
        var pass = line.IndexOf(" PASS ".AsSpan(), StringComparison.Ordinal);
        if (pass < 0) return false;

        foreach (var word in PassingWords)
        {
            if (line.StartsWith(word.AsSpan(), StringComparison.Ordinal)) return pass < 40;
        }

        return false;
    }

    private static bool BeginsItem(ReadOnlySpan<char> line)
    {
        if (line[0] is '\u00b6') line = line[1..].TrimStart();
        if (line.Length < 4) return false;
        if (line[0] == '(' && char.IsLetter(line[1]) && line[2] is ')' or '.') return HasDigit(line) || line.Length < FullLine;
        return char.IsUpper(line[0]) && line[1] is '.' or ')' && (HasDigit(line) || line.Length < FullLine);
    }

    /// <summary>Whether the letter of an item stands at the end of a line, <c>STATE 2, C)</c>, its reference below.</summary>
    private static bool EndsWithLetter(ReadOnlySpan<char> last) =>
        last.Length > 2 && last[^1] is ')' or '.' && char.IsUpper(last[^2]) && last[^3] is ' ' or ',' or ';' or '(';

    private static bool LooksCut(ReadOnlySpan<char> last) => last[^1] is not (')' or '.') && !char.IsDigit(last[^1]);

    private static bool LooksLikeTags(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLower(c)) return false;
        }

        return line.Length < 80 && line.IndexOf(':') < 0;
    }

    private static bool BeginsWithTag(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny([' ', ',', ';']);
        return TagTable.TryFind(end < 0 ? line : line[..end], out _);
    }

    /// <summary>Whether a line is written as most subjects are, in capitals.</summary>
    internal static bool LooksLikeSubject(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }

        return letters > 8;
    }

    private static bool StartsWithSection(ReadOnlySpan<char> line) => line.Length > 2 && line[0] == '1' && line[1] == '.' && char.IsDigit(line[2]);

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9') return true;
        }

        return false;
    }
}
