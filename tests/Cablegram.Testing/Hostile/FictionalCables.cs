namespace Cablegram.Testing.Hostile;

/// <summary>Cables to damage: those of the sample consumer and some written for this, in all carriers.</summary>
internal static class FictionalCables
{
    private static readonly string[] Written =
    [
        """
        VZCZCXRO9456
        OO RUEHBI RUEHCI
        DE RUEHTA #2080/01 2941131
        ZNY CCCCC ZZH
        O 201131Z OCT 08
        FM AMEMBASSY FREEDONIA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604
        INFO RUCNCIS/CIS COLLECTIVE 0694

        C O N F I D E N T I A L SECTION 01 OF 02 FREEDONIA 002080

        SIPDIS
        NOFORN

        STATE FOR EUR/DUCK

        E.O. 12958: DECL: 10/20/2018
        TAGS: PREL, OVIP (FIREFLY, RUFUS), ETRDECON, KDUK
        SUBJECT: (C) THE DUCK QUESTION AND ITS PLACE IN THE TALKS
        ON BREAD

        REF: A. FREEDONIA 1999
             B. 07 SYLVANIA 12 (NOTAL)

        FREEDONIA 00002080  001.2 OF 002

        Classified By: Ambassador Rufus T. Firefly, reasons 1.4 (b) and (d)

        -------
        Summary
        -------

        1. (C) SUMMARY: The duck spoke at some length of the matters that
        concern the Duchy. END SUMMARY.

        A QUESTION OF BREAD
        -------------------

        2. (C/NF) The Minister asked for:

        -- bread;
        -- butter. 3. (U) Nothing else was said.

        4. (SBU) Comment: It left. End Comment.
        Visit Freedonia's Website: http://www.freedonia.example/wiki
        FIREFLY

        NNNN
        """,
        """
        <html><body><table><tr><td><a href='/id/08FREEDONIA66.html'>08FREEDONIA66</a></td><td>2008-01-14 11:34</td><td>2011-08-30 01:44</td><td>CONFIDENTIAL</td><td>Embassy Freedonia</td></tr></table>
        <pre>O 141134Z JAN 08&#x000A;FM AMEMBASSY FREEDONIA&#x000A;TO SECSTATE WASHDC 1</pre>
        <pre>C O N F I D E N T I A L FREEDONIA 000066 &#x000A;TAGS: <a href='/tag/PREL'>PREL</a>&#x000A;SUBJECT: DUCKS &amp; BREAD&#x000A;&#x000A;<a id='par1'>&#182;</a>1. (C) Words.&#x000A;FIREFLY</pre></body></html>
        """,
        """{"id":"08FREEDONIA66","date_time":"2008-01-14 11:34","classification":"CONFIDENTIAL","origin":"Embassy Freedonia","header":"O 141134Z JAN 08FM AMEMBASSY FREEDONIATO SECSTATE WASHDC 1","body":"C O N F I D E N T I A L FREEDONIA 000066 SIPDIS E.O. 12958: DECL: 01/14/2018 TAGS: PRELSUBJECT: DUCKS \u00b61. (C) Words. \u00b62. (C) More."}""",
        "\"12\",\"1/14/2008 11:34\",\"08FREEDONIA66\",\"Embassy Freedonia\",\"CONFIDENTIAL\",\"07SYLVANIA12\",\"O 141134Z JAN 08\nFM AMEMBASSY FREEDONIA\",\"C O N F I D E N T I A L FREEDONIA 000066\nTAGS: PREL\nSUBJECT: \\\"DUCKS\\\"\n\n1. (C) Words.\"\n",
        "01FREEDONIA93\nA DUCK\nSat Apr 07 00:00:00 +0200 2001\nCONFIDENTIAL\nEmbassy Freedonia\nP 071200Z APR 01\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC PRIORITYC O N F I D E N T I A L FREEDONIA 000093\nTAGS: PREL\n1. (C) Words.\n",
    ];

    /// <summary>The texts.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Written, .. Samples()];

    private static IEnumerable<string> Samples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var cables = Path.Combine(folder.FullName, "sample-consumer", "cables");
            if (Directory.Exists(cables)) return Directory.GetFiles(cables, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);
        }

        return [];
    }
}
