using Cablegram.Model;
using Cablegram.Parsing.Fields;

namespace Cablegram.Parsing.Tests.Fields;

public class PortionMarkReaderTests
{
    [Theory]
    [InlineData("(C) Text", "C", nameof(Classification.Confidential))]
    [InlineData("(c) text", "c", nameof(Classification.Confidential))]
    [InlineData("(TOP SECRET//NF) Text", "TOP SECRET//NF", nameof(Classification.TopSecret))]
    [InlineData("(S//NF) Text", "S//NF", nameof(Classification.Secret))]
    [InlineData("(SBU)Text", "SBU", nameof(Classification.ForOfficialUseOnly))]
    [InlineData("(SBU/NOFORN)", "SBU/NOFORN", nameof(Classification.ForOfficialUseOnly))]
    [InlineData("(C/REL AUS)", "C/REL AUS", nameof(Classification.Confidential))]
    [InlineData("(S//REL TO USA, FVEY)", "S//REL TO USA, FVEY", nameof(Classification.Secret))]
    [InlineData("(S/Rel FREEDONIA, SYLVANIA,\nOSTERLICH)", "S/Rel FREEDONIA, SYLVANIA,\nOSTERLICH", nameof(Classification.Secret))]
    [InlineData("(U//FOUO)", "U//FOUO", nameof(Classification.ForOfficialUseOnly))]
    [InlineData("(UNCLASSIFIED//FOR OFFICIAL USE ONLY)", "UNCLASSIFIED//FOR OFFICIAL USE ONLY", nameof(Classification.ForOfficialUseOnly))]
    [InlineData("(C - ENTIRE TEXT)", "C - ENTIRE TEXT", nameof(Classification.Confidential))]
    [InlineData("(CONFIDENTIAL ENTIRE TEXT)", "CONFIDENTIAL ENTIRE TEXT", nameof(Classification.Confidential))]
    [InlineData("C - ENTIRE TEXT.\n2. NEXT", "C - ENTIRE TEXT", nameof(Classification.Confidential))]
    [InlineData("CONFIDENTIAL - ENTIRE TEXT", "CONFIDENTIAL - ENTIRE TEXT", nameof(Classification.Confidential))]
    [InlineData("(L)", "L", nameof(Classification.ForOfficialUseOnly))]
    [InlineData("(LOU)", "LOU", nameof(Classification.ForOfficialUseOnly))]
    [InlineData("(LIMITED OFFICIAL USE)", "LIMITED OFFICIAL USE", nameof(Classification.ForOfficialUseOnly))]
    [InlineData("(N/SF)", "N/SF", nameof(Classification.Secret))]
    [InlineData("(SNF)", "SNF", nameof(Classification.Secret))]
    [InlineData("(CNF)", "CNF", nameof(Classification.Confidential))]
    [InlineData("(S-NF)", "S-NF", nameof(Classification.Secret))]
    [InlineData("(S//FGI//NF)", "S//FGI//NF", nameof(Classification.Secret))]
    [InlineData("( C )", "C", nameof(Classification.Confidential))]
    [InlineData("(TS)", "TS", nameof(Classification.TopSecret))]
    [InlineData("(U) Text", "U", nameof(Classification.Unclassified))]
    public void MarkIsRead(string text, string inner, string marking)
    {
        Assert.True(PortionMarkReader.TryRead(text.AsSpan(), out var length, out var read, out var start, out var innerLength));
        Assert.Equal(marking, read.ToString());
        Assert.Equal(inner, text.Substring(start, innerLength));
        Assert.True(length >= innerLength && length <= text.Length);
        if (text[0] == '(') Assert.Equal(')', text[length - 1]);
    }

    [Theory]
    [InlineData("(A) First")]
    [InlineData("(B)")]
    [InlineData("(NEA)")]
    [InlineData("(Canada)")]
    [InlineData("(C-130)")]
    [InlineData("(U.S.)")]
    [InlineData("(S&T)")]
    [InlineData("(U/S)")]
    [InlineData("(C Minister Freed, too, said so)")]
    [InlineData("(S/REL 2003)")]
    [InlineData("()")]
    [InlineData("(C")]
    [InlineData("C")]
    [InlineData("Confidential talks held; end of entire text")]
    [InlineData("S. ENTIRE TEXT FOLLOWS")]
    public void OtherBracketsAreNone(string text) =>
        Assert.False(PortionMarkReader.TryRead(text.AsSpan(), out _, out _, out _, out _));
}
