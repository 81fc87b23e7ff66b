using Cablegram.Model;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Head;

/// <summary>Reads the captions of caption lines, of the classification line and of the metadata's classification (FORMAT.md 6.3).</summary>
internal static class CaptionReader
{
    /// <summary>The captions in order, each once, in canonical spelling.</summary>
    public static EquatableArray<Located<string>> Read(WireLines lines, HeadReading head, CarrierMetadata metadata)
    {
        using var found = RentedList<Located<string>>.Rent(8);
        foreach (var (start, end) in head.CaptionLines) AddLine(lines, start, end, found);

        // SECRET//NOFORN: the metadata keep a caption that a copy may have lost.
        if (metadata.Classification is { } written && written.Value.IndexOf("NOFORN", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            Add(found, "NOFORN", new SourceSpan(written.Span.Start + Math.Min(at, written.Span.Length), Math.Min(6, written.Span.Length)));
        }

        return found.ToEquatableArray();
    }

    private static void AddLine(WireLines lines, int start, int end, RentedList<Located<string>> found)
    {
        var text = lines.Text.AsSpan(start, end - start);
        if (CaptionTable.TryFind(text, out var whole))
        {
            Add(found, whole, lines.Message.ToSource(start, end));
            return;
        }

        if (Continuation.IsCorrectedCopy(text))
        {
            Add(found, "CORRECTED COPY", lines.Message.ToSource(start, end));
            return;
        }

        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].IndexOfAny([' ', ',', '/']);
            if (length < 0) length = text.Length - at;
            if (length > 0 && CaptionTable.TryFind(text.Slice(at, length), out var caption))
            {
                Add(found, caption, lines.Message.ToSource(start + at, start + at + length));
            }

            at += length + 1;
        }
    }

    private static void Add(RentedList<Located<string>> found, string caption, SourceSpan span)
    {
        foreach (ref readonly var other in found.AsSpan())
        {
            if (other.Value == caption) return;
        }

        found.Add(new Located<string>(caption, span));
    }
}
