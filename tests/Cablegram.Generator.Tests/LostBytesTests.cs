using System.Globalization;
using System.Text;
using Cablegram.Parsing;
using Cablegram.Pipeline;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Generator.Tests;

/// <summary>Files whose bytes are not what the compiler reads them as.</summary>
public sealed class LostBytesTests
{
    private static readonly string Accented = Cables.Grain.Replace("small mountain", "petite montagne dor\u00e9e", StringComparison.Ordinal);

    [Fact]
    public void AFileInWindows1252IsReportedAtTheFirstLetterThatIsLost()
    {
        var diagnostic = Assert.Single(Read(Encoding.Latin1.GetBytes(Accented)));
        Assert.Equal("CBL0011", diagnostic.Id);
        Assert.Equal("/08ASTANA66.txt(14,52)", DiagnosticTests.PlaceOf(diagnostic.Location));
        Assert.Contains("save the file as UTF-8", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void TheLettersThatAreLostAreCounted()
    {
        var diagnostic = Assert.Single(Read(Encoding.Latin1.GetBytes(Accented.Replace("wheat", "bl\u00e9", StringComparison.Ordinal))));
        Assert.StartsWith("2 characters ", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    public void AReplacementCharacterThatTheFileHasItselfIsNotReported(string encoding, bool hasMark)
    {
        var writer = Encoding.GetEncoding(encoding);
        var bytes = writer.GetBytes(Accented.Replace('\u00e9', '\ufffd'));
        Assert.Empty(Read(hasMark ? [.. writer.GetPreamble(), .. bytes] : bytes));
    }

    [Fact]
    public void AFileWithoutAnythingRecognisedIsNotReportedForItsBytesAsWell()
    {
        Assert.Equal("CBL0009", Assert.Single(Read([0xe9, 0x20, 0xe9])).Id);
    }

    private static IEnumerable<Diagnostic> Read(byte[] bytes)
    {
        var options = CableFileOptions.Read("/08ASTANA66.txt", new InMemoryOptions([new("build_metadata.NotedCable.Cable", "true")]), new InMemoryOptions([]));
        var reading = CableReader.Read(new Candidate(new BytesOfAFile(bytes), options), hasNotes: true, CableParser.Parse, TestContext.Current.CancellationToken);
        return reading.Diagnostics.Select(found => found.ToDiagnostic());
    }

    /// <summary>A file as the compiler decodes it.</summary>
    private sealed class BytesOfAFile(byte[] bytes) : AdditionalText
    {
        public override string Path => "/08ASTANA66.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(bytes, bytes.Length, Encoding.UTF8);
    }
}
