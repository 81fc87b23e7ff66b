using System.CommandLine;
using CableReader.Cables;
using CableReader.Rendering;

namespace CableReader.Commands;

/// <summary><c>list</c>: every cable, oldest first.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        Option<int> limit = LimitOption.Create();
        var command = new Command("list", "List all cables, oldest first") { limit };
        command.SetAction(parse => CableTable.Render(Screen.Create(), "All cables", Corpus.All, parse.GetValue(limit)));
        return command;
    }
}
