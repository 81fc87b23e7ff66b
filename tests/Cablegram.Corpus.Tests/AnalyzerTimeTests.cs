using System.Collections.Immutable;
using System.Diagnostics;
using Cablegram.Analysis;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Corpus.Tests;

/// <summary>What the rules cost beside the reading.</summary>
public class AnalyzerTimeTests
{
    private const int Rounds = 7;

    // Built for release the analyzer, which parses too, takes two times the parse (docs/performance.md). This build is not, may be counting lines, and
    // the machine may be busy: what is caught here is gross, a check that goes over each text for each of its lines.
    private const double Bar = 4;

    [Fact]
    public async Task TheAnalyzerTakesAFewTimesTheParseAtMost()
    {
        var texts = CheckedCorpus.Cables.Select(cable => new InMemoryText($"/p/{cable.Id}.txt", cable.Text)).ToImmutableArray<AdditionalText>();
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("empty");
        var (parse, analyze) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var cable in CheckedCorpus.Cables)
                Parsing.CableParser.Parse(cable.Text, new Parsing.ParseOptions(cable.Id + ".txt"), TestContext.Current.CancellationToken);
            parse = Math.Min(parse, watch.Elapsed.TotalMilliseconds);

            watch.Restart();
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(texts), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
            var found = await compilation.WithAnalyzers([new CableAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
            analyze = Math.Min(analyze, watch.Elapsed.TotalMilliseconds);
            Assert.NotEmpty(found);
        }

        TestContext.Current.SendDiagnosticMessage($"parse {parse:0} ms, analyzer {analyze:0} ms, {analyze / parse:0.00} times");
        Assert.True(analyze <= Bar * parse, $"The analyzer took {analyze:0} ms, the parse {parse:0} ms.");
    }
}
