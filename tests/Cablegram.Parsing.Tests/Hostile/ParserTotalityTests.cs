using Cablegram.Testing.Hostile;

namespace Cablegram.Parsing.Tests.Hostile;

/// <summary>Every text gives a result that refers to nothing outside the text.</summary>
public class ParserTotalityTests
{
    private static readonly string?[] FileNames = [null, "08FREEDONIA2080.txt", "\0.txt", ""];

    [Fact]
    public void DamagedCableGivesAResult()
    {
        var damage = new Damage(1933);
        for (var round = 0; round < 3000; round++)
        {
            var text = damage.Of(FictionalCables.All[round % FictionalCables.All.Count]);
            try
            {
                Assert.Null(Places.Fault(new Reading(text, new ParseOptions(FileNames[round % FileNames.Length])).Cable));
            }
            catch (Exception exception)
            {
                Assert.Fail($"Round {round}, {text.Length} characters: {exception}");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\ufeff")]
    [InlineData("\ud800")]
    [InlineData("\r")]
    [InlineData("\n\n\n")]
    [InlineData("\f")]
    [InlineData("(")]
    [InlineData("¶")]
    [InlineData("1.")]
    [InlineData("{")]
    [InlineData("<")]
    [InlineData("\"")]
    [InlineData("---")]
    [InlineData("TAGS:")]
    [InlineData("SUBJECT:")]
    [InlineData("REF:")]
    [InlineData("Classified By:")]
    [InlineData("E.O.")]
    [InlineData("MRN:")]
    [InlineData("Message Text")]
    [InlineData("VZCZC")]
    [InlineData("S E C R E T")]
    [InlineData("08FREEDONIA66 2008-01-14 11:34 2011-08-30 01:44 CONFIDENTIAL")]
    public void FragmentGivesAResult(string text)
    {
        foreach (var repeated in new[] { text, text + "\n", "\n" + text, text + text, string.Concat(Enumerable.Repeat(text + " ", 100)), string.Concat(Enumerable.Repeat(text + "\n", 100)) })
        {
            Assert.Null(Places.Fault(new Reading(repeated).Cable));
        }
    }

    [Fact]
    public void EveryBeginningOfACableGivesAResult()
    {
        var cable = FictionalCables.All[0];
        for (var length = 0; length < cable.Length; length += 3) Assert.Null(Places.Fault(new Reading(cable[..length]).Cable));
    }
}
