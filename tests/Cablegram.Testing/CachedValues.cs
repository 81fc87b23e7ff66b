using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Testing;

/// <summary>
/// Walks everything a run's tracked steps hold. A compilation, symbol, tree or text in there keeps whole compilations alive and
/// is equal to nothing but itself.
/// </summary>
public static class CachedValues
{
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(Location),
        typeof(Diagnostic), typeof(SourceText), typeof(AdditionalText), typeof(AnalyzerConfigOptions), typeof(AnalyzerConfigOptionsProvider),
    ];

    // What the driver itself gives: the inputs, and the outputs it keeps.
    private static readonly string[] StepsOfTheDriver =
        ["AdditionalTexts", "AnalyzerConfigOptions", "Compilation", "MetadataReferences", "ParseOptions", "SourceOutput", "ImplementationSourceOutput"];

    /// <summary>Makes sure that no value of a named step holds an object of the compiler.</summary>
    /// <param name="run">The run to look into.</param>
    /// <param name="except">Steps whose values are inputs of the compiler themselves.</param>
    public static void AssertNoCompilerObjects(this GeneratorRun run, params string[] except)
    {
        foreach (var (name, steps) in run.Result.TrackedSteps)
        {
            if (except.Contains(name) || StepsOfTheDriver.Contains(name)) continue;
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var output in steps.SelectMany(step => step.Outputs)) Walk(output.Value, name, seen);
        }
    }

    private static void Walk(object? root, string step, HashSet<object> seen)
    {
        var rest = new Stack<(object? Value, string Path)>();
        rest.Push((root, step));
        while (rest.TryPop(out var next))
        {
            if (next.Value is not { } value) continue;
            if (Forbidden.FirstOrDefault(type => type.IsInstanceOfType(value)) is { } forbidden)
                throw new HarnessException($"{next.Path} holds a {forbidden.Name} ({value.GetType()}).");

            var type = value.GetType();
            if (IsLeaf(type) || (!type.IsValueType && !seen.Add(value))) continue;
            if (value is Array array && array.GetType().GetElementType() is { } element && !IsLeaf(element))
                foreach (var item in (IEnumerable)array) rest.Push((item, next.Path + "[]"));

            for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
                foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    if (!IsLeaf(field.FieldType)) rest.Push((field.GetValue(value), next.Path + "." + field.Name));
        }
    }

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string) || type == typeof(decimal) || typeof(MemberInfo).IsAssignableFrom(type);
}
