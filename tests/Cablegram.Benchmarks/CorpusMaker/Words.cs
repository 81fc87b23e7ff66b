namespace Cablegram.Benchmarks.CorpusMaker;

/// <summary>The words the cables are made of. All persons, bodies and events are invented.</summary>
internal static class Words
{
    public static readonly IReadOnlyList<string> SubjectTags =
        ["PREL", "PGOV", "PHUM", "PTER", "PINR", "ECON", "ETRD", "EAGR", "EFIN", "EINV", "ENRG", "EAIR", "EWWT", "SENV", "SCUL", "SOCI", "SNAR", "MARR", "MOPS", "TBIO", "TRGY", "CVIS", "OVIP", "OTRA", "ASEC"];

    public static readonly IReadOnlyList<string> ProgramTags = ["KCRM", "KPAO", "KDEM", "KIPR", "KTIA", "KWMN", "KCOR", "KGHG"];

    public static readonly IReadOnlyList<string> FirstNames =
        ["Barnaby", "Serafina", "Horatio", "Minerva", "Otto", "Prudence", "Tarquin", "Ottoline", "Ignatius", "Cordelia", "Leopold", "Araminta", "Casimir", "Philippa", "Ludovic", "Hortense", "Balthazar", "Winifred", "Anselm", "Drusilla"];

    public static readonly IReadOnlyList<string> LastNames =
        ["Thistlewood", "Pektin", "Pinchbeck", "Quillfeather", "Salterbridge", "Merriwether", "Halverthwaite", "Rushes", "Stampwell", "Droope", "Fleece", "Marrowby", "Teasdrop", "Underhedge", "Brambleton", "Oxenfield", "Crumpler", "Lanternby", "Sedgewater", "Tolliver", "Puddifoot", "Wexcombe", "Yarrowdale", "Inkpen"];

    public static readonly IReadOnlyList<string> Roles =
        ["chair", "deputy chair", "secretary", "treasurer", "spokesman", "acting director", "chief negotiator", "legal adviser", "honorary president", "chief of staff", "registrar", "keeper of records"];

    public static readonly IReadOnlyList<string> Bodies =
        ["Ministry of Preserves", "Pond Commission", "National Sweater Council", "Office of Weather Vanes", "Guild of Lamplighters", "Marmalade Board", "Inspectorate of Umbrellas", "Goose Registry", "Society for Level Bridges", "Bureau of Borrowed Chairs", "Committee on Tides", "Royal Kite Survey", "Federation of Button Makers", "Hat Exchange", "Institute of Slow Trains", "Council of Beekeepers"];

    public static readonly IReadOnlyList<string> Officers = ["the Ambassador", "DCM", "PolOff", "EconOff", "ConOff", "the Charge", "PolEconChief", "EmbOffs", "a visiting Washington delegation", "the Agricultural Attache"];

    public static readonly IReadOnlyList<string> Verbs = ["told", "assured", "reminded", "informed", "warned"];

    public static readonly IReadOnlyList<string> Things =
        ["the ceremonial goose", "the pond treaty", "the lending of umbrellas", "the bronze kettle", "the tariff on quince jelly", "the survey of kites", "the new lamplighting code", "the census of hats", "the annual regatta of bathtubs", "the export of blank postcards", "the disputed footbridge", "the honey reserve", "the second brass band", "the night train to nowhere", "the registry of echoes", "the sweater exhibition", "the wooden lighthouse", "the shared sundial"];

    public static readonly IReadOnlyList<string> States =
        ["was settled in principle and in nothing else", "had been postponed until the pond freezes", "was popular with everyone who had not read about it", "would cost twice as much as the last one", "had never been in doubt", "could not be discussed before the harvest", "was in the hands of a committee of nine, of whom four had met", "remained the first wish of the government", "had been mislaid between two ministries", "would be presented to the assembly in the spring", "had the support of the opposition, for reasons of its own", "was a matter for the courts and the weather", "needed neither money nor staff, but a warmer room", "had improved since the last inspection", "was to be financed by the sale of spare flags", "would be open to visitors on alternate Thursdays"];

    public static readonly IReadOnlyList<string> Openers =
        ["According to press reports,", "In a meeting on the margins of the jam fair,", "As expected,", "By all accounts,", "On the same day,", "For the third time this year,", "Despite our repeated requests,", "In the view of local observers,", "At a dinner given by the guild,", "After a pause of some weeks,", "In private,", "With some ceremony,"];

    public static readonly IReadOnlyList<string> Causes =
        ["because the key to the archive could not be found", "since neither side wished to be the first to sit down", "as the budget year ends in the autumn", "although the minutes say otherwise", "while the neighbors look on with interest", "even if the regatta has to be moved", "provided that the geese agree", "unless the bridge is finished first", "now that the inspectors have gone home", "so long as nobody asks about the kettle"];

    public static readonly IReadOnlyList<string> Judgements =
        ["We have heard this before and see no reason to doubt it more than usual.", "The figures could not be confirmed.", "Contacts at two other posts describe the matter in much the same way.", "No date was set.", "The mood was friendly and the room was cold.", "A written answer was promised for next month.", "Our contact asked that he not be named, and then signed the guest book.", "The opposition walked out and came back for the cake.", "Prices rose by eleven percent in the first quarter and fell by nine in the second.", "The newspapers gave it four columns and a drawing.", "It will take more than a brass band to change that.", "Post will follow up and report."];

    public static readonly IReadOnlyList<string> Headings =
        ["BACKGROUND", "A QUESTION OF GEESE", "THE GOVERNMENT'S VIEW", "WHAT THE OPPOSITION SAYS", "MONEY AND JAM", "THE REGIONAL PICTURE", "NEXT STEPS", "THE LEGAL POSITION", "A VISIT TO THE PROVINCES", "UMBRELLAS AND OTHER ISSUES"];

    public static readonly IReadOnlyList<string> SubjectActs =
        ["MINISTER SEEKS ADVICE ON", "NO PROGRESS ON", "ASSEMBLY DEBATES", "A NEW START FOR", "QUESTIONS ABOUT", "NEIGHBORS AGREE ON", "SCENESETTER FOR TALKS ON", "OPPOSITION DENOUNCES", "AMBASSADOR DISCUSSES", "MONTHLY REPORT ON"];
}
