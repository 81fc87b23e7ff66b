using System.Text.Json;
using System.Text.RegularExpressions;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Fields;

/// <summary>How far the readers agree with the test cases of another parser. A row whose expectation is that parser's choice is left out.</summary>
public partial class FieldVectorTests(ITestOutputHelper output)
{
    private const double LowestShare = 0.97;

    [Fact]
    public void NamesOfClassifiersAgree() => Agree("classified_by.jsonl", ReadClassifiers, VectorFile.Expected);

    private static IEnumerable<string> ReadClassifiers(JsonElement row)
    {
        var input = VectorFile.Input(row);
        var label = ClassifiedByLabel().Match(input);
        var name = ClassifierReader.Read(FieldText.FromText(input[(label.Index + label.Length)..])).Name?.Value;
        return name is null ? [] : name.Split(" and ");
    }

    private void Agree(string file, Func<JsonElement, IEnumerable<string>> read, Func<JsonElement, IEnumerable<string>> expected)
    {
        var passed = 0;
        var rows = VectorFile.Read(file);
        foreach (var row in rows)
        {
            var got = string.Join(" | ", read(row));
            var wanted = string.Join(" | ", expected(row));
            if (got == wanted) passed++;
            else output.WriteLine($"{row.GetProperty("id")}: wanted {wanted}, got {got}");
        }

        output.WriteLine($"{file}: {passed}/{rows.Count}");
        Assert.True(passed >= LowestShare * rows.Count, $"{file}: {passed} of {rows.Count} agree");
    }

    [GeneratedRegex(@"classified\s+by\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex ClassifiedByLabel();
}
