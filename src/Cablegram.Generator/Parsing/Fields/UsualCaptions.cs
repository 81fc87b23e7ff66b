namespace Cablegram.Parsing.Fields;

/// <summary>The captions of one word that stand on most cables that have any (FORMAT.md 6.3), looked for where lines and fields run into each other.</summary>
internal static class UsualCaptions
{
    /// <summary>Their letters, in capitals.</summary>
    public static readonly string[] Words = ["SIPDIS", "NOFORN", "SENSITIVE", "EXDIS", "NODIS", "LIMDIS", "STADIS"];
}
