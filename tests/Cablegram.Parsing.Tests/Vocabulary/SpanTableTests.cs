using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Tests.Vocabulary;

public class SpanTableTests
{
    [Fact]
    public void KeysAreFoundAndNothingElse()
    {
        var table = new SpanTable<int>();
        var keys = Enumerable.Range(0, 500).Select(i => new string((char)('A' + (i % 26)), 1 + (i / 26)) + i).Append("").ToArray();
        for (var i = 0; i < keys.Length; i++) Assert.True(table.TryAdd(keys[i], i));

        Assert.All(keys, (key, i) => Assert.True(table.TryFind(key, out var value) && value == i));
        Assert.DoesNotContain(keys, key => table.TryFind(key + "?", out _) || table.TryFind("?" + key, out _));
    }

    [Theory]
    [InlineData("SIPDIS", true)]
    [InlineData("S I P D I S", true)]
    [InlineData("noforn", true)]
    [InlineData("AMEMBASSY", false)]
    [InlineData("Political", false)]
    public void TwoLettersTellWhatIsNoCaption(string text, bool may) => Assert.Equal(may, CaptionTable.MayBegin(text));
}
