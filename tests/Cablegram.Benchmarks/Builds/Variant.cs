namespace Cablegram.Benchmarks.Builds;

/// <summary>One way to ship cables with a program.</summary>
/// <param name="Name">On the command line and in the results.</param>
/// <param name="Title">In tables and charts.</param>
/// <param name="Program">Its program, a file of <c>Alternatives/Programs</c>.</param>
/// <param name="Items">Lines of its project, between properties and items of all; <c>$(Alternatives)</c> is the folder of the compiled alternatives.</param>
/// <param name="Preparation">What has to be made of the cables before the build.</param>
/// <param name="Settings">Lines of its <c>.editorconfig</c>.</param>
internal sealed record Variant(string Name, string Title, string Program, string Items, Preparation Preparation = Preparation.None, string Settings = "")
{
    private const string Generator = """
            <ItemGroup>
              <AdditionalFiles Include="cables/**" />
              <CompilerVisibleProperty Include="Utf8Text" />
              <Analyzer Include="$(Alternatives)/Cablegram.Benchmarks.Compiled.dll" />
            </ItemGroup>
        """;

    // The native library of this system alone, as a program is published for one.
    private const string Database = """
            <PropertyGroup>
              <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
              <SelfContained>false</SelfContained>
              <AppendRuntimeIdentifierToOutputPath>false</AppendRuntimeIdentifierToOutputPath>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="Microsoft.Data.Sqlite" Version="$(SqliteVersion)" />
              <PackageReference Include="SQLitePCLRaw.bundle_e_sqlite3" Version="$(SqliteNativeVersion)" />
              <PackageReference Include="SQLitePCLRaw.core" Version="$(SqliteNativeVersion)" />
              <None Include="cables.db" CopyToOutputDirectory="PreserveNewest" />
            </ItemGroup>
        """;

    private const string Short = "    <PropertyGroup><CablegramParagraphMembers>false</CablegramParagraphMembers></PropertyGroup>\n";

    private const string Package = """
            <ItemGroup><PackageReference Include="Cablegram" Version="$(CablegramVersion)" PrivateAssets="all" /></ItemGroup>
        """;

    /// <summary>All of them; the empty program and Cablegram first.</summary>
    public static readonly IReadOnlyList<Variant> All =
    [
        new("empty", "Empty program", "Empty.cs", ""),
        new("cablegram", "Cablegram", "Cablegram.cs", Package),
        new("cablegram-short", "Cablegram, no paragraph members", "Cablegram.cs", Short + Package),
        new("cablegram-unchecked", "Cablegram, no paragraph members, no rules", "Cablegram.cs", Short + Package, Settings: "cable_diagnostic.severity = none"),
        new("literal", "Generator, string literals", "Literals.cs", Generator),
        new("u8", "Generator, u8 literals", "Literals.cs", "    <PropertyGroup><Utf8Text>true</Utf8Text></PropertyGroup>\n" + Generator),
        new("parsed", "Embedded files, parsed at start-up", "ParsedAtStart.cs", """
                <ItemGroup>
                  <EmbeddedResource Include="cables/**" LogicalName="%(Filename)%(Extension)" />
                  <Reference Include="$(Alternatives)/Cablegram.Benchmarks.Compiled.dll" />
                </ItemGroup>
            """),
        new("json", "Embedded JSON, System.Text.Json", "JsonRecords.cs", "    <ItemGroup><EmbeddedResource Include=\"cables.json\" LogicalName=\"cables.json\" /></ItemGroup>", Preparation.Json),
        new("sqlite", "SQLite file", "Sqlite.cs", Database, Preparation.Sqlite),
        new("sqlite-fts", "SQLite file with full-text index", "Sqlite.cs", Database, Preparation.SqliteWithSearch),
    ];
}

/// <summary>What has to be made of the cables before a build.</summary>
internal enum Preparation
{
    None,
    Json,
    Sqlite,
    SqliteWithSearch,
}
