using System.Globalization;
using CableReader.Cables;
using Spectre.Console;

namespace CableReader.Rendering;

/// <summary>The fields of a cable as labels and values. Fields the copy does not have are left out.</summary>
internal static class CableFields
{
    private const int LabelWidth = 16;
    private const int FewLines = 5;
    private const int ManyLines = 25;
    private const int MostCiting = 12;
    private const int MostAddressees = 6;
    private const int MostReferenceText = 36;

    /// <summary>The fields, or with <paramref name="brief"/> only those that fit an overview.</summary>
    public static Grid Build(Cable cable, int width, bool brief)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Width = LabelWidth, NoWrap = true, Padding = new Padding(0, 0, 0, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });

        Add(grid, "Subject", cable.Subject);
        Add(grid, "Classification", Classification(cable), Palette.For(cable.Classification));
        Add(grid, "Origin", cable.OriginName ?? cable.From);
        Add(grid, "Created", cable.Created?.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture));
        Add(grid, "Tags", string.Join(" ", cable.Tags));
        Add(grid, "References", Lines(cable.References.Select(reference => CableText.Fit(Reference(reference), width - LabelWidth)), brief ? FewLines : ManyLines));
        Add(grid, "Cited by", CitedBy(Corpus.ReferencesTo(cable)));
        if (!brief)
            AddTransmission(grid, cable);
        Add(grid, "Carrier", Carrier(cable));
        return grid;
    }

    private static void AddTransmission(Grid grid, Cable cable)
    {
        Add(grid, "Released", cable.Released?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        Add(grid, "From", cable.From);
        Add(grid, "To", Addressees(cable.To));
        Add(grid, "Info", Addressees(cable.Info));
        Add(grid, "Precedence", cable.Precedence == Precedence.Unknown ? null : cable.Precedence.ToString());
        Add(grid, "Declassify", Declassification(cable));
        Add(grid, "Classified by", Classifier(cable.ClassifiedBy));
        Add(grid, "Repairs", Lines(cable.Repairs.CountBy(repair => repair).Select(Repair), ManyLines));
        Add(grid, "Page", cable.Permalink);
    }

    private static void Add(Grid grid, string label, string? value, Style? style = null)
    {
        if (!string.IsNullOrWhiteSpace(value))
            grid.AddRow(new Text(label, Palette.Faint), new Text(CableText.Plain(value), style));
    }

    private static string Lines(IEnumerable<string> values, int most)
    {
        string[] lines = [.. values];
        return string.Join("\n", lines.Length > most ? [.. lines[..(most - 1)], $"and {lines.Length - most + 1} more"] : lines);
    }

    private static string CitedBy(CableList citing)
    {
        IEnumerable<string> ids = citing.Take(MostCiting).Select(cable => cable.DisplayId());
        return string.Join(" ", citing.Count > MostCiting ? ids.Append($"and {citing.Count - MostCiting} more") : ids);
    }

    private static string Classification(Cable cable) =>
        cable.Captions.Count == 0 ? CableText.Name(cable.Classification) : $"{CableText.Name(cable.Classification)} ({string.Join(", ", cable.Captions)})";

    private static string Reference(Reference reference)
    {
        string label = reference.Label is { } letter ? $"{letter}. " : "";
        if (reference.Target is { } cable)
            return $"{label}{CableText.Fit(reference.Text, MostReferenceText)} -> {cable.DisplayId()}: {cable.DisplaySubject()}";
        return reference.ReferenceId is { } id
            ? $"{label}{CableText.Fit(reference.Text, MostReferenceText)} -> {id} (not in this corpus)"
            : label + reference.Text;
    }

    private static string Addressees(IReadOnlyList<Recipient> recipients)
    {
        IEnumerable<string> names = recipients.Take(MostAddressees).Select(recipient => recipient.Name);
        return string.Join("; ", recipients.Count > MostAddressees ? names.Append($"and {recipients.Count - MostAddressees} more") : names);
    }

    private static string? Declassification(Cable cable)
    {
        string? when = cable.DeclassifyOn?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? cable.Declassification;
        if (cable.ExecutiveOrder is not { } order)
            return when;
        return when is null ? $"E.O. {order}" : $"E.O. {order}: {when}";
    }

    private static string? Classifier(Classifier? classifier)
    {
        if (classifier is null)
            return null;
        string reasons = classifier.Section is { } section ? $" ({section} {string.Join(", ", classifier.Reasons)})" : "";
        return (classifier.Name ?? classifier.Text) + reasons;
    }

    private static string Repair(KeyValuePair<string, int> repair) => repair.Value == 1 ? repair.Key : $"{repair.Key} ({repair.Value} times)";

    private static string Carrier(Cable cable) => $"{cable.Carrier}, {Path.GetFileName(cable.SourcePath)}";
}
