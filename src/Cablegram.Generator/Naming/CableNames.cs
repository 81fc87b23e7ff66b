using System.Globalization;
using System.Text;
using Cablegram.Model;

namespace Cablegram.Naming;

/// <summary>What a cable's members are called.</summary>
/// <param name="PostClass">Name of the class in <c>Corpus</c>.</param>
/// <param name="Member">Name of the member of that class, of the cable's own type, and of all that belongs to it; unique in the corpus, without case.</param>
internal readonly record struct CableName(string PostClass, string Member);

/// <summary>Gives cables their names.</summary>
/// <remarks>
/// <para>
/// A cable is called by its reference id, <c>_08ASTANA66</c>; one without an id by its file, <c>draft-on-grain.txt</c> is
/// <c>DraftOnGrain</c>. Where several have one name, the first by path has it, and the others have a hash of their path behind it.
/// </para>
/// <para>
/// So a file that comes new changes the names of others only when it shares the name of another and its path comes first; a file whose
/// content changes keeps its name as long as it keeps its id.
/// </para>
/// </remarks>
internal sealed class CableNames
{
    private readonly Dictionary<string, string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name a cable has by itself, before it is known whether it is free.</summary>
    public static string Wanted(ReferenceId? id, string path)
    {
        if (id is { } known) return "_" + Identifier.Make(known.ToString()).TrimStart('_');

        var name = Identifier.MakePascal(Stem(path));
        return Reserved.IsReserved(name) ? name + "_" : name;
    }

    /// <summary>Gives a cable its name. Cables with an id first, each group in the order of their paths.</summary>
    public CableName Take(ReferenceId? id, string? post, string path)
    {
        var postClass = PostNames.Of(post);
        var wanted = Wanted(id, path);
        if (string.Equals(wanted, postClass, StringComparison.OrdinalIgnoreCase)) wanted += "_";

        var member = wanted;
        for (var attempt = path; _taken.ContainsKey(member); attempt += "'") member = wanted + "_" + Hash(attempt);
        _taken.Add(member, path);
        return new CableName(postClass, member);
    }

    private static string Stem(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        return dot > start ? path.Substring(start, dot - start) : path.Substring(start);
    }

    /// <summary>FNV-1a of the path's UTF-8 in eight hexadecimal digits: the same on every machine, unlike <see cref="object.GetHashCode"/>.</summary>
    private static string Hash(string path)
    {
        var hash = 2166136261;
        foreach (var unit in Encoding.UTF8.GetBytes(path)) hash = unchecked((hash ^ unit) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
