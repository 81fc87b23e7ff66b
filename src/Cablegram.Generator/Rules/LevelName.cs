using Cablegram.Model;

namespace Cablegram.Rules;

/// <summary>What messages call a level of classification.</summary>
internal static class LevelName
{
    /// <summary>The word of classification lines, in plain letters; for everything below CONFIDENTIAL the same one.</summary>
    public static string Of(Classification classification) => classification switch
    {
        Classification.TopSecret => "TOP SECRET",
        Classification.Secret => "SECRET",
        Classification.Confidential => "CONFIDENTIAL",
        _ => "UNCLASSIFIED",
    };
}
