using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing;
using Cablegram.Rules;

namespace Cablegram.Testing.Hostile;

/// <summary>What holds for a text whatever it is: it is read, its places lie inside, rules and fixes come to an end.</summary>
internal static class ReadingCheck
{
    private const int MostRounds = 60;

    private static readonly HashSet<Rule> All = [.. Rulebook.Rules];

    /// <summary>Reads a text, holds it to all rules, and looks at what is said of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">Name of its file; null where it has none.</param>
    /// <param name="withFixes">Whether to apply the fixes, again and again, until there are none.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static HostileFault? Fault(string text, string? fileName, bool withFixes)
    {
        var mended = text;
        var shortest = text.Length;
        try
        {
            for (var round = 0; round < MostRounds; round++)
            {
                // What gets shorter comes to an end by itself.
                if (mended.Length < shortest) (shortest, round) = (mended.Length, 0);

                if (Check(mended, fileName, out var findings) is { } fault) return new HostileFault($"Round {round} of fixing: {fault}", mended);
                if (!withFixes) return null;

                var fixes = findings.Where(finding => finding.Rule.IsOn && finding.Fixes.Count > 0).Select(finding => finding.Fixes[0]).ToList();
                if (fixes.Count == 0) return null;
                mended = FixApplier.Apply(mended, FixApplier.Combine(mended.Length, fixes));
            }
        }
        catch (Exception e)
        {
            return new HostileFault(e.ToString(), mended);
        }

        return new HostileFault($"Fixing does not end in {MostRounds} rounds.", text);
    }

    private static string? Check(string text, string? fileName, out IReadOnlyList<Finding> findings)
    {
        using var document = CableParser.Read(text, new ParseOptions(fileName));
        findings = [];
        if (Places.Fault(document.Cable) is { } outside) return outside;
        if (EmptyValue(document.Cable) is { } empty) return $"{empty} is an empty string, not absent.";

        var result = CableChecker.Check(document, All);
        if (result.Failure is not null) return result.Failure.ToString();
        findings = result.Findings;
        return findings.Select(finding => Fault(finding, text)).FirstOrDefault(fault => fault is not null);
    }

    private static string? Fault(Finding finding, string text)
    {
        if (!IsInside(finding.Span, text) || (finding.Other is { } other && !IsInside(other, text))) return $"{finding.Rule.Id} at {finding.Span} and {finding.Other} of {text.Length}";
        if (finding.Message.Length == 0) return $"{finding.Rule.Id} says nothing.";
        if (finding.Fixes.Any(fix => fix.Edits.Any(edit => !IsInside(edit.Span, text)))) return $"A fix of {finding.Rule.Id} edits outside of the text.";
        return FixProperties.Read(FixProperties.Write(finding.Fixes)).Equals(finding.Fixes) ? null : $"Fixes of {finding.Rule.Id} do not come out of the properties of a diagnostic.";
    }

    /// <summary>The name of a value that is there and has no characters: what is absent is null.</summary>
    private static string? EmptyValue(ParsedCable cable)
    {
        (string Name, Excerpt? Value)[] values =
        [
            ("Subject", cable.Subject), ("From", cable.From), ("Summary", cable.Summary), ("Signer", cable.Signer), ("Declassification", cable.Order?.Declassification),
        ];
        foreach (var (name, value) in values)
        {
            if (value?.Read(cable.Source).Length == 0) return name;
        }

        return null;
    }

    private static bool IsInside(SourceSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.Start <= text.Length - span.Length;
}
