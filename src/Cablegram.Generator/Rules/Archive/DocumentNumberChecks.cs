using System.Text;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Archive;

/// <summary>
/// Holds the archive's document number to its form: <c>1975STATE095768</c>, <c>1974LAPAZ00304</c>. The post is cut to six characters counting
/// blanks, which then fall away (FORMAT.md 7). Posts have five digits, or six; the Department, whose numbers reach six digits, always six.
/// </summary>
internal static class DocumentNumberChecks
{
    private const int PostCut = 6;
    private const string Form = "the year with four digits, the post cut to six characters and five or six digits";

    /// <summary>Checks the number.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Metadata.DocumentNumber is not { } number || !IsOfArchive(cable)) return;

        var written = number.Value;
        var expected = Expected(written.AsSpan());
        if (expected == written) return;

        Fix[] fixes = expected is null ? [] : [Fix.Replace($"Write '{expected}' instead of '{written}'", number.Span, expected)];
        findings.Report(ArchiveRules.DocumentNumberForm, number.Span, [written, expected is null ? Form : $"'{expected}'"], fixes);
    }

    /// <summary>Whether the number is one of the archive's: other archives' labelled copies give later cables their reference id for one.</summary>
    private static bool IsOfArchive(CableUnderCheck cable) =>
        cable.Cable.Carrier is Carrier.ArchiveTelegram or Carrier.FrontMatter || cable.Year is >= 1973 and <= 1979;

    /// <summary>The number as it should read; null where a part of it cannot be told.</summary>
    private static string? Expected(ReadOnlySpan<char> written)
    {
        var letters = Ascii.SkipDigits(written, 0);
        var digits = written.Length;
        while (digits > letters && Ascii.IsDigit(written[digits - 1])) digits--;
        if (Year(written.Slice(0, letters)) is not { } year || Post(written.Slice(letters, digits - letters)) is not { } post) return null;
        return Number(written.Slice(digits), post) is { } number ? year + post + number : null;
    }

    /// <summary>Four digits; the century of two is known, for the archive begins in 1973.</summary>
    private static string? Year(ReadOnlySpan<char> digits) => digits.Length switch
    {
        4 => digits.ToString(),
        2 when digits[0] == '7' => "19" + digits.ToString(),
        _ => null,
    };

    private static string? Post(ReadOnlySpan<char> written)
    {
        var name = new StringBuilder(written.Length);
        foreach (var c in written)
        {
            if (Ascii.IsLetter(c)) name.Append(Ascii.ToUpper(c));
            else if (!LineTable.IsBlank(c) && c is not ('.' or '-' or '\'' or '_')) return null;
            else if (name.Length > 0) name.Append(' ');
        }

        var text = name.ToString().TrimEnd();
        if (text.Length < 2) return null;

        var hasBlank = text.IndexOf(' ') >= 0;
        if (hasBlank) return Cut(text);
        if (text.Length > PostCut) return PostTable.TryFind(text.AsSpan(), out var post) ? Cut(post.Name) : null;
        return text.Length == PostCut ? CutWithBlanks(text) : text;
    }

    private static string Cut(string name) => name.Substring(0, Math.Min(PostCut, name.Length)).Replace(" ", "");

    /// <summary>Six letters can be those of a name whose blanks were not counted, <c>ABUDHA</c> for <c>ABUDH</c>.</summary>
    private static string CutWithBlanks(string letters)
    {
        if (PostTable.TryFindPrefix((letters + " 00001").AsSpan(), out _, out _)) return letters;

        string? found = null;
        foreach (var post in PostTable.All)
        {
            if (!post.Id.StartsWith(letters, StringComparison.Ordinal)) continue;

            var cut = Cut(post.Name);
            if (cut == letters || (found is not null && found != cut)) return letters;
            found = cut;
        }

        return found ?? letters;
    }

    private static string? Number(ReadOnlySpan<char> digits, string post)
    {
        var significant = digits.TrimStart('0');
        var width = post == "STATE" || significant.Length == 6 ? 6 : 5;
        if (significant.Length is 0 or > 6) return null;
        if (digits.Length == width || (digits.Length == 6 && width == 5)) return digits.ToString();
        return new string('0', width - significant.Length) + significant.ToString();
    }
}
