using System.CommandLine;
using CableReader.Cables;
using CableReader.Rendering;

namespace CableReader.Commands;

/// <summary><c>origin POST</c>: the cables that a post sent.</summary>
internal static class OriginCommand
{
    public static Command Create()
    {
        var post = new Argument<string>("POST") { Description = "A post, such as \"Port Quill\", PORTQUILL or \"Embassy Port Quill\"" };
        Option<int> limit = LimitOption.Create();
        var command = new Command("origin", "List the cables of a post") { post, limit };
        command.SetAction(parse => List(parse.GetValue(post)!, parse.GetValue(limit)));
        return command;
    }

    private static int List(string text, int limit)
    {
        bool known = EnumName.TryFind(text, out Origin origin) || TryFindByDisplayName(text, out origin);
        if (known && Corpus.ByOrigin(origin) is { Count: > 0 } cables)
            return CableTable.Render(Screen.Create(), $"Cables from {origin}", cables, limit);

        Console.Error.WriteLine($"No cable comes from '{text}'. {EnumName.Nearest<Origin>(text)}");
        return ExitCode.NotFound;
    }

    private static bool TryFindByDisplayName(string text, out Origin origin)
    {
        foreach (Cable cable in Corpus.All)
        {
            if (string.Equals(cable.OriginName, text.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                origin = cable.Origin;
                return true;
            }
        }

        origin = default;
        return false;
    }
}
