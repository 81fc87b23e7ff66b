using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Naming;

/// <summary>Makes C# identifiers of arbitrary text.</summary>
internal static class Identifier
{
    /// <summary>Longest identifier made of a text; file names may have 255 characters, metadata names at most 1,023.</summary>
    private const int MaxLength = 100;

    /// <summary>
    /// Letters and digits of any script as they are, everything else as <c>_</c>, a digit in front gets <c>_</c> before it. Different
    /// texts may give the same identifier.
    /// </summary>
    public static string Make(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        foreach (var unit in Normalize(text))
        {
            if (name.Length >= MaxLength) break;
            if (name.Length == 0 && char.IsDigit(unit)) name.Append('_');
            name.Append(SyntaxFacts.IsIdentifierPartCharacter(unit) && char.IsLetterOrDigit(unit) ? unit : '_');
        }

        return name.Length == 0 ? "_" : name.ToString();
    }

    /// <summary>Normalization form C, in which two spellings of one letter are the same. Surrogates become <c>_</c>: a lone one cannot be normalized.</summary>
    private static string Normalize(string text) =>
        new string([.. text.Select(unit => char.IsSurrogate(unit) ? '_' : unit)]).Normalize();

    /// <summary>A namespace of a root namespace that may not be one: the SDK takes the project's name, whatever that is.</summary>
    public static string MakeNamespace(string root)
    {
        if (IsNamespace(root)) return root;
        var parts = root.Split('.').Where(part => part.Length > 0).Select(part => Escape(Make(part.TrimStart('@'))));
        return string.Join(".", parts) is { Length: > 0 } made ? made : "_";
    }

    /// <summary>Whether a text is a namespace in C#: identifiers with dots between, keywords escaped.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(part =>
        part.StartsWith("@", StringComparison.Ordinal)
            ? SyntaxFacts.IsValidIdentifier(part.Substring(1))
            : SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);

    /// <summary>The identifier as it is written in C#: a keyword gets <c>@</c>.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(identifier) == SyntaxKind.None
            ? identifier
            : "@" + identifier;
}
