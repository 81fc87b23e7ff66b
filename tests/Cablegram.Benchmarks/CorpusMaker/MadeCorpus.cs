namespace Cablegram.Benchmarks.CorpusMaker;

/// <summary>A synthetic corpus of any size: cables about invented events, about 10 KB each, in the forms real cables are copied in.</summary>
internal static class MadeCorpus
{
    /// <summary>The seed of the published figures.</summary>
    public const int DefaultSeed = 1649;

    /// <summary>Makes the files one at a time; the same numbers give the same bytes.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="count">How many cables. A corpus is not the beginning of a larger one: its times are spread over the same years.</param>
    public static IEnumerable<MadeFile> Make(int seed, int count)
    {
        var plan = new CablePlan((ulong)seed, count);
        for (var i = 0; i < count; i++)
        {
            var cable = plan.Next(i);
            yield return new MadeFile(cable.Id + (cable.Copy == Copy.Markdown ? ".md" : ".txt"), Write(cable), cable);
        }
    }

    private static string Write(MadeCable cable) => cable.Copy switch
    {
        Copy.SavedPage => WebCopies.SavedPage(cable),
        Copy.Markdown => WebCopies.Markdown(cable),
        Copy.Json => WebCopies.Record(cable),
        Copy.Html => WebCopies.Html(cable),
        Copy.Archive => ArchiveCopy.Of(cable),
        _ => string.Join('\n', [.. WireMessage.Header(cable), "", .. WireMessage.Text(cable, "")]) + "\n",
    };
}
