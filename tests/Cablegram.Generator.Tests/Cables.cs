using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

/// <summary>Cables for the tests; their events and people are invented.</summary>
internal static class Cables
{
    /// <summary>A plain cable from a real post.</summary>
    public const string Grain = """
        O 141134Z JAN 08
        FM AMEMBASSY ASTANA
        TO SECSTATE WASHDC IMMEDIATE 1234
        C O N F I D E N T I A L ASTANA 000066

        SIPDIS

        E.O. 12958: DECL: 01/14/2018
        TAGS: EAGR, PREL, KZ
        SUBJECT: GRAIN ELEVATOR OPENS WITH A BRASS BAND

        Classified By: Consul Ada Quill; reasons 1.4 (b) and (d).

        1. (C) The new elevator holds a small mountain of wheat.

        2. (U) The band played twice. The minister & his wife danced <slowly>.

        """;

    /// <summary>A plain cable from an invented post that refers to <see cref="Grain"/>.</summary>
    public const string Mint = """
        R 021500Z MAR 08
        FM AMEMBASSY FREEDONIA
        TO SECSTATE WASHDC 77
        UNCLAS FREEDONIA 000012

        E.O. 12958: N/A
        TAGS: EAGR, ECON
        SUBJECT: MINT HARVEST BEGINS
        REF: 08 ASTANA 66

        1. Mint grows along the river.

        """;

    /// <summary>A cable that was not sent yet, and so has neither number nor date.</summary>
    public const string Draft = """
        E.O. 12958: N/A
        TAGS: EAGR, ECON
        SUBJECT: MINT FESTIVAL PLANNED

        1. The river band will play.

        """;

    /// <summary>A project with the two that were sent, as items.</summary>
    public static CorpusProject Two { get; } = CorpusProject.Empty
        .WithCable("cables/08ASTANA66.txt", Grain)
        .WithCable("cables/08FREEDONIA12.txt", Mint);
}
