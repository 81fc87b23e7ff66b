using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Naming;

/// <summary>
/// Names of the generated files. The compiler refuses many characters, compares without case, and drops the whole generator when
/// two names are the same.
/// </summary>
internal static class HintName
{
    /// <summary>
    /// The file of a cable. Different names give different file names: letters, digits and <c>_</c> stay, anything else is written
    /// <c>-</c> and four hexadecimal digits, which no name has otherwise.
    /// </summary>
    /// <param name="member">Name of the cable's member, unique without case.</param>
    public static string OfCable(string member) => "Cable." + Escape(member) + ".g.cs";

    /// <summary>The file of a shelf of cables.</summary>
    /// <param name="number">Number of the shelf.</param>
    public static string OfShelf(int number) => "Cables." + number.ToString("x2", CultureInfo.InvariantCulture) + ".g.cs";

    /// <summary>The file of a support type or of a part of the corpus.</summary>
    /// <param name="name">Its name: letters and points, unique without case, and not beginning with <c>Cable.</c>.</param>
    public static string OfPart(string name) => name + ".g.cs";

    private static string Escape(string name)
    {
        var escaped = new StringBuilder(name.Length);
        foreach (var unit in name)
        {
            var stays = unit == '_' || (char.IsLetterOrDigit(unit) && SyntaxFacts.IsIdentifierPartCharacter(unit));
            if (stays) escaped.Append(unit);
            else escaped.Append('-').Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
