using Cablegram.Model;

namespace Cablegram.Parsing.Identity;

/// <summary>Which cable it is: id, post, origin and dates.</summary>
internal readonly record struct CableIdentity(
    Located<ReferenceId>? Id, string? Post, Located<string>? OriginName, Located<DateTime>? Created, Located<DateTime>? Released);
