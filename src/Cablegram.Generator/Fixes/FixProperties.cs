using System.Collections.Immutable;
using System.Globalization;
using Cablegram.Model;

namespace Cablegram.Fixes;

/// <summary>Fixes as properties of a diagnostic, so that whoever applies them need not read the file again.</summary>
internal static class FixProperties
{
    private const string Title = ".title";
    private const string Kind = ".kind";
    private const string Edits = ".edits";

    /// <summary>Writes fixes as properties.</summary>
    public static ImmutableDictionary<string, string?> Write(EquatableArray<Fix> fixes)
    {
        if (fixes.Count == 0) return ImmutableDictionary<string, string?>.Empty;

        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        for (var i = 0; i < fixes.Count; i++)
        {
            properties[Key(i, Title)] = fixes[i].Title;
            properties[Key(i, Kind)] = fixes[i].Kind;
            properties[Key(i, Edits)] = string.Concat(fixes[i].Edits.Select(Write));
        }

        return properties.ToImmutable();
    }

    /// <summary>Reads fixes from properties; none where they hold none, or not as they were written.</summary>
    public static EquatableArray<Fix> Read(ImmutableDictionary<string, string?> properties)
    {
        var fixes = new List<Fix>();
        while (properties.TryGetValue(Key(fixes.Count, Title), out var title) && title is not null
            && properties.TryGetValue(Key(fixes.Count, Edits), out var written) && TryRead(written ?? "", out var edits))
        {
            properties.TryGetValue(Key(fixes.Count, Kind), out var kind);
            fixes.Add(new Fix(title, edits) { Kind = kind ?? "" });
        }

        return fixes.ToEquatableArray();
    }

    private static string Key(int index, string part) => "fix" + index.ToString(CultureInfo.InvariantCulture) + part;

    // The length of the new text stands before it, so that it may hold anything: 10,2,1:x
    private static string Write(TextEdit edit) => string.Format(
        CultureInfo.InvariantCulture, "{0},{1},{2}:{3}", edit.Span.Start, edit.Span.Length, edit.NewText.Length, edit.NewText);

    private static bool TryRead(string written, out EquatableArray<TextEdit> edits)
    {
        var read = new List<TextEdit>();
        edits = default;
        for (var at = 0; at < written.Length;)
        {
            if (!TryReadNumber(written, ref at, ',', out var start) || !TryReadNumber(written, ref at, ',', out var length)
                || !TryReadNumber(written, ref at, ':', out var newLength) || newLength > written.Length - at)
            {
                return false;
            }

            read.Add(new TextEdit(new SourceSpan(start, length), written.Substring(at, newLength)));
            at += newLength;
        }

        edits = read.ToEquatableArray();
        return true;
    }

    private static bool TryReadNumber(string text, ref int at, char end, out int number)
    {
        var stop = text.IndexOf(end, at);
        number = 0;
        if (stop < 0 || !int.TryParse(text.Substring(at, stop - at), NumberStyles.None, CultureInfo.InvariantCulture, out number)) return false;
        at = stop + 1;
        return true;
    }
}
