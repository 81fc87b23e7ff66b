using System.Collections.Immutable;
using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules.Tests.CodeFixes;

/// <summary>Fixes travel from the analyzer to the editor in the properties of a diagnostic.</summary>
public class FixPropertiesTests
{
    private static readonly ImmutableDictionary<string, string?> Written = FixProperties.Write(
        new EquatableArray<Fix>([Fix.Replace("Write 'x:1,2'", new SourceSpan(10, 2), "x:1,2"), Fix.Remove("Remove it", new SourceSpan(3, 4))]));

    [Fact]
    public void FixesComeOutAsTheyWentIn() => Assert.Equal(["Write 'x:1,2'", "Remove it"], FixProperties.Read(Written).Select(fix => fix.Title));

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("10,2")]
    [InlineData("10,2,5")]
    [InlineData("10,-2,5:x:1,2")]
    [InlineData("10,2,6:x:1,2")]
    [InlineData("10,2,99999999999:x:1,2")]
    [InlineData("a,2,5:x:1,2")]
    public void WhatWasWrittenOtherwiseHoldsNoEdit(string edits)
    {
        var damaged = Written.SetItem(Written.Single(pair => pair.Value is { } value && value.StartsWith("10,2,5:", StringComparison.Ordinal)).Key, edits);

        Assert.DoesNotContain(FixProperties.Read(damaged), fix => fix.Edits.Count > 0 && fix.Title != "Remove it");
    }
}
