using CableReader.Cables;
using CableReader.Rendering;
using Spectre.Console;

namespace CableReader;

/// <content>
/// Cables, paragraphs, tags and posts by name. Misspell one, or delete its file, and this does not compile: that is the point.
/// </content>
internal static partial class Overview
{
    static partial void RenderTypedMembers(IAnsiConsole console)
    {
        Section.Start(console, "Typed members: TypedMembers.cs");

        var treaty = Corpus.Portquill._06PORTQUILL1412;
        RenderLookup(console, "Corpus.Portquill._06PORTQUILL1412.Created", $"{treaty.Created:d MMMM yyyy}");
        RenderLookup(console, "Corpus.Portquill._06PORTQUILL1412.P1.Text", CableText.Fit(treaty.P1.Text, 31));
        RenderLookup(console, "Corpus.Lowtide._09LOWTIDE112.P4.Marking", $"{Corpus.Lowtide._09LOWTIDE112.P4.Marking}");

        RenderLookup(console, "Corpus.ByTag(Tag.OVIP_WIMBLEQUIST_PHILIPPA)", $"{Corpus.ByTag(Tag.OVIP_WIMBLEQUIST_PHILIPPA)[0].DisplayId()}");

        // Classifications are ordered, lists of cables are sets: questions read as they are asked.
        CableList geese = Corpus.ByTag(Tag.KGOS).Union(Corpus.ByTag(Tag.EAGR));
        RenderLookup(console, "Corpus.ByTag(Tag.KGOS).Union(… Tag.EAGR)", CableText.Cables(geese.Count));
        RenderLookup(console, "  of them Confidential or above", CableText.Cables(geese.Count(cable => cable.Classification >= Classification.Confidential)));
        RenderLookup(console, "  of them from Origin.Portquill", CableText.Cables(geese.Intersect(Corpus.ByOrigin(Origin.Portquill)).Count));
    }
}
