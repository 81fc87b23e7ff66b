using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CableReader.Cables;
using CableReader.Rendering;

namespace CableReader.Commands;

/// <summary><c>between FROM TO</c>: the cables created in a span of time, its end not included.</summary>
internal static class BetweenCommand
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static Command Create()
    {
        var from = new Argument<DateTimeOffset>("FROM") { Description = "First day: 2006, 2006-03 or 2006-03-01", CustomParser = ParseDate };
        var to = new Argument<DateTimeOffset>("TO") { Description = "First day not included any more, in the same forms", CustomParser = ParseDate };
        Option<int> limit = LimitOption.Create();
        var command = new Command("between", "List the cables created from one date up to another") { from, to, limit };
        command.SetAction(parse => List(parse.GetValue(from), parse.GetValue(to), parse.GetValue(limit)));
        return command;
    }

    private static int List(DateTimeOffset from, DateTimeOffset to, int limit)
    {
        if (from >= to)
        {
            Console.Error.WriteLine($"FROM ({from:yyyy-MM-dd}) must come before TO ({to:yyyy-MM-dd}).");
            return ExitCode.Usage;
        }

        CableList cables = Corpus.Between(from, to);
        if (cables.Count > 0)
            return CableTable.Render(Screen.Create(), $"Cables from {from:yyyy-MM-dd} up to {to:yyyy-MM-dd}", cables, limit);

        Console.Error.WriteLine($"No cable was created from {from:yyyy-MM-dd} up to {to:yyyy-MM-dd}.");
        return ExitCode.NotFound;
    }

    private static DateTimeOffset ParseDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            result.AddError($"'{text}' is no date; write 2006, 2006-03 or 2006-03-01.");
        return date;
    }
}
