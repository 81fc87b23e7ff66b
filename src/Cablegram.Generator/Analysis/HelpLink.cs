namespace Cablegram.Analysis;

/// <summary>Where the page of a rule is found.</summary>
internal static class HelpLink
{
    /// <summary>Folder of the pages; below the repository's address in Directory.Build.props, which a test compares.</summary>
    public const string Folder = "https://github.com/cablegram/cablegram/blob/main/docs/rules/";

    /// <summary>The page of a rule.</summary>
    public static string Of(string id) => Folder + id + ".md";
}
