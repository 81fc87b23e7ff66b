using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>What the printed page put around the text of a telegram of 1973-79: heads, classifications, tail (FORMAT.md 2.6, 7).</summary>
internal static class TelegramPage
{
    private static readonly string[] Classifications = ["LIMITED OFFICIAL USE", "UNCLASSIFIED", "CONFIDENTIAL", "TOP SECRET", "SECRET"];

    private static readonly string[] Handling =
        ["POSS DUPE", "NOFORN", "NODIS", "EXDIS", "LIMDIS", "STADIS", "CHEROKEE", "EYES ONLY", "NOCONTRACT", "CORRECTED COPY"];

    /// <summary>Whether a line is the classification of the page alone, perhaps twice or with handling words, and not the telegram's own line.</summary>
    public static bool IsClassification(ReadOnlySpan<char> line)
    {
        var words = 0;
        while (!line.IsEmpty)
        {
            var length = PrefixLength(line, Classifications);
            if (length > 0) words++;
            else if (words > 0) length = PrefixLength(line, Handling);
            if (length == 0) return false;
            line = line.Slice(length).TrimStart();
        }

        return words > 0;
    }

    /// <summary>Length of the classification word a line begins with.</summary>
    public static int ClassificationLength(ReadOnlySpan<char> line) => PrefixLength(line, Classifications);

    /// <summary>Offset of a page classification glued to the last word of a line (<c>RELATIONCONFIDENTIAL</c>); -1 where there is none.</summary>
    public static int GluedClassification(ReadOnlySpan<char> line)
    {
        foreach (var word in Classifications)
        {
            var start = line.Length - word.Length;
            if (start > 0 && line.EndsWith(word.AsSpan()) && !LineTable.IsBlank(line[start - 1])) return start;
        }

        return -1;
    }

    /// <summary>Whether a line is a page head: <c>PAGE 02 LA PAZ 00612 292338Z</c>, or in the form of 1979 <c>PAGE 02</c> alone.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isBare">Whether post and number are still to come on the next line.</param>
    /// <param name="isFirst">Whether it is the head of page 1.</param>
    public static bool IsHead(ReadOnlySpan<char> line, out bool isBare, out bool isFirst)
    {
        isBare = isFirst = false;
        if (!line.StartsWith("PAGE ".AsSpan())) return false;

        var rest = line.Slice(5).TrimStart();
        var digits = Ascii.SkipDigits(rest, 0);
        if (digits is 0 or > 3) return false;

        isFirst = rest[digits - 1] == '1' && rest.Slice(0, digits - 1).Trim('0').IsEmpty;
        rest = rest.Slice(digits).Trim();
        isBare = rest.IsEmpty;
        return isBare || IsPostAndNumber(rest);
    }

    /// <summary>Whether a text is <c>LA PAZ 09290 01 OF 03 311452Z</c>: post, number, perhaps section and time.</summary>
    public static bool IsPostAndNumber(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Ascii.IsUpper(text[0])) return false;

        var letters = 0;
        while (letters < text.Length && (Ascii.IsUpper(text[letters]) || text[letters] is ' ' or '\t' or '.' or '\'' or '-')) letters++;
        var rest = text.Slice(letters);
        var digits = Ascii.SkipDigits(rest, 0);
        if (letters > 24 || digits is < 3 or > 7) return false;

        rest = rest.Slice(digits).Trim();
        digits = Ascii.SkipDigits(rest, 0);
        if (digits is 1 or 2)
        {
            var of = rest.Slice(digits).TrimStart();
            if (!of.StartsWith("OF".AsSpan())) return false;
            of = of.Slice(2).TrimStart();
            rest = of.Slice(Ascii.SkipDigits(of, 0)).TrimStart();
            digits = Ascii.SkipDigits(rest, 0);
        }

        return rest.IsEmpty || (digits is >= 5 and <= 7 && rest.Length <= digits + 1);
    }

    /// <summary>Whether a line is the rest of a page head that text extraction set apart: <c>01 OF 03 311452Z</c>, <c>311452Z</c>.</summary>
    public static bool IsSectionOrTime(ReadOnlySpan<char> line)
    {
        var digits = Ascii.SkipDigits(line, 0);
        if (digits == 6) return line.Length == 7 && line[6] == 'Z';
        if (digits is not (1 or 2)) return false;

        var rest = line.Slice(digits).TrimStart();
        if (!rest.StartsWith("OF ".AsSpan())) return false;

        rest = rest.Slice(3).TrimStart();
        digits = Ascii.SkipDigits(rest, 0);
        rest = rest.Slice(digits).TrimStart();
        return digits is 1 or 2 && (rest.IsEmpty || (rest.Length == 7 && Ascii.SkipDigits(rest, 0) == 6));
    }

    /// <summary>Whether a line begins the telegram itself behind the list of offices: its date-time group, addressees or first fields.</summary>
    public static bool IsTelegramStart(ReadOnlySpan<char> line) =>
        IsDateTimeGroup(line) || line.StartsWith("FM ".AsSpan()) || line.StartsWith("E.O.".AsSpan()) || line.StartsWith("TAGS".AsSpan())
        || line.StartsWith("SUBJ".AsSpan()) || line.StartsWith("UNCLAS ".AsSpan()) || line.StartsWith("C O N F I D".AsSpan()) || line.StartsWith("S E C R E T".AsSpan())
        || (ClassificationLength(line) is var length && length > 0 && IsPostAndNumber(line.Slice(length).Trim()));

    /// <summary>Whether a line begins with a date-time group: <c>R 161501Z JAN 74</c>, the precedence optional.</summary>
    public static bool IsDateTimeGroup(ReadOnlySpan<char> line)
    {
        var position = 0;
        while (position < line.Length && position < 4 && (line[position] is 'Z' or 'O' or 'P' or 'R' || LineTable.IsBlank(line[position]))) position++;
        var rest = line.Slice(position);
        if (Ascii.SkipDigits(rest, 0) != 6 || rest.Length < 8 || rest[6] is not ('Z' or 'z')) return false;

        return MonthName.Read(rest.Slice(7).TrimStart()) > 0;
    }

    /// <summary>Whether a line is one of the offices with copies: <c>ACTION ARA-20</c>, <c>PM-07 INR-10 L-03</c>, <c>DRAFTED BY …</c>, the hyphen line.</summary>
    public static bool IsOffices(ReadOnlySpan<char> line)
    {
        foreach (var label in new[] { "ACTION ", "INFO OCT", "ORIGIN ", "DRAFTED BY", "APPROVED BY", "DESIRED DISTRIBUTION", "-----------" })
        {
            if (line.StartsWith(label.AsSpan())) return true;
        }

        return false;
    }

    /// <summary>Whether a line ends the telegram: <c>NNN</c>, <c>NNNNMAFVVZCZ</c>, <c>&lt;&lt; END OF DOCUMENT &gt;&gt;</c>, <c>*** Current …</c>.</summary>
    public static bool IsTail(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("NNN".AsSpan())) return line.Length <= 16 && line.IndexOf(' ') < 0 && IsUpperOnly(line);
        return line.StartsWith("<< END OF DOC".AsSpan()) || line.StartsWith("*** Current".AsSpan());
    }

    private static bool IsUpperOnly(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Ascii.IsUpper(c)) return false;
        }

        return true;
    }

    private static int PrefixLength(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.StartsWith(word.AsSpan())) return word.Length;
        }

        return 0;
    }
}
