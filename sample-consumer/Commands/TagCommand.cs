using System.CommandLine;
using CableReader.Cables;
using CableReader.Rendering;

namespace CableReader.Commands;

/// <summary><c>tag TAG</c>: the cables that carry a tag.</summary>
internal static class TagCommand
{
    public static Command Create()
    {
        var tag = new Argument<string>("TAG") { Description = "A tag, such as PREL" };
        Option<int> limit = LimitOption.Create();
        var command = new Command("tag", "List the cables that carry a tag") { tag, limit };
        command.SetAction(parse => List(parse.GetValue(tag)!, parse.GetValue(limit)));
        return command;
    }

    private static int List(string text, int limit)
    {
        if (EnumName.TryFind(text, out Tag tag) && Corpus.ByTag(tag) is { Count: > 0 } cables)
            return CableTable.Render(Screen.Create(), $"Cables tagged {tag}", cables, limit);

        Console.Error.WriteLine($"No cable is tagged '{text}'. {EnumName.Nearest<Tag>(text)}");
        return ExitCode.NotFound;
    }
}
