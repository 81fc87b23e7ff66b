using System.Globalization;
using System.Text;
using Spectre.Console;

namespace CableReader.Rendering;

/// <summary>The console as the reader uses it: 80 to 120 columns; into a pipe or file plain text, without escape sequences.</summary>
internal static class Screen
{
    private const int Narrowest = 80;
    private const int Widest = 120;

    public static IAnsiConsole Create()
    {
        // Box and bar characters are beyond ASCII; a pipe takes them as UTF-8 without a byte order mark.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        IAnsiConsole console = Console.IsOutputRedirected ? CreatePlain() : AnsiConsole.Console;
        console.Profile.Width = Math.Clamp(Columns() ?? console.Profile.Width, Narrowest, Widest);
        return console;
    }

    private static IAnsiConsole CreatePlain() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.No,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new AnsiConsoleOutput(new TrimmingWriter(Console.Out)),
    });

    private static int? Columns() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) ? columns : null;
}
