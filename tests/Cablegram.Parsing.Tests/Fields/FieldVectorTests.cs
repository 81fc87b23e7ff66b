using System.Text.Json;
using System.Text.RegularExpressions;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Fields;

/// <summary>How far the readers agree with the test cases of another parser. A row whose expectation is that parser's choice is left out.</summary>
public partial class FieldVectorTests(ITestOutputHelper output)
{
    private const double LowestShare = 0.97;

    [Fact]
    public void NamesOfClassifiersAgree() => Agree("classified_by", ReadClassifiers, VectorFile.Expected);

    [Fact]
    public void CitedCablesAgree() => Agree("references", ReadCitedCables, VectorFile.Expected);

    [Fact]
    public void ReferencesOfAnyKindAgree() => Agree("references_typed", ReadReferencesOfAnyKind, ExpectReferencesOfAnyKind);

    [Theory]
    [InlineData("malformed_ids")]
    [InlineData("c14n")]
    public void IdsAgree(string file) => Agree(file, ReadId, VectorFile.Expected);

    private static IEnumerable<string> ReadId(JsonElement row) => ReferenceIdReader.TryRead(VectorFile.Input(row), out var id) ? [id.ToString()] : [];

    private static IEnumerable<string> ReadCitedCables(JsonElement row) =>
        ReadReferences(row, out _).Where(r => r.Id is not null).Select(r => r.Id.ToString()!).Distinct();

    private static IEnumerable<string> ReadReferencesOfAnyKind(JsonElement row) =>
        [.. ReadReferences(row, out var text).Select(r => r.Id is { } id ? $"{r.Label} cable {id}" : $"{r.Label} other {r.Text.Read(text)}")];

    private static IEnumerable<string> ExpectReferencesOfAnyKind(JsonElement row) => row.GetProperty("expected").EnumerateArray()
        .Select(e => $"{e.GetProperty("bullet")} {(e.GetProperty("kind").GetString() == "cable" ? "cable" : "other")} {e.GetProperty("value")}");

    private static IReadOnlyList<ParsedReference> ReadReferences(JsonElement row, out string text)
    {
        var input = VectorFile.Input(row);
        var args = row.GetProperty("args");
        var label = ReferenceLabel().Match(input);
        text = input.StartsWith("A. REF", StringComparison.Ordinal) ? input : label.Success ? input[(label.Index + label.Length)..] : "";
        ReferenceId? citing = args.TryGetProperty("reference_id", out var own) && own.GetString() is { } id && ReferenceIdReader.TryRead(id, out var read) ? read : null;
        return ReferencesReader.Read(FieldText.FromText(text), citing, args.GetProperty("year").GetInt32());
    }

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

    [GeneratedRegex(@"(?i:REF(?:S|TELS?|ERENCES?|\(S\))?\s*[:.])|(?m:^\s*(?:REF|Ref)s?\b(?=\s))")]
    private static partial Regex ReferenceLabel();

    [GeneratedRegex(@"classified\s+by\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex ClassifiedByLabel();
}
