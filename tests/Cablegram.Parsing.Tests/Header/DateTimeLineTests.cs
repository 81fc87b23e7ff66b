using Cablegram.Model;
using Cablegram.Parsing.Header;

namespace Cablegram.Parsing.Tests.Header;

public class DateTimeLineTests
{
    [Theory]
    [InlineData("O 201131Z OCT 08", Precedence.Immediate, 2, 16)]
    [InlineData("O P 201131Z OCT 08 ZDK", Precedence.Immediate, 4, 18)]
    [InlineData("201131Z OCT 08", Precedence.Unknown, 0, 14)]
    [InlineData("PRIORITY 201131Z OCT 2008", Precedence.Priority, 9, 25)]
    public void LineIsTakenApart(string line, object precedence, int start, int end)
    {
        Assert.True(DateTimeLine.TryRead(line, out var read));

        Assert.Equal((precedence, start, end), (read.Precedence, read.Start, read.End));
        Assert.Equal(new DateTime(2008, 10, 20, 11, 31, 0, DateTimeKind.Utc), read.Utc);
    }

    [Fact]
    public void GroupThatCannotBeReadIsOneBehindAPrecedence()
    {
        Assert.True(DateTimeLine.TryRead("R 201131Z OTC 08", out var read));

        Assert.Equal((Precedence.Routine, null), (read.Precedence, read.Utc));
    }

    [Theory]
    [InlineData("X 201131Z OCT 08")]
    [InlineData("201131Z OCT 08 the fair opened in the capital")]
    [InlineData("201131Z OTC 08")]
    [InlineData("AMEMBASSY ASTANA")]
    [InlineData("")]
    public void OtherLinesAreNone(string line) => Assert.False(DateTimeLine.TryRead(line, out _));

    [Fact]
    public void ByItsPlaceTheGroupIsReadBehindWhatIsNoPrecedence() =>
        Assert.Equal((2, Precedence.Unknown, 2, 16), DateTimeLine.Of("X 201131Z OCT 08") is var read ? (read.FirstDigit, read.Precedence, read.Start, read.End) : default);
}
