using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Header;

/// <summary>The readers against what is known of real cables that lie beside the repository; only those that are the message alone.</summary>
public class PlainCorpusTests
{
    private static readonly string[] TagNotes = ["tags-first-line-only", "tags-line-has-more", "tags-differ", "no-tags-line", "other-message-number"];

    [Fact]
    public void DateTimeGroupIsTheCreationTime() => Score("date", 0.99, cable =>
    {
        var reading = TransmissionHeaderReader.Read(cable.Message, cable.Lines, 0, cable.Lines.Count);
        return reading.Header?.DateTimeGroup is { } group ? group.Value.ToString("yyyy-MM-dd HH") == cable.Created[..13] : null;
    });

    [Fact]
    public void OriginatorIsFoundWhereverThereIsOne() => Score("FM", 1, cable =>
    {
        var reading = TransmissionHeaderReader.Read(cable.Message, cable.Lines, 0, cable.Lines.Count);
        return cable.Message.Text.ToString().Contains("\nFM ", StringComparison.Ordinal) == (reading.From is not null);
    });

    [Fact]
    public void ClassificationLineIsFoundAndMeansWhatTheMetadataSay() => Score("classification", 0.99, cable =>
    {
        if (cable.Notes.Contains("no-classification-line") || cable.Notes.Contains("classification-differs")) return null;
        for (var i = 0; i < cable.Lines.Count; i++)
        {
            if (!ClassificationLineReader.TryRead(cable.Message, cable.Lines, i, out var line)) continue;
            ClassificationWords.TryRead(cable.Classification.AsSpan(), out var known);
            return line.Classification == known || (known == Classification.ForOfficialUseOnly && line.Classification == Classification.Unclassified);
        }

        return false;
    });

    [Fact]
    public void TagsAreThoseOfTheIndex() => Score("tags", 0.99, cable =>
        cable.Notes.Overlaps(TagNotes) ? null : ReadTags(cable).ToHashSet().SetEquals(cable.Tags));

    private static IEnumerable<string> ReadTags(KnownCable cable)
    {
        var first = TransmissionHeaderReader.Read(cable.Message, cable.Lines, 0, cable.Lines.Count).EndLine;
        var field = new List<(int, int)>();
        for (var i = first; i < cable.Lines.Count; i++)
        {
            var line = cable.Lines.Content(i);
            if (field.Count == 0 && TagsReader.FindLabel(line, out var start) >= 0) field.Add((cable.Lines[i].ContentStart + start, cable.Lines[i].End));
            else if (field.Count > 0 && line.StartsWith("SUBJ", StringComparison.OrdinalIgnoreCase)) break;
            else if (field.Count > 0 && line.Length > 0) field.Add((cable.Lines[i].ContentStart, cable.Lines[i].End));
        }

        return field.Count == 0 ? [] : TagsReader.Read(FieldText.From(cable.Message, field), []).Select(tag => tag.Value);
    }

    private static void Score(string what, double atLeast, Func<KnownCable, bool?> agrees)
    {
        var judged = Cables().Select(cable => (cable.Id, Agrees: agrees(cable))).Where(item => item.Agrees is not null).ToList();
        var wrong = judged.Where(item => item.Agrees == false).Select(item => item.Id).ToList();
        var report = $"{what}: {judged.Count - wrong.Count} of {judged.Count} cables agree; not {string.Join(", ", wrong)}";
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.True(judged.Count - wrong.Count >= judged.Count * atLeast, report);
    }

    private static IEnumerable<KnownCable> Cables()
    {
        var folder = SharedFolder.Path("corpus");
        var notes = File.ReadLines(Path.Combine(folder, "notes.tsv")).Skip(1).Select(line => line.Split('\t')).ToLookup(row => row[0], row => row[1]);
        foreach (var row in File.ReadLines(Path.Combine(folder, "truth.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            if (row[1] != "plain") continue;

            var text = File.ReadAllText(Path.Combine(folder, "cables", row[0] + ".txt"));
            yield return new KnownCable(
                row[0],
                MessageText.Window(text, 0, text.Length),
                LineTable.Of(text, 0, text.Length),
                row[2],
                row[4],
                row[7].Split(';', StringSplitOptions.RemoveEmptyEntries),
                notes[row[0]].ToHashSet());
        }
    }

    private sealed record KnownCable(
        string Id, MessageText Message, LineTable Lines, string Created, string Classification, string[] Tags, HashSet<string> Notes);
}
