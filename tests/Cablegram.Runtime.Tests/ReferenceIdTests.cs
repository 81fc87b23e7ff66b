using System.Globalization;

namespace Cablegram.Runtime.Tests;

public sealed class ReferenceIdTests
{
    [Theory]
    [InlineData("08ASTANA66", "08ASTANA66")]
    [InlineData("08astana66", "08ASTANA66")]
    [InlineData("08 ASTANA 000066", "08ASTANA66")]
    [InlineData("  #08ASTANA66 ", "08ASTANA66")]
    [InlineData("_08ASTANA66", "08ASTANA66")]
    [InlineData("2008 Astana 66", "08ASTANA66")]
    [InlineData("1979STATE302301", "79STATE302301")]
    [InlineData("09 Port-au-Prince 12", "09PORTAUPRINCE12")]
    [InlineData("09N'DJAMENA7", "09NDJAMENA7")]
    [InlineData("05ST. PETERSBURG 00000012", "05STPETERSBURG12")]
    [InlineData("09EFTOLONDON2468", "09LONDON2468")]
    [InlineData("09 AMEMBASSY HANOI 1284", "09HANOI1284")]
    [InlineData("09EFTOAMEMBASSYHANOI1284", "09HANOI1284")]
    [InlineData("85NOFORNMOGADISHU1643", "85MOGADISHU1643")]
    [InlineData("09SIFIEDABUJA1673", "09ABUJA1673")]
    [InlineData("06SECSTATE123", "06STATE123")]
    [InlineData("08SECTION01OF02CHISINAU976", "08CHISINAU976")]
    [InlineData("08 SECTION 01 OF 02 CHISINAU 000976", "08CHISINAU976")]
    [InlineData("09SECTION0QF05HANOI297", "09HANOI297")]
    [InlineData("08SECTION01F03BEIRUT1568", "08BEIRUT1568")]
    [InlineData("0901OF02RPODUBAI288", "09RPODUBAI288")]
    [InlineData("07OSLO000160ZDK164", "07OSLO160")]
    [InlineData("94STATE183691TOSEC140193", "94STATE183691")]
    public void SpellingsOfOneIdReadAlike(string text, string expected)
    {
        Assert.True(ReferenceId.TryParse(text, out var id));
        Assert.Equal(expected, id.ToString());
        Assert.Equal(id, ReferenceId.Parse(text.AsSpan()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("ASTANA66")]
    [InlineData("8ASTANA66")]
    [InlineData("08ASTANA")]
    [InlineData("08ASTANA0")]
    [InlineData("08ASTANA66x")]
    [InlineData("08ASTANA12345678")]
    [InlineData("0866")]
    [InlineData("08/ASTANA/66")]
    [InlineData("08ÅSTANA66")]
    [InlineData("08\u212aYIV66")]
    [InlineData("08PARIS12ABC34")]
    [InlineData("08AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1")]
    public void OtherTextIsNoId(string? text)
    {
        Assert.False(ReferenceId.TryParse(text, out var id));
        Assert.True(id.IsEmpty);
    }

    [Theory]
    [InlineData("50PARIS1", 2050)]
    [InlineData("51PARIS1", 1951)]
    [InlineData("66PARIS1", 1966)]
    [InlineData("10PARIS1", 2010)]
    public void TwoDigitYearIsExpanded(string text, int year) => Assert.Equal(year, ReferenceId.Parse(text).Year);

    [Fact]
    public void ParseSaysWhatIsWrong()
    {
        Assert.Contains("'Astana'", Assert.Throws<FormatException>(() => ReferenceId.Parse("Astana")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ReferenceId.Parse(null!));
    }

    [Fact]
    public void IdsAreOrderedByYearThenPostThenNumber()
    {
        string[] ordered = ["79STATE300000", "99PARIS2", "08ASTANA7", "08ASTANA66", "08PARIS1", "10ABUJA1"];
        var ids = ordered.Reverse().Select(text => ReferenceId.Parse(text)).Order().ToArray();

        Assert.Equal(ordered, ids.Select(id => id.ToString()));
        Assert.True(ids[0] < ids[1] && ids[1] > ids[0] && ids[0] <= ids[0] && ids[0] >= ids[0]);
    }

    [Fact]
    public void ConstructorPutsThePostInNormalForm()
    {
        var id = new ReferenceId(2009, "Port-au-Prince", 12);

        Assert.Equal(ReferenceId.Parse("09PORTAUPRINCE12"), id);
        Assert.Equal(id.GetHashCode(), ReferenceId.Parse("09PORTAUPRINCE12").GetHashCode());
        var (year, post, number) = id;
        Assert.Equal((2009, "PORTAUPRINCE", 12), (year, post, number));
    }

    [Fact]
    public void DefaultValueIsNoId()
    {
        Assert.Equal("", default(ReferenceId).ToString());
        Assert.Equal("", default(ReferenceId).Post);
        Assert.Equal(default, new ReferenceId(0, "", 0));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void CultureHasNoEffect(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("08WINDHOEK66", ReferenceId.Parse("08windhoek66").ToString());
            Assert.Equal("WINDHOEK", new ReferenceId(2008, "windhoek", 1).Post);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void IdsDamagedByKnownPrefixesAreRepaired()
    {
        var rows = VectorFile.Read("malformed_ids").Concat(VectorFile.Read("c14n"));

        var wrong = rows.Where(row => !ReferenceId.TryParse(VectorFile.Input(row), out var id) || id.ToString() != VectorFile.Expected(row).First()).Select(VectorFile.Input);

        Assert.Empty(wrong);
    }

    [Fact]
    public void CodeForAnythingThatParsesReadsIdsToo()
    {
        Assert.Equal("08ASTANA66", Read<ReferenceId>("08 Astana 000066"));
        Assert.Null(Read<ReferenceId>("Astana"));

        static string? Read<T>(string text)
            where T : ISpanParsable<T>
        {
            var isId = T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out var id);
            Assert.Equal(isId, IsOne<T>(text, out var same));
            Assert.Equal(id, same);
            return isId ? id!.ToString() : null;
        }

        static bool IsOne<T>(string text, out T? id)
            where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out id);
    }

    [Fact]
    public void IdsAreOrderedAsObjectsToo()
    {
        IComparable id = ReferenceId.Parse("08ASTANA66");

        Assert.Equal(1, id.CompareTo(null));
        Assert.Equal(0, id.CompareTo(ReferenceId.Parse("08 ASTANA 66")));
        Assert.True(id.CompareTo(ReferenceId.Parse("08ASTANA67")) < 0);
        Assert.Throws<ArgumentException>(() => id.CompareTo("08ASTANA66"));
    }
}
