using System.CommandLine;

namespace CableReader.Commands;

/// <summary>How many cables a table shows at most; 0 shows all.</summary>
internal static class LimitOption
{
    public static Option<int> Create()
    {
        var option = new Option<int>("--limit", "-n")
        {
            Description = "Show at most this many cables; 0 shows all",
            DefaultValueFactory = _ => 40,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
                result.AddError("--limit takes 0 or a positive number.");
        });
        return option;
    }
}
