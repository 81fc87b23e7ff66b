using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Benchmarks.Compiled;

/// <summary>
/// A generator without any packing: a class a cable with a literal for every field. The property <c>Utf8Text</c> says whether the text is a
/// <c>u8</c> literal. Nothing is made at start-up; a switch over the ids finds a cable.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class LiteralGenerator : IIncrementalGenerator
{
    private const string Support = """
        namespace App;

        public delegate System.ReadOnlySpan<byte> Utf8Source();

        public sealed class Cable(string id, string subject, string classification, string[] tags, long created, string? text, Utf8Source? utf8)
        {
            private string? _text = text;
            public string Id => id;
            public string Subject => subject;
            public string Classification => classification;
            public System.Collections.Generic.IReadOnlyList<string> Tags => tags;
            public System.DateTime Created => new(created, System.DateTimeKind.Utc);
            public string Text => _text ??= System.Text.Encoding.UTF8.GetString(utf8!());
        }
        """;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var isUtf8 = context.AnalyzerConfigOptionsProvider.Select(
            (options, _) => options.GlobalOptions.TryGetValue("build_property.Utf8Text", out var value) && value == "true");
        var cables = context.AdditionalTextsProvider
            .Select((file, cancellation) => CableFields.Read(Path.GetFileName(file.Path), file.GetText(cancellation)?.ToString() ?? ""))
            .Where(cable => cable.Id.Length > 0);
        context.RegisterPostInitializationOutput(output => output.AddSource("Cable.g.cs", "#nullable enable\n" + Support));
        context.RegisterSourceOutput(cables.Combine(isUtf8), (output, item) => output.AddSource($"Cable.{item.Left.Id}.g.cs", Cable(item.Left, item.Right)));
        context.RegisterSourceOutput(cables.Select((cable, _) => cable.Id).Collect(), (output, ids) => output.AddSource("Corpus.g.cs", Corpus(ids)));
    }

    private static string Cable(CableFields cable, bool isUtf8)
    {
        var text = Literal(cable.Text);
        return $$"""
            namespace App;

            static class C{{cable.Id}}
            {
                internal static readonly Cable Value = new(
                    {{Literal(cable.Id)}}, {{Literal(cable.Subject)}}, {{Literal(cable.Classification)}},
                    new string[] { {{string.Join(", ", cable.Tags.Select(Literal))}} }, {{cable.Created?.Ticks ?? 0}},
                    {{(isUtf8 ? "null, static () => " + text + "u8" : text + ", null")}});
            }
            """;
    }

    private static string Corpus(ImmutableArray<string> ids)
    {
        var code = new StringBuilder("#nullable enable\nnamespace App;\n\npublic static class Corpus\n{\n    public static Cable? Get(string id)\n    {\n        switch (id)\n        {\n");
        foreach (var id in ids) code.Append("            case \"").Append(id).Append("\": return C").Append(id).Append(".Value;\n");
        code.Append("            default: return null;\n        }\n    }\n}\n");
        return code.ToString();
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
