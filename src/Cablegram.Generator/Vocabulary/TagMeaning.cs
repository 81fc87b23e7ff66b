namespace Cablegram.Vocabulary;

/// <summary>What a code of the TAGS line means, in one era (FORMAT.md 6.6).</summary>
/// <param name="Code">The code, upper case: <c>PREL</c>, <c>KZ</c>, <c>UNHRC-1</c>.</param>
/// <param name="Kind">subject, program, geographic or organization.</param>
/// <param name="Name">The title; empty where no source gives one.</param>
/// <param name="Era">1973-79, cablegate (to 2010) or current; codes were recoded between them.</param>
/// <param name="Grade">How well the title is known: official, listed, secondary, observed, recalled, inferred.</param>
/// <param name="Category">Subject area, or <c>World region</c>; null for the rest.</param>
internal sealed record TagMeaning(string Code, string Kind, string Name, string? Era, string Grade, string? Category)
{
    /// <summary>Era of the codes up to 1979.</summary>
    public const string Early = "1973-79";

    /// <summary>Era of the codes of the public collection.</summary>
    public const string Cablegate = "cablegate";

    /// <summary>Era of the codes in use after the recoding to ISO-like country codes.</summary>
    public const string Current = "current";

    /// <summary>Whether the code names a country or region.</summary>
    public bool IsGeographic => Kind == "geographic";

    /// <summary>Whether this is the code's meaning of 1973-79.</summary>
    public bool IsEarly => Era == Early;

    /// <summary>Whether the code names a subject; every cable should carry one such.</summary>
    public bool IsSubject => Kind == "subject";

    /// <summary>Whether the code names a program (four letters, the first a K).</summary>
    public bool IsProgram => Kind == "program";

    /// <summary>
    /// A sentence for documentation: <c>External Political Relations (subject TAG, political affairs)</c>, <c>Kazakhstan (geographic TAG)</c>,
    /// <c>program TAG, title unknown</c>.
    /// </summary>
    public string Describe()
    {
        var about = (Category == "World region" ? "region" : Kind) + " TAG";
        if (Category is not null && IsSubject) about += ", " + LowerFirst(Category);
        if (Era == Early) about += ", 1973-79";
        if (Era == Current) about += ", after 2010";
        if (Grade == "inferred") about += ", title inferred";
        return Name.Length == 0 ? about + ", title unknown" : Name + " (" + about + ")";
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text.Substring(1);
}
