using System.Globalization;
using Cablegram.Parsing;
using Cablegram.Parsing.Fields;
using Cablegram.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Analysis;

/// <summary>The numbers of a cable's paragraphs: by the members of its type, or by its file where it has no type of its own.</summary>
internal static class ParagraphNumbers
{
    /// <summary>The numbers in rising order; null where they cannot be known.</summary>
    /// <param name="cable">The cable's own type; the base type where paragraph members are off.</param>
    /// <param name="member">The member it was reached by; null where that is not known.</param>
    /// <param name="options">The project's files.</param>
    /// <param name="cancellation">Stops the reading of a file.</param>
    public static IReadOnlyList<int>? Of(INamedTypeSymbol cable, IPropertySymbol? member, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (!CorpusSymbols.IsCable(cable)) return FromMembers(cable);
        if (member is null || !ReferenceIdReader.TryRead(member.Name.AsSpan(1), out var id)) return null;

        // A public corpus of another project: its files are not here.
        if (!member.Locations.Any(static location => location.IsInSource)) return null;

        foreach (var file in options.AdditionalFiles)
        {
            if (!ReferenceIdReader.TryReadFileName(file.Path.AsSpan(), out var named) || named != id || file.GetText(cancellation) is not { } text) continue;
            var read = CableFileOptions.Read(
                file.Path, options.AnalyzerConfigOptionsProvider.GetOptions(file), options.AnalyzerConfigOptionsProvider.GlobalOptions);
            var parsed = CableParser.Parse(text.ToString(), CableReader.HintsOf(read), cancellation);
            return parsed.Id?.Value == id ? [.. parsed.Paragraphs.Where(paragraph => paragraph.Number is not null).Select(paragraph => paragraph.Number!.Value).Distinct().OrderBy(number => number)] : null;
        }

        return null;
    }

    private static int[]? FromMembers(INamedTypeSymbol cable)
    {
        var numbers = new List<int>();
        foreach (var member in cable.GetMembers())
        {
            if (member is IPropertySymbol { Name: ['P', ..] name }
                && int.TryParse(name.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
        }

        numbers.Sort();
        return [.. numbers];
    }
}
