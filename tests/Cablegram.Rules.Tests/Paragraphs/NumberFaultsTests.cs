using Cablegram.Rules.Paragraphs;

namespace Cablegram.Rules.Tests.Paragraphs;

/// <summary>What is wrong in a row of numbers, each fault once.</summary>
public class NumberFaultsTests
{
    [Theory]
    [InlineData("1 2 3", "")]
    [InlineData("", "")]
    [InlineData("1 2 33 4", "33 Slip 3")]
    [InlineData("11 2 3", "11 Slip 1")]
    [InlineData("1 2 2 4", "2 Slip 3")]
    [InlineData("1 2 3 2", "2 Slip 4")]
    [InlineData("1 2 1 4", "1 Slip 3")]
    [InlineData("4 2 6 4", "4 Slip 1; 6 Slip 3")]
    [InlineData("1 2 4 5", "4 Gap 3")]
    [InlineData("2 3 4", "2 Gap 1")]
    [InlineData("1 2 9", "9 Gap 3")]
    [InlineData("1 2 3 3 4 5", "3 Repeat 4")]
    [InlineData("1 2 3 4 3 4 5 6", "3 Repeat 5")]
    [InlineData("1 1 2 3", "1 Repeat 2")]
    [InlineData("1 2 3 1 2", "1 Restart 4")]
    [InlineData("1 2 3 4 1 2 3 5 6", "1 Restart 5")]
    [InlineData("1 2 3 1 2 3 4 5", "1 Restart 4")]
    [InlineData("1 2 4 3 5", "4 Displaced 3")]
    [InlineData("1 2 9 3 4", "9 Displaced 3")]
    [InlineData("1 2 6 7 3 8", "6 Gap 3; 3 Displaced 8")]
    public void OneFaultIsFoundOnce(string numbers, string expected)
    {
        var row = numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToList();

        Assert.Equal(expected, string.Join("; ", NumberFaults.Find(row).Select(fault => $"{row[fault.Index]} {fault.Kind} {fault.Due}")));
    }

    [Fact]
    public void LargestNumbersAreNoHarm() => Assert.Single(NumberFaults.Find([999, 999, 1000]), fault => fault.Index == 0);
}
