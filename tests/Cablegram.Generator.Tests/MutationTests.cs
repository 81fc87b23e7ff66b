using System.Text;
using Cablegram.Benchmarks.CorpusMaker;
using Cablegram.Testing.Hostile;

namespace Cablegram.Generator.Tests;

/// <summary>Some thousands of damaged cables, the same in every run; tests/Cablegram.Fuzz does the same for as long as one likes.</summary>
public sealed class MutationTests
{
    private const int Texts = 3_000;
    private const int FilesOfACorpus = 40;

    private static readonly Lazy<IReadOnlyList<string>> Cables = new(() => [.. FictionalCables.All, .. MadeCorpus.Make(MadeCorpus.DefaultSeed, 12).Select(file => file.Text)]);

    public static TheoryData<string> Shapes => [.. CorpusShape.All.Select(shape => shape.ToString())];

    [Fact]
    public void ADamagedTextIsReadCheckedAndMended()
    {
        var (damage, random) = (new Damage(20101128), new Random(20101128));
        for (var i = 0; i < Texts; i++)
        {
            var fault = ReadingCheck.Fault(damage.Of(Any(random), Any(random)), i % 2 == 0 ? "08FREEDONIA2080.txt" : null, withFixes: i % 8 == 0);
            Assert.True(fault is null, $"Text {i}: {fault?.Message}\n{fault?.Text}");
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ADamagedCorpusCompilesAndSaysWhatTheParserRead(string shape)
    {
        var seed = CorpusShape.All.TakeWhile(one => one.ToString() != shape).Count();
        var (damage, random) = (new Damage(seed), new Random(seed));
        var files = Enumerable.Range(0, FilesOfACorpus).Select(i => ($"m/{i}.txt", (i % 6) switch
        {
            0 => damage.OfBytes(Any(random)),
            1 => damage.Noise(),
            _ => Encoding.UTF8.GetBytes(damage.Of(Any(random), Any(random))),
        })).ToList();
        var fault = CorpusCheck.Fault(files, CorpusShape.All[seed], analyzed: seed == 0);
        Assert.True(fault is null, $"{fault?.Message}\n{fault?.Text}");
    }

    private static string Any(Random random) => Cables.Value[random.Next(Cables.Value.Count)];
}
