using Cablegram.Model;

namespace Cablegram.Parsing.Fields;

/// <summary>A classification word as it stands in a text.</summary>
/// <param name="Length">Number of characters.</param>
/// <param name="Classification">What it means.</param>
/// <param name="IsSpaced">Whether its letters stand apart.</param>
/// <param name="IsDamaged">Whether a letter was lost or doubled, or only some of the letters stand apart.</param>
/// <param name="IsUpper">Whether it has no lower-case letter.</param>
internal readonly record struct ClassificationWord(int Length, Classification Classification, bool IsSpaced, bool IsDamaged, bool IsUpper);
