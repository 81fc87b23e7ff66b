namespace Cablegram.Parsing.Fields;

/// <summary>What stands between a word and the one before it.</summary>
internal enum WordBreak : byte
{
    /// <summary>Blanks on the same line.</summary>
    Blank,

    /// <summary>A line end.</summary>
    Line,

    /// <summary>A slash: <c>DCM/Ned</c>.</summary>
    Slash,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon, colon, bracket, dash, or full stop that ends a sentence.</summary>
    Stop,
}

/// <summary>A word of the Classified By paragraph, with what its readers ask of it again and again.</summary>
/// <param name="Start">Offset in the field's value.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Break">What stands before it.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Kind">Its kind as the list of position words has it.</param>
/// <param name="FoldedLength">Characters it has when it is folded, as <see cref="PositionWords.Fold(ReadOnlySpan{char}, Span{char})"/> does.</param>
/// <param name="Letters">Which letters it has then, as <see cref="Spelling.Letters"/> tells them.</param>
internal readonly record struct ClassifierWord(
    int Start, int End, WordBreak Break, WordShape Shape, PositionWord Kind, byte FoldedLength, uint Letters)
{
    /// <summary>Number of its characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is written in a way.</summary>
    public bool Is(WordShape shape) => (Shape & shape) != 0;
}
