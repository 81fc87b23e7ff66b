using System.Diagnostics.CodeAnalysis;
using Cablegram.Diagnostics;
using Cablegram.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Rules.Tests.Analysis;

/// <summary>Which keys of which file hold.</summary>
public class SeverityKeyTests
{
    [Fact]
    public void KeysOfTheFileComeBeforeThoseOfTheProject()
    {
        var file = Options(("cable_diagnostic.cbl0101.severity", "none"));
        var project = Options(("cable_diagnostic.cbl0101.severity", "error"), ("cable_diagnostic.cbl0102.severity", "warning"));

        Assert.Equal(["CBL0101 none", "CBL0102 warning"], SeverityKey.In(file, project).Select(key => $"{key.RuleId} {key.Word}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OptionsThatCannotListTheirKeysHaveNone() => Assert.Empty(SeverityKey.In(new WithoutKeys(), new WithoutKeys()));

    private static InMemoryOptions Options(params (string Key, string Value)[] values) => new(values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));

    /// <summary>Options of a host that was written before they had to list their keys.</summary>
    private sealed class WithoutKeys : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
        {
            value = null;
            return false;
        }
    }
}
