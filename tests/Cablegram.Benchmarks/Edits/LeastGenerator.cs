using Microsoft.CodeAnalysis;

namespace Cablegram.Benchmarks.Edits;

/// <summary>The least a generator over additional texts can do: it takes them and makes nothing of them. What the driver needs for it, it needs for every such generator.</summary>
internal sealed class LeastGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Collect(), static (_, _) => { });
}
