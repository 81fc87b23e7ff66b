using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Wild;

/// <summary>What is like a cable and none (FORMAT.md 2.6).</summary>
public class NearMissTests
{
    [Theory]
    [InlineData("CLASSIFIED MESSAGE\nSECRET\nDATE: 12 NOV 62\nTO: DIRECTOR\nFROM: FREEDONIA\nINFO: DDP, S/C 2\nS E C R E T 121530Z\nDIR CITE FREE 1234\nREF: DIR 55443\n1. SUBJ DUCK SEEN 10 NOV.\n2. NO MORE.\nEND OF MESSAGE\n")]
    [InlineData("CENTRAL SERVICE\nClassified Message\nR 121530Z NOV 62\nFROM: FREEDONIA\nTO: DIRECTOR\nINFO: WH\nSUBJECT: DUCKS\n1. DUCKS.\n2. PLEASE ADVISE.\n")]
    [InlineData("SECRET\nMEMORANDUM FOR THE RECORD\n12 November 1962\nSUBJECT: Ducks\n1. Ducks were discussed.\n2. No decision was made.\n")]
    [InlineData("From: Doe, John\nSent: Monday, August 3, 2009 9:00 AM\nTo: Roe\nSubject: Cable on ducks\n\nSee 09FREEDONIA123 (SECRET). REF: 09 STATE 1234 was sent.\n\n1. Call him.\n2. Call her.\n")]
    [InlineData("ref_id\tcreated\tclassification\torigin\n08ASTANA66\t2008-01-14 11:34\tCONFIDENTIAL\tEmbassy Astana\n08ASTANA67\t2008-01-15 11:34\tSECRET\tEmbassy Astana\n")]
    [InlineData("Currently released so far...\nBrowse by creation date\nBrowse by tag\nPREL PGOV KZ ECON TAGS\nBrowse by classification\nCONFIDENTIAL\nSECRET\nUNCLASSIFIED\n")]
    [InlineData("[{\"id\":\"08ASTANA66\",\"tags\":[\"PREL\"],\"title\":\"Ducks\"},{\"id\":\"08ASTANA67\",\"title\":\"Geese\"}]")]
    public void NearMissIsLeftAlone(string text) => Assert.Equal(Signature.None, new Reading(text).Cable.Signature);
}
