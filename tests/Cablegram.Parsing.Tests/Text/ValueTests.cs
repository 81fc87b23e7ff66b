using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Text;

/// <summary>What is read is compared by value, wherever its pieces are kept.</summary>
public class ValueTests
{
    private const string Cable = "R 161501Z MAY 08\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC 1\n\nS E C R E T FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: A DUCK\nREF: FREEDONIA 11\n\n1. (S) A duck\nspoke.\n\nFIREFLY\n";

    [Fact]
    public void ReadingsOfOneTextAreEqual()
    {
        ParsedCable one = new Reading(Cable).Cable, other = new Reading(new string(Cable)).Cable;

        Assert.Equal(one, other);
        Assert.Equal(one.Text!.GetHashCode(), other.Text!.GetHashCode());
    }

    [Theory]
    [InlineData("A DUCK", "A BIRD")]
    [InlineData("A duck\nspoke", "A duck spoke")]
    [InlineData("FREEDONIA 11", "FREEDONIA 10")]
    public void ReadingsOfTextsThatDifferDiffer(string written, string changed) =>
        Assert.NotEqual(new Reading(Cable).Cable, new Reading(Cable.Replace(written, changed, StringComparison.Ordinal)).Cable);

    [Fact]
    public void ValuesDifferWhenOneHasMorePieces()
    {
        Excerpt one = new Reading(Cable).Cable.Paragraphs[0].Text, same = new Reading(Cable).Cable.Paragraphs[0].Text;

        Assert.Equal(one, same);
        Assert.NotEqual(one, Excerpt.Of(one.Span));
        Assert.False(one.Equals(null));
    }
}
