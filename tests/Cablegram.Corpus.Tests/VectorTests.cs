using System.Text.Json;
using Cablegram.Testing;

namespace Cablegram.Corpus.Tests;

/// <summary>Header snippets and what another parser's author expects of them; those that are not only his opinion.</summary>
public class VectorTests
{
    private const double EachField = 0.9;

    private readonly Agreement _all = new("all fields", 0.95);

    [Fact]
    public void SnippetsReadAsTheirAuthorExpects()
    {
        var vectors = Fields.SelectMany(Load).ToList();
        var project = CorpusProject.Empty;
        foreach (var vector in vectors) project = project.WithCable(vector.Path, vector.Input, ("ReferenceId", vector.Id));
        var corpus = CompiledCorpus.Of(project);
        var ids = vectors.Where(vector => vector.Field is "malformed_ids" or "c14n").ToList();
        var canonical = ids.Zip(corpus.Canonical([.. ids.Select(vector => vector.Input)])).ToDictionary(pair => pair.First, pair => pair.Second);

        var agreements = Fields.ToDictionary(field => field, field => new Agreement(field, EachField));
        foreach (var vector in vectors)
        {
            var found = canonical.TryGetValue(vector, out var id) ? [id] : Found(vector, corpus[vector.Path]);
            var agrees = vector.Expected.Select(Normal).SequenceEqual(found.Select(Normal));
            var detail = $"wanted [{string.Join(" | ", vector.Expected)}] found [{string.Join(" | ", found)}]";
            agreements[vector.Field].Add(vector.Path, agrees, detail);
            _all.Add(vector.Path, agrees, detail);
        }

        Agreement.Report($"{vectors.Count} snippets", [.. agreements.Values, _all]);
    }

    private static readonly string[] Fields =
    [
        "tags", "references", "references_typed", "classified_by", "subject", "signers", "recipients", "info_recipients", "summary",
        "nondisclosure_deadline", "c14n", "malformed_ids",
    ];

    private sealed record Vector(string Field, string Path, string Input, string Id, bool KeepsMark, IReadOnlyList<string> Expected);

    private static IEnumerable<Vector> Load(string field)
    {
        var row = 0;
        foreach (var line in File.ReadLines(SharedFolder.Path("vectors", field + ".jsonl")))
        {
            row++;
            var json = JsonDocument.Parse(line).RootElement;
            if (json.GetProperty("opinion").GetBoolean()) continue;

            var arguments = json.GetProperty("args");
            var year = arguments.TryGetProperty("year", out var given) && given.ValueKind == JsonValueKind.Number ? given.GetInt32() : 2008;
            var own = arguments.TryGetProperty("reference_id", out var id) ? id.GetString() : null;
            var keepsMark = arguments.TryGetProperty("clean", out var clean) && !clean.GetBoolean();
            var expected = json.GetProperty("expected").EnumerateArray().SelectMany(item => Expected(field, item));
            yield return new Vector(
                field, $"vectors/{field}-{row}.txt", json.GetProperty("input").GetString()!, own ?? $"{year % 100:00}FREEDONIA{row}", keepsMark, [.. expected]);
        }
    }

    private static IEnumerable<string> Expected(string field, JsonElement item)
    {
        switch (field)
        {
            case "references_typed":
                var isCable = item.GetProperty("kind").GetString() == "cable";
                yield return $"{item.GetProperty("bullet").GetString()}:{isCable}:{item.GetProperty("value").GetString()}";
                break;
            case "recipients" or "info_recipients":
                yield return string.Join('/', new[] { "route", "name", "precedence", "mcn" }.Select(name => item.GetProperty(name).GetString()));
                foreach (var excluded in item.GetProperty("excluded").EnumerateArray()) yield return $"/{excluded.GetString()}//";
                break;
            default:
                yield return item.GetString()!;
                break;
        }
    }

    private static IReadOnlyList<string> Found(Vector vector, JsonElement? cable) => vector.Field switch
    {
        "tags" => [.. cable.Texts("tags")],
        "references" => [.. cable.List("references").Select(item => item.GetProperty("id").GetString()).OfType<string>().Distinct()],
        "references_typed" => [.. cable.List("references").Select(Typed).Distinct()],
        "classified_by" => cable.Text("classifier")?.Split(" and ") ?? [],
        "subject" => cable.Text("subject") is { } subject ? [vector.KeepsMark ? subject : WithoutMark(subject)] : [],
        "signers" => One(cable.Text("signer")),
        "summary" => One(cable.Text("summary")),
        "nondisclosure_deadline" => One(cable.Text("declassifyOn")),
        "recipients" => [.. cable.List("to").Select(Recipient)],
        _ => [.. cable.List("info").Select(Recipient)],
    };

    private static string Typed(JsonElement item)
    {
        var id = item.GetProperty("id").GetString();
        return $"{item.GetProperty("label").GetString()}:{id is not null}:{id ?? item.GetProperty("text").GetString()}";
    }

    private static string Recipient(JsonElement item) =>
        $"{item.GetProperty("route").GetString()}/{item.GetProperty("name").GetString()}/{Words(item.GetProperty("precedence").GetString())}/{item.GetProperty("number").GetString()}";

    private static string? Words(string? precedence) => precedence == "NiactImmediate" ? "NIACT IMMEDIATE" : precedence;

    private static IReadOnlyList<string> One(string? value) => value is null ? [] : [value];

    private static string WithoutMark(string subject)
    {
        var close = subject.IndexOf(')', StringComparison.Ordinal);
        return subject.StartsWith('(') && close is > 0 and <= 12 ? subject[(close + 1)..] : subject;
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
