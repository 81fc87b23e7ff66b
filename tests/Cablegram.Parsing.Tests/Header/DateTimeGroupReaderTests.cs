using Cablegram.Parsing.Header;

namespace Cablegram.Parsing.Tests.Header;

public class DateTimeGroupReaderTests
{
    [Theory]
    [InlineData("O 201131Z OCT 08", "2008-10-20T11:31", "201131Z OCT 08")]
    [InlineData("O P 201131Z Oct 08 ZDK", "2008-10-20T11:31", "201131Z Oct 08")]
    [InlineData("R 282010Z AUG 74R", "1974-08-28T20:10", "282010Z AUG 74")]
    [InlineData("201131ZOCT08", "2008-10-20T11:31", "201131ZOCT08")]
    [InlineData("201131 Z  OCT  08", "2008-10-20T11:31", "201131 Z  OCT  08")]
    [InlineData("191616Z DEC 2011", "2011-12-19T16:16", "191616Z DEC 2011")]
    [InlineData("Dec 19, 2011 / 191616Z DEC 11", "2011-12-19T16:16", "191616Z DEC 11")]
    [InlineData("2O1131Z OCT O8", "2008-10-20T11:31", "2O1131Z OCT O8")]
    [InlineData("071216Z SEPT 99", "1999-09-07T12:16", "071216Z SEPT 99")]
    [InlineData("051636Z FEB 07FM AMEMBASSY ASTANA", "2007-02-05T16:36", "051636Z FEB 07")]
    [InlineData("r 271850z nov 79", "1979-11-27T18:50", "271850z nov 79")]
    [InlineData("290800Z FEB 08", "2008-02-29T08:00", "290800Z FEB 08")]
    public void GroupIsFound(string text, string time, string group)
    {
        Assert.True(DateTimeGroupReader.TryRead(text.AsSpan(), out var utc, out var start, out var length));
        Assert.Equal(time, utc.ToString("yyyy-MM-ddTHH:mm"));
        Assert.Equal(DateTimeKind.Utc, utc.Kind);
        Assert.Equal(group, text.Substring(start, length));
    }

    [Theory]
    [InlineData("301131Z FEB 08")]
    [InlineData("202531Z OCT 08")]
    [InlineData("202400Z OCT 08")]
    [InlineData("201160Z OCT 08")]
    [InlineData("001131Z OCT 08")]
    [InlineData("201131A OCT 08")]
    [InlineData("PAGE 02 STATE 015113 182333Z")]
    [InlineData("201131Z OCT")]
    [InlineData("Z")]
    [InlineData("")]
    public void WhatTheCalendarLacksIsNone(string text) =>
        Assert.False(DateTimeGroupReader.TryRead(text.AsSpan(), out _, out _, out _));
}
