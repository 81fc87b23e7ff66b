using System.Globalization;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Fields;

/// <summary>How references to cables are written: <c>08 ASTANA 66</c> (FORMAT.md 6.8), and how the list at hand writes them.</summary>
internal static class ReferenceSpelling
{
    private const string FourDigits = "0000";
    private const string TwoDigits = "00";

    /// <summary>Whether a value stands in the file as it is, on one line, so that it can be edited there.</summary>
    public static bool IsVerbatim(CableUnderCheck cable, Located<string> value) =>
        cable.HasAt(value.Span, value.Value, 0, value.Value.Length) && value.Value.IndexOf('\n') < 0;

    /// <summary>
    /// Whether year, post and number of a mention stand one behind the other with blanks between: <c>08 ASTANA 66</c>, <c>2008 ASTANA 0066</c>,
    /// <c>(08) ASTANA 66</c>, <c>ASTANA 66</c>.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="parts">The parts, with a post.</param>
    public static bool IsInForm(string source, ReferenceParts parts)
    {
        var post = parts.Post!.Value;
        if (parts.Number.Span.End != parts.Mention.End || HasDigit(post.Value) || HasLetter(parts.Number.Value)) return false;
        return IsYearInForm(source.AsSpan(parts.Mention.Start, post.Span.Start - parts.Mention.Start))
            && IsBlank(source.AsSpan(post.Span.End, parts.Number.Span.Start - post.Span.End));
    }

    /// <summary>A mention in that form, with the year where one is known to be written.</summary>
    public static string Write(string? year, string post, string number) => year is null ? $"{post} {number}" : $"{year} {post} {number}";

    /// <summary>How the list writes years: with four digits where it has only such, else with two.</summary>
    public static string YearFormat(CableUnderCheck cable)
    {
        bool hasFour = false, hasTwo = false;
        foreach (var reference in cable.Cable.References)
        {
            if (reference.IsYearInferred || reference.Parts is not { } parts) continue;
            var digits = Ascii.SkipDigits(cable.Source.AsSpan(0, parts.Mention.End), parts.Mention.Start) - parts.Mention.Start;
            hasFour |= digits == 4;
            hasTwo |= digits == 2;
        }

        return hasFour && !hasTwo ? FourDigits : TwoDigits;
    }

    /// <summary>A year in a format of <see cref="YearFormat"/>.</summary>
    public static string WriteYear(int year, string format) =>
        (format == FourDigits ? year : year % 100).ToString(format, CultureInfo.InvariantCulture);

    /// <summary>A post with letters where digits were typed for them: <c>SANTIAG0</c>, <c>0TTAWA</c>.</summary>
    public static string WithLetters(string post) => post.Replace('0', 'O').Replace('1', 'I').Replace('5', 'S');

    /// <summary>The name of a post in the case something is written in: <c>SAO PAULO</c>, <c>Sao Paulo</c>.</summary>
    public static string InCaseOf(string written, string name)
    {
        if (!Ascii.HasLower(written.AsSpan())) return name;

        var letters = name.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (Ascii.IsLetter(letters[i - 1])) letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    /// <summary>A reference as written, its lines joined, cut where it is very long.</summary>
    public static string Show(CableUnderCheck cable, SourceSpan span) => Shorten(cable.TextAt(span));

    /// <summary>A text on one line, cut where it is very long.</summary>
    public static string Shorten(string text)
    {
        const int Longest = 60;
        var shown = string.Join(" ", text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return shown.Length <= Longest ? shown : shown.Substring(0, Longest) + "…";
    }

    private static bool IsYearInForm(ReadOnlySpan<char> year)
    {
        if (year.IsEmpty) return true;

        var isBracketed = year[0] == '(';
        var start = isBracketed ? 1 : 0;
        var end = Ascii.SkipDigits(year, start);
        if (end - start is not (2 or 4)) return false;
        if (isBracketed && (end >= year.Length || year[end++] != ')')) return false;
        return IsBlank(year[end..]);
    }

    private static bool IsBlank(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (c is not (' ' or '\t' or '\u00a0')) return false;
        }

        return gap.Length > 0;
    }

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (Ascii.IsDigit(c)) return true;
        }

        return false;
    }

    private static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (Ascii.IsLetter(c)) return true;
        }

        return false;
    }
}
