using System.Text;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;

namespace Cablegram.Generator.Tests;

/// <summary>
/// The whole visible surface of the generated code, one member a line, as PublicAPI files have it: a change of what programs are written against is
/// a difference of one file.
/// </summary>
public sealed class SurfaceTests
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Fact]
    public void ThePublicSurfaceIsAsApproved()
    {
        var run = GeneratorRun.Of(Cables.Two.WithProperty("CablegramVisibility", "public")).AssertClean();
        var space = run.Compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Consumer").GetNamespaceMembers().Single();

        var surface = new StringBuilder("# What a program sees of a public corpus, here of two cables. A line that goes or changes breaks programs.\n");
        foreach (var type in space.GetTypeMembers()) Append(surface, type);

        KeptFile.Verify(Path.Combine(Repository.Root!, "tests", "Cablegram.Generator.Tests", "PublicSurface.verified.txt"), surface.ToString());
    }

    private static void Append(StringBuilder surface, INamedTypeSymbol type)
    {
        if (!IsVisible(type)) return;

        surface.Append('\n').Append(Modifiers(type)).Append(type.ToDisplayString(Format)).Append(Bases(type)).Append('\n');
        var members = type.GetMembers()
            .Where(member => IsVisible(member) && member is not (INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }))
            .Where(member => type.TypeKind != TypeKind.Enum || member is IFieldSymbol)
            .Select(member => (member.Name, Line: member.ToDisplayString(Format)));
        var ordered = type.TypeKind == TypeKind.Enum ? members : members.OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal);
        foreach (var (_, line) in ordered) surface.Append("    ").Append(line).Append('\n');
        foreach (var nested in type.GetTypeMembers()) Append(surface, nested);
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static string Modifiers(INamedTypeSymbol type) =>
        (type.IsStatic ? "static " : type is { TypeKind: TypeKind.Class, IsAbstract: true } ? "abstract " : type is { TypeKind: TypeKind.Class, IsSealed: true } ? "sealed " : "");

    private static string Bases(INamedTypeSymbol type)
    {
        var bases = new[] { type.BaseType }.Where(one => one is { SpecialType: SpecialType.None }).Concat(type.Interfaces)
            .Where(one => one!.ToDisplayString() is not "System.Enum")
            .Select(one => one!.ToDisplayString(Format).Split(' ')[^1]);
        var list = type.TypeKind == TypeKind.Enum ? "" : string.Join(", ", bases);
        return list.Length == 0 ? "" : " : " + list;
    }
}
