using System.Security.Cryptography;
using System.Text;

namespace Cablegram.Package.Tests;

/// <summary>Consumers in one solution in which every warning is an error, with all analyzers on, built once.</summary>
public sealed class StrictTests(StrictTests.Solution solution) : IClassFixture<StrictTests.Solution>
{
    private readonly PackedFeed _feed = solution.Feed;

    [Theory]
    [InlineData("Desk")]
    [InlineData("Archive")]
    [InlineData("Reader")]
    [InlineData("Core")]
    [InlineData("Friend")]
    [InlineData("Neighbours")]
    public void BuildsWithoutAWarning(string project)
    {
        SkipWithoutNet8(project);
        solution.Output.AssertClean(project);
        Assert.True(File.Exists(_feed.PathOf(Dll(project))), solution.Output.Text);
    }

    [Fact]
    public void CablesAreReadFromWhereverTheyAre()
    {
        Assert.Equal(
            Solution.OfDesk.Select(cable => $"{cable.Shown} {cable.Id} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(cable.Text)))}")
                .Append("The new elevator holds a small mountain of wheat."),
            _feed.Run(Dll("Desk")).Split('\n'));
    }

    [Fact]
    public void APublicCorpusIsUsedFromASecondProject()
    {
        SkipWithoutNet8("Reader");
        Assert.Equal(
            """
            2
            The band played twice. The minister & his wife danced <slowly>.
            08FREEDONIA12
            True
            """, _feed.Run(Dll("Reader")));
        Assert.Equal(["Archive.dll", "Reader.dll"], Assemblies("Reader"));
    }

    [Fact]
    public void APublicCorpusHasItsCommentsInTheDocumentationFile()
    {
        SkipWithoutNet8("Archive");
        var documentation = System.Xml.Linq.XDocument.Load(_feed.PathOf("Strict/Archive/bin/Debug/net8.0/Archive.xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);
        Assert.Contains("GRAIN ELEVATOR OPENS WITH A BRASS BAND", documentation["P:Archive.Cables.Corpus.Astana._08ASTANA66"], StringComparison.Ordinal);
        Assert.Contains("Agriculture and Forestry", documentation["F:Archive.Cables.Tag.EAGR"], StringComparison.Ordinal);
    }

    [Fact]
    public void AFriendSeesAnInternalCorpusBesideItsOwn() => Assert.Equal(
        """
        own 2 MINT HARVEST BEGINS 165106
        seen 1 GRAIN ELEVATOR OPENS WITH A BRASS BAND 165106
        """, _feed.Run(Dll("Friend")));

    [Fact]
    public void OtherGeneratorsAndTheirFilesAreLeftAlone()
    {
        Assert.Equal(
            """
            {"Id":"08ASTANA66","Subject":"GRAIN ELEVATOR OPENS WITH A BRASS BAND"}
            True
            """, _feed.Run(Dll("Neighbours")));
        Assert.Equal(["Neighbours.dll"], Assemblies("Neighbours"));
    }

    private void SkipWithoutNet8(string project)
    {
        if (Solution.OfNet8.Contains(project)) _feed.SkipWithout(PackedFeed.Net8);
    }

    private IEnumerable<string> Assemblies(string project) =>
        Directory.GetFiles(_feed.PathOf($"Strict/{project}/bin/Debug/net10.0"), "*.dll").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static string Dll(string project) => $"Strict/{project}/bin/Debug/{(project == "Archive" ? "net8.0" : "net10.0")}/{project}.dll";

    /// <summary>The solution, built.</summary>
    public sealed class Solution
    {
        /// <summary>Those that cannot be built without the reference assemblies of .NET 8.</summary>
        internal static readonly string[] OfNet8 = ["Archive", "Reader"];

        /// <summary>The cables of <c>Desk</c>: path from its folder, id, path as the corpus tells it, text; in the order of the corpus.</summary>
        internal static readonly (string Path, string Id, string Shown, string Text)[] OfDesk =
        [
            Numbered("cables/08ASTANA66.txt", 66),
            Numbered("cables/2008/01/08ASTANA67.txt", 67),
            Numbered("cables/with blanks (2)/08 ASTANA 68.txt", 68),
            Numbered("cables/\u043f\u043e\u0441\u043e\u043b\u044c\u0441\u0442\u0432\u043e/08ASTANA69.txt", 69),
            Numbered("cables/na\u00efve caf\u00e9 \u96fb\u5831 \U0001F4DC.txt", 70),
            Numbered("../out side/08ASTANA71.txt", 71),
            Numbered("../out side/deep/er/08ASTANA72.txt", 72),
            Numbered("../linked/08ASTANA73.txt", 73) with { Shown = "shown/as/08ASTANA73.txt" },
        ];

        /// <summary>Builds it.</summary>
        public Solution(PackedFeed feed)
        {
            Feed = feed;
            foreach (var (path, _, _, text) in OfDesk) feed.Write("Strict/Desk/" + path, text);
            foreach (var project in new[] { "Archive", "Core", "Neighbours" }) feed.Write($"Strict/{project}/cables/08ASTANA66.txt", Cables.Grain);
            foreach (var project in new[] { "Archive", "Friend" }) feed.Write($"Strict/{project}/cables/08FREEDONIA12.txt", Cables.Mint);
            feed.Write("Strict/Friend/cables/08ASTANA67.txt", Numbered("", 67).Text);
            feed.WriteSolution("Strict.slnx", "Strict", feed.Has(PackedFeed.Net8) ? [] : OfNet8);
            Output = feed.Build("", "build Strict.slnx -nologo -v:m -m:2 -nodeReuse:false");
        }

        /// <summary>Where it is.</summary>
        internal PackedFeed Feed { get; }

        /// <summary>What the build wrote.</summary>
        internal BuildOutput Output { get; }

        private static (string Path, string Id, string Shown, string Text) Numbered(string path, int number) => (
            path, $"08ASTANA{number}", path,
            Cables.Grain.Replace("000066", $"0000{number}", StringComparison.Ordinal).Replace("141134Z", $"14{number - 56}34Z", StringComparison.Ordinal));
    }
}
