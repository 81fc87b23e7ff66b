using Cablegram.Naming;
using Cablegram.Parsing.Fields;
using Microsoft.CodeAnalysis;

namespace Cablegram.Analysis;

/// <summary>
/// The cables of one generated corpus, by the names of their members: what code can ask for is what was generated, in this assembly or in
/// another whose corpus is public.
/// </summary>
internal sealed class CorpusSymbols
{
    private const string CorpusName = "Corpus";
    private const string CableName = "Cable";

    private readonly Dictionary<string, IPropertySymbol> _members;

    private CorpusSymbols(Dictionary<string, IPropertySymbol> members, IReadOnlyList<string> ids)
    {
        _members = members;
        Ids = ids;
    }

    /// <summary>The reference ids of the cables, in ordinal order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Whether a type is a generated <c>Corpus</c>.</summary>
    public static bool IsCorpus(INamedTypeSymbol type) => type.Name == CorpusName && IsGenerated(type);

    /// <summary>Whether a type is a generated <c>Cable</c>.</summary>
    public static bool IsCable(INamedTypeSymbol type) => type.Name == CableName && IsGenerated(type);

    /// <summary>Reads the members of a corpus.</summary>
    public static CorpusSymbols Of(INamedTypeSymbol corpus)
    {
        var members = new Dictionary<string, IPropertySymbol>(StringComparer.OrdinalIgnoreCase);
        var ids = new List<string>();
        foreach (var property in corpus.GetTypeMembers().SelectMany(post => post.GetMembers()).OfType<IPropertySymbol>())
        {
            // Where two cables share a name the second has a hash behind it, and is found by no lookup.
            if (!property.IsStatic || members.ContainsKey(property.Name)) continue;
            members.Add(property.Name, property);
            if (ReferenceIdReader.TryRead(property.Name.AsSpan(1), out var id) && CableNames.Wanted(id, "") == property.Name) ids.Add(id.ToString());
        }

        ids.Sort(StringComparer.Ordinal);
        return new CorpusSymbols(members, ids);
    }

    /// <summary>The member of the cable with an id; null where there is none.</summary>
    public IPropertySymbol? Find(Model.ReferenceId id) => _members.TryGetValue(CableNames.Wanted(id, ""), out var property) ? property : null;

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments.Length > 0
        && attribute.ConstructorArguments[0].Value is "Cablegram");
}
