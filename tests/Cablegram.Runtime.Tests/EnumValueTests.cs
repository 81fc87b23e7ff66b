extern alias generator;
using generator::Cablegram.Emit.Packing;
using Parsed = generator::Cablegram.Model;

namespace Cablegram.Runtime.Tests;

public sealed class EnumValueTests
{
    [Fact]
    public void FixedEnumerationsAreTheSameInParserAndRunTime()
    {
        Assert.Equal(MembersOf<Parsed.Classification>(), MembersOf<Classification>());
        Assert.Equal(MembersOf<Parsed.Precedence>(), MembersOf<Precedence>());
        Assert.Equal(MembersOf<Parsed.Carrier>(), MembersOf<Carrier>());
    }

    [Theory]
    [InlineData("A", 1)]
    [InlineData("Z", 26)]
    [InlineData("KZ", 378)]
    [InlineData("PGOV", 531_958)]
    [InlineData("ZZZZZZ", 900_557_658)]
    public void LettersArePackedFiveBitsEach(string code, int value) => Assert.Equal(value, TagValue.Of(code));

    [Theory]
    [InlineData("ABCDEFG")]
    [InlineData("HUMAN RIGHTS")]
    [InlineData("X5")]
    [InlineData("pgov")]
    [InlineData("")]
    public void OtherCodesAreNegative(string code) => Assert.True(TagValue.Of(code) < 0);

    [Fact]
    public void ValuesOfHashedCodesAreFixed()
    {
        // FNV-1a of "HUMAN RIGHTS" and "FREEDONIA": these must not change between versions.
        Assert.Equal(unchecked((int)(Reference("HUMAN RIGHTS") | 0x80000000)), TagValue.Of("HUMAN RIGHTS"));
        Assert.Equal((int)((Reference("FREEDONIA") & 0x3FFFFFFF) | 0x40000000), OriginValue.Of("FREEDONIA", null));
        Assert.Equal(12, OriginValue.Of("FREEDONIA", 12));
    }

    [Fact]
    public void CodesOfOneHashAreToldApartWhateverTheOrder()
    {
        var (first, second) = FindCollision();
        var third = "SOMETHING ELSE";
        var moved = TagValue.Moved([second, third, first, "PGOV", first]);

        Assert.Equal(moved, TagValue.Moved([first, second, third]));
        Assert.Equal([second], moved.Select(other => other.Name));
        Assert.Equal(TagValue.Of(first), TagValue.Of(first, moved));
        Assert.Equal(TagValue.Of(third), TagValue.Of(third, moved));
        Assert.NotEqual(TagValue.Of(first, moved), TagValue.Of(second, moved));
        Assert.True(TagValue.Of(second, moved) < 0);
        Assert.Empty(TagValue.Moved([first, third, "PGOV"]));
    }

    [Fact]
    public void PostsOfOneHashAreToldApart()
    {
        var (first, second) = FindCollision();
        var moved = OriginValue.Moved([second, first]);

        Assert.Equal(OriginValue.Of(first, null), OriginValue.Of(first, null, moved));
        Assert.NotEqual(OriginValue.Of(first, null, moved), OriginValue.Of(second, null, moved));
        Assert.InRange(OriginValue.Of(second, null, moved), 0x40000000, int.MaxValue);
    }

    // Two texts whose hashes agree in all but the top bit, which tags give to the sign.
    private static (string First, string Second) FindCollision()
    {
        var seen = new Dictionary<uint, string>();
        for (var i = 0; ; i++)
        {
            var text = $"FERROUS, {i}";
            if (!seen.TryAdd(Reference(text) & 0x3FFFFFFF, text))
            {
                var other = seen[Reference(text) & 0x3FFFFFFF];
                if ((Reference(text) | 0x80000000) != (Reference(other) | 0x80000000)) continue;
                return string.CompareOrdinal(other, text) < 0 ? (other, text) : (text, other);
            }
        }
    }

    private static uint Reference(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619));

    private static string[] MembersOf<T>() where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => $"{value} {Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)}")];
}
