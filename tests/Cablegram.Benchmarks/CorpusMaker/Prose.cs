using System.Text;

namespace Cablegram.Benchmarks.CorpusMaker;

/// <summary>Sentences in the manner of reporting officers.</summary>
internal sealed class Prose(SeededRandom random)
{
    /// <summary>A person's name.</summary>
    public string Person() => $"{random.Pick(Words.FirstNames)} {random.Pick(Words.LastNames)}";

    /// <summary>A subject in capitals.</summary>
    public string Subject(MadePost post) =>
        $"{post.Name}: {random.Pick(Words.SubjectActs)} {random.Pick(Words.Things).ToUpperInvariant()}" +
        (random.Percent(50) ? $"; {random.Pick(Words.Bodies).ToUpperInvariant()} {(random.Percent(50) ? "TO DECIDE" : "HOPEFUL")}" : "");

    /// <summary>Sentences with at least so many characters.</summary>
    public string Paragraph(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(Sentence());
        }

        return text.ToString();
    }

    private string Sentence() => random.Below(6) switch
    {
        0 => $"{Person()}, {random.Pick(Words.Roles)} of the {random.Pick(Words.Bodies)}, {random.Pick(Words.Verbs)} {random.Pick(Words.Officers)} that {Claim()}.",
        1 => $"{random.Pick(Words.Openers)} {Claim()}, {random.Pick(Words.Causes)}.",
        2 => random.Pick(Words.Judgements),
        3 => $"The {random.Pick(Words.Bodies)} holds that {Claim()}, and that {Claim()}.",
        4 => $"Asked about {random.Pick(Words.Things)}, {Person()} answered that it {random.Pick(Words.States)}, {random.Pick(Words.Causes)}.",
        _ => $"{random.Pick(Words.Openers)} the {random.Pick(Words.Bodies)} counted {random.Between(3, 980)} cases, {random.Between(2, 99)} percent of them in the {(random.Percent(50) ? "north" : "south")}.",
    };

    private string Claim() => $"{random.Pick(Words.Things)} {random.Pick(Words.States)}";
}
