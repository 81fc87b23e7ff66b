using System.Text;

namespace Cablegram.Emit.Packing;

/// <summary>
/// A layout as text that is valid in UTF-8: lone surrogates, which UTF-8 cannot have, stand as two characters. The run time's
/// type of this name reads it.
/// </summary>
internal static class Utf8Layout
{
    /// <summary>Announces that the next character stands for a surrogate; itself it stands in the same way.</summary>
    private const char Mark = '\ue000';
    private const char FirstSurrogate = '\ud800';

    /// <summary>The text of a layout.</summary>
    public static string Of(string layout)
    {
        var text = new StringBuilder(layout.Length);
        foreach (var unit in layout)
        {
            if (unit is < FirstSurrogate or > Mark) text.Append(unit);
            else text.Append(Mark).Append((char)(unit - FirstSurrogate + Mark));
        }

        return text.ToString();
    }
}
