using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Neighbours;
using Neighbours.Cables;

var cable = Corpus.All.Single();
Console.WriteLine(JsonSerializer.Serialize(new Line(cable.ReferenceId.ToString(), cable.Subject), LineContext.Default.Line));
Console.WriteLine(Patterns.Elevator().IsMatch(cable.Text));

namespace Neighbours
{
    internal sealed record Line(string Id, string? Subject);

    [JsonSerializable(typeof(Line))]
    internal sealed partial class LineContext : JsonSerializerContext;

    internal static partial class Patterns
    {
        [GeneratedRegex("ELEVATOR", RegexOptions.IgnoreCase)]
        internal static partial Regex Elevator();

        [LibraryImport("never-called"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        internal static partial int NeverCalled(int number);
    }
}
