using Cablegram.Naming;

namespace Cablegram.Pipeline;

/// <summary>What one cable's file is generated from.</summary>
/// <param name="Cable">The cable.</param>
/// <param name="Name">Its names.</param>
/// <param name="IsUtf8Literal">Whether its text is a <c>u8</c> literal instead of a string literal.</param>
/// <param name="IsRepeated">Whether its path was given more than once.</param>
internal sealed record NamedCable(CableModel Cable, CableName Name, bool IsUtf8Literal, bool IsRepeated)
{
    /// <summary>Puts together what is known of a cable.</summary>
    public static NamedCable Of(CableModel cable, PathLookup<NameEntry> names, PathLookup<bool> utf8Literals)
    {
        names.TryGet(cable.FullPath, out var entry);
        return new NamedCable(cable, entry.Name, utf8Literals.TryGet(cable.FullPath, out _), entry.IsRepeated);
    }

    /// <summary>The cable with nothing to say in comments, and so without paragraph members.</summary>
    public NamedCable WithoutNotes() => this with
    {
        Cable = Cable with { Notes = new CableNotes(null, [], []), Row = Cable.Row with { Tags = [], OriginName = null } },
    };
}
