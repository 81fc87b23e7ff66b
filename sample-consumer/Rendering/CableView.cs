using CableReader.Cables;
using Spectre.Console;

namespace CableReader.Rendering;

/// <summary>One cable: its fields, then its paragraphs.</summary>
internal static class CableView
{
    /// <summary>The cable with at most <paramref name="paragraphs"/> paragraphs, shortened; null shows all of them, whole.</summary>
    public static void Render(IAnsiConsole console, Cable cable, int? paragraphs = null)
    {
        Section.Start(console, cable.DisplayId());
        console.Write(CableFields.Build(cable, console.Profile.Width, brief: paragraphs is not null));
        console.WriteLine();

        int shown = Math.Min(paragraphs ?? int.MaxValue, cable.Paragraphs.Count);
        for (int i = 0; i < shown; i++)
        {
            ParagraphView.Render(console, cable.Paragraphs[i], paragraphs is null ? null : 3);
            if (paragraphs is null)
                console.WriteLine();
        }

        if (shown < cable.Paragraphs.Count)
            console.WriteLine($"… and {cable.Paragraphs.Count - shown} more paragraphs: show {cable.DisplayId()}", Palette.Faint);
        else if (cable.Paragraphs.Count == 0)
            console.WriteLine("(no paragraphs)", Palette.Faint);
        else if (cable.Signer is { } signer)
            console.WriteLine(CableText.Plain(signer), Palette.Strong);
    }
}
