namespace Cablegram.Rules.Typography;

/// <summary>Characters that mean nothing where they stand.</summary>
/// <param name="Length">How many characters.</param>
/// <param name="Reason">What they are, as the end of a sentence that begins with them.</param>
/// <param name="Meant">What should stand there, empty where nothing; null where that cannot be told.</param>
/// <param name="IsPilcrow">Whether they are the remainder of the mark that the site put before paragraphs.</param>
internal readonly record struct Stray(int Length, string Reason, string? Meant, bool IsPilcrow = false);
