using System.CommandLine;
using CableReader.Cables;
using CableReader.Rendering;

namespace CableReader.Commands;

/// <summary><c>show ID [PARAGRAPH]</c>: one cable, or one of its numbered paragraphs.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "Reference id, such as 06PORTQUILL1412 or \"06 Port Quill 001412\"" };
        var number = new Argument<int?>("PARAGRAPH") { Description = "Number of one paragraph", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("show", "Show one cable, or one paragraph of it") { id, number };
        command.SetAction(parse => Show(parse.GetValue(id)!, parse.GetValue(number)));
        return command;
    }

    private static int Show(string id, int? number)
    {
        Cable cable;
        try
        {
            cable = Corpus.Get(id);
        }
        catch (KeyNotFoundException notFound)
        {
            // Its message names the nearest ids.
            Console.Error.WriteLine(notFound.Message);
            return ExitCode.NotFound;
        }

        if (number is not { } printed)
        {
            CableView.Render(Screen.Create(), cable);
            return ExitCode.Ok;
        }

        if (cable.TryGetParagraph(printed, out var paragraph))
        {
            ParagraphView.RenderAlone(Screen.Create(), paragraph);
            return ExitCode.Ok;
        }

        Console.Error.WriteLine($"{cable.DisplayId()} has no paragraph {printed}; {Numbers(cable)}.");
        return ExitCode.NotFound;
    }

    private static string Numbers(Cable cable)
    {
        int[] numbers = [.. cable.Paragraphs.Where(paragraph => paragraph.Number is not null).Select(paragraph => paragraph.Number!.Value)];
        return numbers.Length == 0 ? "its paragraphs are not numbered" : $"its paragraphs are numbered {numbers.Min()} to {numbers.Max()}";
    }
}
