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
    public static string Make(string text) => Make(text, static (name, before, unit) => name.Append(IsWord(unit) ? unit : '_'));

    /// <summary>
    /// The words of a text, each with a capital, without what stands between them; <c>_</c> stays between digits:
    /// <c>draft-on grain.1-2</c> is <c>DraftOnGrain1_2</c>. A type in small letters only would be warned of by the compiler (CS8981).
    /// </summary>
    public static string MakePascal(string text) => Make(text, static (name, before, unit) =>
    {
        if (!IsWord(unit)) return;
        if (IsWord(before)) name.Append(unit);
        else if (char.IsDigit(unit) && name.Length > 1 && char.IsDigit(name[name.Length - 1])) name.Append('_').Append(unit);
        else name.Append(char.ToUpperInvariant(unit));
    });

    private static string Make(string text, Action<StringBuilder, char, char> append)
    {
        var name = new StringBuilder(text.Length + 1);
        var before = ' ';
        foreach (var unit in Normalize(text))
        {
            if (name.Length >= MaxLength) break;
            if (name.Length == 0 && char.IsDigit(unit)) name.Append('_');
            append(name, before, unit);
            before = unit;
        }

        return name.Length == 0 ? "_" : name.ToString();
    }

    private static bool IsWord(char unit) => char.IsLetterOrDigit(unit) && SyntaxFacts.IsIdentifierPartCharacter(unit);

    /// <summary>Normalization form C, in which two spellings of one letter are the same. Surrogates become <c>_</c>, as a lone one cannot be normalized, and so do noncharacters.</summary>
    private static string Normalize(string text) =>
        new string([.. text.Select(unit => char.IsSurrogate(unit) || unit is (>= '\ufdd0' and <= '\ufdef') or >= '\ufffe' ? '_' : unit)]).Normalize();

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
