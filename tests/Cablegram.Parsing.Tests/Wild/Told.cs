using System.Globalization;

namespace Cablegram.Parsing.Tests.Wild;

/// <summary>What a document tells, in one line: id | created | classification | tags | subject | originator | first to last paragraph.</summary>
internal static class Told
{
    public static string By(string source)
    {
        var reading = new Reading(source);
        var cable = reading.Cable;
        var numbers = reading.Numbers.Where(number => number is not null).ToArray();
        return string.Join(
            " | ",
            cable.Id?.Value.ToString(),
            cable.Created?.Value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            cable.Classification,
            string.Join(' ', reading.Tags),
            reading.Subject,
            cable.From?.Read(source),
            numbers.Length == 0 ? "" : $"{numbers[0]}-{numbers[^1]}");
    }
}
