using Cablegram.Model;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Fields;

/// <summary>
/// Which codes were tags in a year (FORMAT.md 6.6). The codes of 1974 were recoded in the 1980s, those of the public collection after 2010; the days are
/// not known, so that either set holds for some years around.
/// </summary>
internal static class TagEra
{
    /// <summary>The year TAGS were brought in with; no older telegram has them but by later hand.</summary>
    public const int First = 1974;

    private const int LastEarly = 1979;
    private const int LastMaybeEarly = 1989;
    private const int LastCablegate = 2010;

    /// <summary>Whether a meaning holds in a year; every meaning does where the year is not known.</summary>
    public static bool Holds(TagMeaning meaning, int? year) => meaning.Era switch
    {
        _ when year is null => true,
        TagMeaning.Early => year <= LastMaybeEarly,
        TagMeaning.Cablegate => year > LastEarly,
        TagMeaning.Current => year > LastCablegate,
        _ => true,
    };

    /// <summary>Whether a meaning came only after the years of the public collection while the cable is of them.</summary>
    public static bool IsYetToCome(TagMeaning meaning, int? year) => meaning.Era == TagMeaning.Current && year is > LastEarly and <= LastCablegate;

    /// <summary>Whether a code has a meaning that holds in a year.</summary>
    public static bool IsTag(ReadOnlySpan<char> code, int? year) => AnyHolds(TagTable.FindAll(code), year);

    /// <summary>Whether one of some meanings holds in a year.</summary>
    public static bool AnyHolds(EquatableArray<TagMeaning> meanings, int? year)
    {
        foreach (var meaning in meanings)
        {
            if (Holds(meaning, year)) return true;
        }

        return false;
    }

    /// <summary>An era in words, for messages.</summary>
    public static string Describe(TagMeaning meaning) => meaning.Era switch
    {
        TagMeaning.Early => "1973 to 1979",
        TagMeaning.Cablegate => "1980 to 2010",
        _ => "the years after 2010",
    };
}
