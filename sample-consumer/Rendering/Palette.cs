using CableReader.Cables;
using Spectre.Console;

namespace CableReader.Rendering;

/// <summary>Colours: green, blue and red for rising classification, as on cover sheets.</summary>
internal static class Palette
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Faint = new(decoration: Decoration.Dim);
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Bar = new(Color.SteelBlue);

    public static Style For(Classification? classification) => new(classification switch
    {
        Classification.Unclassified => Color.Green,
        Classification.ForOfficialUseOnly => Color.Teal,
        Classification.Confidential => Color.DodgerBlue1,
        Classification.Secret => Color.Red,
        Classification.TopSecret => Color.Orange1,
        _ => Color.Default,
    });
}
