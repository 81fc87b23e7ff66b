using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Cablegram.Package.Tests;

/// <summary>One program, published trimmed, as a single file, and compiled ahead, with the warnings of all three as errors; then run.</summary>
public sealed class PublishedTests(PublishedTests.Solution solution) : IClassFixture<PublishedTests.Solution>
{
    private readonly PackedFeed _feed = solution.Feed;

    private static readonly string Expected = $"""
        Cable [ ReferenceId = 08ASTANA66, Created = 2008-01-14 11:34Z, Classification = Confidential, Origin = Embassy Astana, Subject = GRAIN ELEVATOR OPENS WITH A BRASS BAND ]
        ../cables/08ASTANA66.txt {Hash(Cables.Grain)} {Hash(Cables.Grain).ToLowerInvariant()}
        1 Confidential The new elevator holds a small mountain of wheat. | 2 Unclassified The band played twice. The minister & his wife danced <slowly>.

        Cable [ ReferenceId = 08FREEDONIA12, Created = 2008-03-02 15:00Z, Classification = Unclassified, Origin = Embassy Freedonia, Subject = MINT HARVEST BEGINS ]
        ../cables/08FREEDONIA12.txt {Hash(Cables.Mint)} {Hash(Cables.Mint).ToLowerInvariant()}
        1  Mint grows along the river.
        Reference [ Label = , Text = 08 ASTANA 66, ReferenceId = 08ASTANA66 ] GRAIN ELEVATOR OPENS WITH A BRASS BAND
        The new elevator holds a small mountain of wheat.
        #08ASTANA66 #08FREEDONIA12
        Freedonia Unclassified
        No cable has the reference id 08ASTANA67. Nearest: 08ASTANA66. Corpus.TryGet answers without an exception.
        """.Replace('[', '{').Replace(']', '}');

    [Theory]
    [InlineData("Trimmed")]
    [InlineData("SingleFile")]
    [InlineData("Ready")]
    public void RunsAsItDoesUnpublished(string project)
    {
        _feed.SkipWithout(PackedFeed.Publishing);
        solution.Output!.AssertClean(project);
        var program = Path.Combine(Folder(project), OperatingSystem.IsWindows() ? project + ".exe" : project);
        Assert.True(File.Exists(program), solution.Output.Text);
        Assert.Equal(Expected, _feed.Run(program));
    }

    [Fact]
    public void ASingleFileIsOne()
    {
        _feed.SkipWithout(PackedFeed.Publishing);
        Assert.DoesNotContain(Directory.GetFiles(Folder("SingleFile")), file => Path.GetExtension(file) is ".dll" or ".txt" or ".json");
    }

    [Fact]
    public void WhatIsTrimmedIsSmallerThanWhatIsNot()
    {
        _feed.SkipWithout(PackedFeed.Publishing);
        var whole = new FileInfo(_feed.PathOf($"Published/Trimmed/bin/Release/net10.0/{Rid}/Trimmed.dll"));
        Assert.InRange(new FileInfo(Path.Combine(Folder("Trimmed"), "Trimmed.dll")).Length, 1, whole.Length - 1);
    }

    private string Folder(string project) => _feed.PathOf($"Published/{project}/bin/Release/net10.0/{Rid}/publish");

    private static string Rid => RuntimeInformation.RuntimeIdentifier;

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The solution, published.</summary>
    public sealed class Solution
    {
        /// <summary>Publishes it where the machine can.</summary>
        public Solution(PackedFeed feed)
        {
            Feed = feed;
            if (!feed.Has(PackedFeed.Publishing)) return;
            feed.Write("Published/cables/08ASTANA66.txt", Cables.Grain);
            feed.Write("Published/cables/08FREEDONIA12.txt", Cables.Mint);
            feed.Write("Published/Ready/cables/08SUVA1.txt", "No item asks for this folder.");
            feed.WriteSolution("Published.slnx", "Published");
            Output = feed.Build("", "publish Published.slnx -nologo -v:m -m:2 -nodeReuse:false");
        }

        /// <summary>Where it is.</summary>
        internal PackedFeed Feed { get; }

        /// <summary>What was written; null where the machine lacks what is needed.</summary>
        internal BuildOutput? Output { get; }
    }
}
