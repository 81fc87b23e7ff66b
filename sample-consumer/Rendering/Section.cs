using Spectre.Console;

namespace CableReader.Rendering;

/// <summary>A titled part of the output.</summary>
internal static class Section
{
    public static void Start(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left, Style = Palette.Faint });
    }
}
