namespace Cablegram.Benchmarks.CorpusMaker;

/// <summary>Posts that write: real ones, of which nothing but the name is real, and invented ones.</summary>
internal static class Posts
{
    public static readonly IReadOnlyList<MadePost> All =
    [
        new("PORT QUILL", "XT", "RUEHPQL"), new("MARMELO", "XT", "RUEHMMO"), new("LOWTIDE", "XT", "RUEHLWT"),
        new("FREEDONIA", "XT", "RUEHFDN"), new("SANDBAR", "XT", "RUEHSBR"), new("UPPER NODDING", "XT", "RUEHUND"),
        new("ASTANA", "KZ", "RUEHTA"), new("LISBON", "PO", "RUEHLI"), new("OSLO", "NO", "RUEHNY"), new("HELSINKI", "FI", "RUEHHE"),
        new("REYKJAVIK", "IC", "RUEHRK"), new("DUBLIN", "EI", "RUEHDL"), new("BERN", "SZ", "RUEHSW"), new("VIENNA", "AU", "RUEHVI"),
        new("PRAGUE", "EZ", "RUEHPG"), new("WARSAW", "PL", "RUEHWR"), new("BUDAPEST", "HU", "RUEHUP"), new("ATHENS", "GR", "RUEHTH"),
        new("ANKARA", "TU", "RUEHAK"), new("CAIRO", "EG", "RUEHEG"), new("TUNIS", "TS", "RUEHTU"), new("RABAT", "MO", "RUEHRB"),
        new("NAIROBI", "KE", "RUEHNR"), new("ACCRA", "GH", "RUEHAR"), new("LIMA", "PE", "RUEHPE"), new("QUITO", "EC", "RUEHQT"),
        new("BOGOTA", "CO", "RUEHBO"), new("OTTAWA", "CA", "RUEHOT"), new("WELLINGTON", "NZ", "RUEHWL"), new("SUVA", "FJ", "RUEHSV"),
        new("TOKYO", "JA", "RUEHKO"), new("MANILA", "RP", "RUEHML"), new("VALLETTA", "MT", "RUEHVT"), new("PARIS", "FR", "RUEHFR"),
        new("MADRID", "SP", "RUEHMD"), new("ROME", "IT", "RUEHRO"),
    ];
}
