using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cablegram.Vocabulary;

/// <summary>A caption: a word below the classification line that says how the cable is handled (FORMAT.md 6.3).</summary>
/// <param name="Name">Canonical spelling, <c>SIPDIS</c>, <c>ROGER CHANNEL</c>.</param>
/// <param name="Kind">handling, channel, control, network, correction or subject.</param>
/// <param name="Rank">The higher, the fewer people may see the cable; 0 for captions that do not limit who may.</param>
/// <param name="Meaning">What it says, in a few words.</param>
internal sealed record Caption(string Name, string Kind, int Rank, string Meaning);

/// <summary>Finds captions however their letters are spaced.</summary>
internal static class CaptionTable
{
    private const int LongestText = 48;

    private static readonly Lazy<(SpanTable<Caption> Names, Caption[] All, uint[] Starts)> Captions = new(static () =>
    {
        var table = new SpanTable<Caption>();
        var all = new List<Caption>();
        var starts = new uint['Z' - 'A' + 1];
        foreach (var row in VocabularyResource.ReadRows("captions"))
        {
            var caption = new Caption(row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row[4]);
            all.Add(caption);
            foreach (var key in VocabularyResource.SplitList(row[3]).Prepend(caption.Name).Select(NameKey.Of))
            {
                table.TryAdd(key, caption);
                starts[key[0] - 'A'] |= 1u << (key[1] - 'A');
            }
        }

        return (table, [.. all], starts);
    });

    /// <summary>All captions, in the order of the table.</summary>
    public static IReadOnlyList<Caption> All => Captions.Value.All;

    /// <summary>
    /// Finds the caption a line is, the line being nothing else: <c>SIPDIS</c>, <c>S I P D I S</c>, <c>SI PDIS</c>, <c>C O R R E C T E D  C O P Y</c>.
    /// A misspelling is a caption only if the table lists it.
    /// </summary>
    public static bool TryFind(ReadOnlySpan<char> line, [NotNullWhen(true)] out string? canonical)
    {
        canonical = TryGet(line, out var caption) ? caption.Name : null;
        return canonical is not null;
    }

    /// <summary>Whether a text may begin with a caption, as its first two letters tell for most.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return true;

        var first = (uint)((text[0] | 0x20) - 'a');
        var second = (uint)((text[1] | 0x20) - 'a');
        return first > 'z' - 'a' || second > 'z' - 'a' || (Captions.Value.Starts[first] >> (int)second & 1) != 0;
    }

    /// <summary>Finds the caption a line is, with its kind and rank.</summary>
    public static bool TryGet(ReadOnlySpan<char> line, [NotNullWhen(true)] out Caption? caption)
    {
        caption = null;
        if (!MayBegin(line)) return false;

        Span<char> key = stackalloc char[LongestText];
        var length = NameKey.Write(line, key);
        return length > 0 && Captions.Value.Names.TryFind(key.Slice(0, length), out caption);
    }

    /// <summary>
    /// Finds the longest caption a text begins with, ending at a word's end, so that <c>NOFORN SIPDIS</c> and
    /// <c>CORRECTED COPY (reason)</c> can be read from the left.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="caption">The caption.</param>
    /// <param name="length">Characters of the text it takes, without blanks behind it.</param>
    public static bool TryFindPrefix(ReadOnlySpan<char> text, [NotNullWhen(true)] out Caption? caption, out int length)
    {
        caption = null;
        length = 0;
        if (!MayBegin(text)) return false;

        Span<char> key = stackalloc char[LongestText];
        var count = 0;
        for (var i = 0; i < text.Length && count < key.Length; i++)
        {
            var letter = NameKey.FoldLetter(text, i);
            if (letter == '\0')
            {
                if (!NameKey.IsSeparator(text[i]) || text[i] is ',' or '/' || count == 0) break;
                continue;
            }

            key[count++] = letter;
            if (i + 1 < text.Length && (NameKey.IsLetter(text[i + 1]) || text[i + 1] is >= '0' and <= '9')) continue;
            if (!Captions.Value.Names.TryFind(key.Slice(0, count), out var found)) continue;

            caption = found;
            length = i + 1;
        }

        return caption is not null;
    }
}
