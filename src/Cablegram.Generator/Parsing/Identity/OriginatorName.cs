using System.Text;
using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Identity;

/// <summary>
/// What the originator of FM says of the post: its letters, and the display name the metadata of the collection would have,
/// <c>Embassy Port Soup</c> for <c>AMEMBASSY PORT SOUP</c> (FORMAT.md 4, 5.7).
/// </summary>
internal static class OriginatorName
{
    private const int UsualLength = 64;

    private static readonly (string Written, string Shown)[] Offices =
    [
        ("AMEMBASSY", "Embassy"), ("EMBASSY", "Embassy"), ("AMCONSUL", "Consulate"), ("AMCONGEN", "Consulate"), ("CONSULATE", "Consulate"),
        ("USMISSION", "Mission"), ("USINT", "US Interests Section"), ("USLO", "US Liaison Office"), ("USOFFICE", "US Office"), ("REO", "REO"),
    ];

    /// <summary>The display name; null where the post is known to the table, or no office stands in front of it.</summary>
    public static Located<string>? Display(Excerpt? sender, string source)
    {
        if (sender is not { } from) return null;

        var written = from.Read(source);
        if (PostTable.TryFind(written.AsSpan(), out _) || !TrySplit(written, out var office, out var place)) return null;
        return new Located<string>(office + " " + InTitleCase(place), from.Span);
    }

    /// <summary>The letters of the post behind the office; null where no office stands in front.</summary>
    public static string? Post(Excerpt? sender, string source) =>
        sender is { } from && TrySplit(from.Read(source), out _, out var place) ? LettersOf(place) : null;

    /// <summary>The letters of a name, upper case, without blanks; null where it has none.</summary>
    public static string? LettersOf(string name)
    {
        Span<char> letters = name.Length <= UsualLength ? stackalloc char[UsualLength] : new char[name.Length];
        var count = 0;
        foreach (var c in name)
        {
            if (char.IsLetter(c)) letters[count++] = char.ToUpperInvariant(c);
        }

        return count == 0 ? null : SharedWords.Of(letters[..count]);
    }

    private static bool TrySplit(string from, out string office, out string place)
    {
        office = place = "";
        var blank = from.IndexOf(' ');
        if (blank < 0) return false;

        place = from.Substring(blank).Trim();
        foreach (var (written, shown) in Offices)
        {
            if (blank != written.Length || !from.StartsWith(written, StringComparison.OrdinalIgnoreCase)) continue;
            office = shown;
            return LettersOf(place) is not null && place.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '.');
        }

        return false;
    }

    private static string InTitleCase(string place)
    {
        var text = new StringBuilder(place.Length);
        foreach (var c in place)
        {
            var isFirst = text.Length == 0 || text[text.Length - 1] is ' ' or '-';
            text.Append(isFirst ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
