namespace Cablegram.Model;

/// <summary>
/// What the index of a corpus needs to know of one cable: a projection of <see cref="ParsedCable"/> that does not change when only
/// the text of paragraphs does.
/// </summary>
/// <param name="Path">Path of the file below the project folder, with forward strokes; orders cables that share an id.</param>
/// <param name="Id">Reference id; null for a cable that has none (a draft).</param>
/// <param name="Post">Canonical post, <c>PORTAUPRINCE</c>; null where unknown.</param>
/// <param name="OriginName">Display name of the origin; null where unknown.</param>
/// <param name="Created">Creation, UTC; null where unknown.</param>
/// <param name="Classification">Overall classification.</param>
/// <param name="Tags">TAGS in the order of the line, each once.</param>
/// <param name="References">Ids of the cables this one refers to, each once.</param>
internal sealed record IndexRow(
    string Path,
    ReferenceId? Id,
    string? Post,
    string? OriginName,
    DateTime? Created,
    Classification Classification,
    EquatableArray<string> Tags,
    EquatableArray<ReferenceId> References);
