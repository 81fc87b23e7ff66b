namespace Cablegram.Rules.Tests.Marking;

/// <summary>The written cables as other copies have them.</summary>
internal static class Carriers
{
    private const string Sentence = "This record is a partial extract of the original cable. The full text of the original cable is not available.\n";

    /// <summary>As the site shows a cable of which it has a part only: its sentence stands in place of the header (FORMAT.md 2.1).</summary>
    public static Written AsPartialExtract(this Written cable)
    {
        var header = cable.Text.IndexOf("\nC O N F", StringComparison.Ordinal);
        if (header < 0) header = cable.Text.IndexOf("\nUNCLAS", StringComparison.Ordinal);
        return cable with { Text = Sentence + cable.Text[header..] };
    }

    /// <summary>As a Markdown mirror has it: an empty line behind every line, link marks around the tags (FORMAT.md 2.3).</summary>
    public static Written AsMarkdown(this Written cable) => cable with
    {
        Text = "# A title\n\n" + cable.Text
            .Replace("\n\n", "\n")
            .Replace("\n", "\n\n")
            .Replace("TAGS: EAGR, PGOV, PREL, KZ", "TAGS [EAGR](#), [PGOV](#), [PREL](#), [KZ](#)")
            .Replace("TAGS: ECON, EFIS, FJ", "TAGS [ECON](#), [EFIS](#), [FJ](#)"),
    };

    /// <summary>As the site shows it whole, with the row of metadata.</summary>
    public static Written Classified(string classification) =>
        Written.Classified.AsSavedPage($"08ASTANA66\t2008-01-08 10:37\t2011-08-30 01:44\t{classification}\tEmbassy Astana");
}
