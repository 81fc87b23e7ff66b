using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Cablegram.Analysis;

/// <summary>Finds lookups in C# code that can be known to fail: a constant id, or a constant paragraph number, that is not there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusUsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. UsageDiagnostics.All];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var known = new ConcurrentDictionary<INamedTypeSymbol, Lazy<CorpusSymbols>>(SymbolEqualityComparer.Default);
            CorpusSymbols Known(INamedTypeSymbol corpus) =>
                known.GetOrAdd(corpus, static corpus => new Lazy<CorpusSymbols>(() => CorpusSymbols.Of(corpus))).Value;

            start.RegisterOperationAction(operation => CheckLookup(operation, Known), OperationKind.Invocation);
            start.RegisterOperationAction(operation => CheckIndexer(operation, Known), OperationKind.PropertyReference);
        });
    }

    private static void CheckLookup(OperationAnalysisContext context, Func<INamedTypeSymbol, CorpusSymbols> known)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is "TryGetParagraph")
        {
            CheckParagraph(context, call.TargetMethod.ContainingType, call.Instance, call.Arguments, DiagnosticSeverity.Info, known);
            return;
        }

        if (ConstantId(call) is not { } argument) return;

        var id = Read(argument, out var isCertain);
        var corpus = known(call.TargetMethod.ContainingType);
        if (!isCertain || (id is { } wanted && corpus.Find(wanted) is not null)) return;

        var nearest = id is { } asked ? NearestNames.Of(asked.ToString(), corpus.Ids) : [];
        context.ReportDiagnostic(Diagnostic.Create(
            UsageDiagnostics.UnknownCable,
            argument.Syntax.GetLocation(),
            call.TargetMethod.Name == "Get" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            additionalLocations: null,
            Properties(nearest),
            id is { } missing ? $"No cable has the reference id {missing}" : $"'{argument.ConstantValue.Value}' is no reference id such as 08ASTANA66",
            nearest.Count == 0 ? "" : $"; nearest: {string.Join(", ", nearest)}"));
    }

    private static void CheckIndexer(OperationAnalysisContext context, Func<INamedTypeSymbol, CorpusSymbols> known)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (reference.Property.IsIndexer)
            CheckParagraph(context, reference.Property.ContainingType, reference.Instance, reference.Arguments, DiagnosticSeverity.Warning, known);
    }

    private static void CheckParagraph(
        OperationAnalysisContext context, INamedTypeSymbol owner, IOperation? instance, ImmutableArray<IArgumentOperation> arguments,
        DiagnosticSeverity severity, Func<INamedTypeSymbol, CorpusSymbols> known)
    {
        if (!CorpusSymbols.IsCable(owner) || arguments.Length == 0 || arguments[0].Value is not { ConstantValue: { HasValue: true, Value: int number } } argument) return;

        var member = MemberOf(instance, known);
        if ((member?.Type ?? Unwrap(instance)?.Type) is not INamedTypeSymbol cable
            || ParagraphNumbers.Of(cable, member, context.Options, context.CancellationToken) is not { } numbers
            || numbers.Contains(number))
        {
            return;
        }

        var name = member?.Name ?? cable.Name;
        context.ReportDiagnostic(Diagnostic.Create(
            UsageDiagnostics.UnknownParagraph,
            argument.Syntax.GetLocation(),
            severity,
            additionalLocations: null,
            Properties([.. NearestNames.Of(number, numbers).Select(static near => near.ToString(CultureInfo.InvariantCulture))]),
            name.TrimStart('_'),
            number,
            numbers.Count == 0 ? "its paragraphs have no numbers" : $"it has {Ranges(numbers)}"));
    }

    /// <summary>The argument that holds a constant id; null where the call is no lookup, or its id is not constant.</summary>
    private static IOperation? ConstantId(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is not ("Get" or "TryGet") || call.Arguments.Length == 0 || !CorpusSymbols.IsCorpus(call.TargetMethod.ContainingType)) return null;

        // A string where a span is asked for is wrapped in a conversion, which is no constant.
        var value = Unwrap(call.Arguments[0].Value);
        return value is { ConstantValue: { HasValue: true, Value: string } } ? value : null;
    }

    /// <summary>Reads a constant id. What has digits but is none as we read it might be one by the corpus's more patient reading.</summary>
    private static ReferenceId? Read(IOperation argument, out bool isCertain)
    {
        var text = (string)argument.ConstantValue.Value!;
        var isId = ReferenceIdReader.TryRead(text.AsSpan().Trim().TrimStart("#_".AsSpan()), out var id);
        isCertain = isId || !text.Any(char.IsDigit);
        return isId ? id : null;
    }

    /// <summary>The member of the corpus a cable is reached by, in the same expression.</summary>
    private static IPropertySymbol? MemberOf(IOperation? instance, Func<INamedTypeSymbol, CorpusSymbols> known) => Unwrap(instance) switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.ContainingType: { } corpus } property } when CorpusSymbols.IsCorpus(corpus) => property,
        IInvocationOperation call when ConstantId(call) is { } argument && Read(argument, out _) is { } wanted =>
            known(call.TargetMethod.ContainingType).Find(wanted),
        _ => null,
    };

    private static IOperation? Unwrap(IOperation? operation)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        return operation;
    }

    private static ImmutableDictionary<string, string?> Properties(IReadOnlyList<string> nearest) =>
        nearest.Select(static (name, place) => (name, place)).ToImmutableDictionary(
            static pair => UsageDiagnostics.NearestKey + pair.place.ToString(CultureInfo.InvariantCulture), static pair => (string?)pair.name);

    /// <summary><c>1 to 12</c>, <c>1 to 4, 6</c>.</summary>
    private static string Ranges(IReadOnlyList<int> numbers)
    {
        var ranges = new List<string>();
        for (var i = 0; i < numbers.Count;)
        {
            var last = i;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1) last++;
            ranges.Add(last == i ? $"{numbers[i]}" : $"{numbers[i]} to {numbers[last]}");
            i = last + 1;
        }

        return string.Join(", ", ranges);
    }
}
