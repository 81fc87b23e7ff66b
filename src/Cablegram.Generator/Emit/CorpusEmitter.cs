using Cablegram.Pipeline;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Emit;

/// <summary>Writes what the corpus as a whole consists of: posts, tags, index.</summary>
internal static class CorpusEmitter
{
    public static void Emit(CorpusModel corpus, ProjectOptions options, Action<string, SourceText> add, CancellationToken cancellationToken)
    {
    }
}
