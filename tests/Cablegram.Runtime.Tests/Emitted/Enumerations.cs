namespace Cablegram.Runtime;

/// <summary>Tags of the fictional corpus; values as the generator gives them.</summary>
public enum Tag
{
    None = 0,
    BR = 82,
    PGOV = 532950,
    PREL = 542892,
    HUMAN = 8737838,
}

/// <summary>Posts of the fictional corpus.</summary>
public enum Origin
{
    Unknown = 0,
    Astana = 7,
    PortAuPrince = 8,
}
