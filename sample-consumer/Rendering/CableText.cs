using System.Globalization;
using CableReader.Cables;

namespace CableReader.Rendering;

/// <summary>How the fields of a cable read on the screen. Every field may be absent; a dash stands for it.</summary>
internal static class CableText
{
    public const string Absent = "-";

    /// <summary>The reference id, or the file's name for a cable that has none (a draft).</summary>
    public static string DisplayId(this Cable cable) =>
        cable.ReferenceId.ToString() is { Length: > 0 } id && cable.ReferenceId.Number > 0 ? id : Path.GetFileName(cable.SourcePath);

    /// <summary>The date, or the year alone where the copy has no more.</summary>
    public static string DisplayDate(this Cable cable) =>
        cable.Created?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? cable.Year()?.ToString("0000", CultureInfo.InvariantCulture) ?? Absent;

    public static string DisplaySubject(this Cable cable) => cable.Subject is { } subject ? Plain(subject) : "(no subject)";

    /// <summary>The year a cable counts under: of its date, or of its reference id where the copy lost the date.</summary>
    public static int? Year(this Cable cable) => cable.Created?.Year ?? (cable.ReferenceId.Year > 0 ? cable.ReferenceId.Year : null);

    /// <summary><c>S/NF</c>: the classification in its shortest form.</summary>
    public static string ShortClassification(this Cable cable) => cable.Classification switch
    {
        Classification.Unclassified => "U",
        Classification.ForOfficialUseOnly => "SBU",
        Classification.Confidential => "C",
        Classification.Secret => "S",
        Classification.TopSecret => "TS",
        _ => Absent,
    } + (cable.Captions.Contains("NOFORN") ? "/NF" : "");

    public static string Name(Classification classification) => classification switch
    {
        Classification.Unclassified => "Unclassified",
        Classification.ForOfficialUseOnly => "For official use only",
        Classification.Confidential => "Confidential",
        Classification.Secret => "Secret",
        Classification.TopSecret => "Top secret",
        _ => "Unknown",
    };

    public static string Cables(int count) => count == 1 ? "1 cable" : $"{count} cables";

    /// <summary>Text without the control characters of damaged files, which could move the cursor; line feeds stay.</summary>
    public static string Plain(string text) =>
        text.Any(IsUnprintable) ? string.Concat(text.Select(character => IsUnprintable(character) ? ' ' : character)) : text;

    /// <summary>The start of a text on one line of at most <paramref name="width"/> characters, cut between words where possible.</summary>
    public static string Fit(string text, int width)
    {
        text = Plain(text).ReplaceLineEndings(" ");
        if (text.Length <= width)
            return text;
        int cut = text.LastIndexOf(' ', width - 1);
        return string.Concat(text.AsSpan(0, cut > width * 2 / 3 ? cut : width - 1).TrimEnd(), "…");
    }

    private static bool IsUnprintable(char character) => char.IsControl(character) && character != '\n';
}
