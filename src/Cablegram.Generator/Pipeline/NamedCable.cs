using Cablegram.Naming;

namespace Cablegram.Pipeline;

/// <summary>What one cable's file is generated from.</summary>
/// <param name="Cable">The cable.</param>
/// <param name="Name">Its names.</param>
/// <param name="Utf8">Which of its literals are <c>u8</c> literals.</param>
/// <param name="IsRepeated">Whether its path was given more than once.</param>
/// <param name="IsShelved">Whether it stands on a shelf; otherwise it has a file of its own.</param>
internal sealed record NamedCable(CableModel Cable, CableName Name, Utf8Parts Utf8, bool IsRepeated, bool IsShelved)
{
    /// <summary>Puts together what is known of a cable.</summary>
    public static NamedCable Of(CableModel cable, CorpusPlan plan)
    {
        plan.Names.ByFile.TryGet(cable.FullPath, out var entry);
        plan.Utf8.TryGet(cable.FullPath, out var parts);
        return new NamedCable(CableReader.WithMovedTags(cable, plan.Names.MovedTags), entry.Name, parts, entry.IsRepeated, plan.Names.IsLarge);
    }

    /// <summary>The cable with nothing to say in comments, and so without paragraph members.</summary>
    public NamedCable WithoutNotes() => this with
    {
        Cable = Cable with { Notes = new CableNotes(null, [], []), Row = Cable.Row with { Tags = [], OriginName = null } },
    };
}
