namespace Cablegram.Vocabulary;

/// <summary>What a known misspelling or misuse of a tag stands for (FORMAT.md 6.6).</summary>
/// <param name="Meant">The code it is read as.</param>
/// <param name="IsCertain">Whether nothing else can be meant.</param>
/// <param name="Others">Other codes that can be meant where it is not certain.</param>
internal sealed record TagMisspelling(string Meant, bool IsCertain, IReadOnlyList<string> Others);
