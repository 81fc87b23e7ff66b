extern alias generator;

using System;
using System.Collections.Generic;
using generator::Cablegram.Emit.Packing;
using generator::Cablegram.Model;

namespace Cablegram.Runtime.Tests;

/// <summary>The corpus most tests look at, put together by hand and packed as the generator packs.</summary>
internal static class FictionalCorpus
{
    private static readonly Dictionary<string, ParsedCable> Cables = [];

    internal static IndexUnderTest Index { get; } = new([]);

    internal static Cable Create(int ordinal) => throw new InvalidOperationException($"{ordinal} {Cables.Count}");
}
