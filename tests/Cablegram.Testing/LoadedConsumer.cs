using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Testing;

/// <summary>The consumer's assembly, compiled and loaded, until disposed of.</summary>
public sealed class LoadedConsumer : IDisposable
{
    private readonly AssemblyLoadContext _context = new("consumer", isCollectible: true);

    internal LoadedConsumer(CSharpCompilation compilation, IEnumerable<ResourceDescription> resources)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, manifestResources: resources);
        if (!emitted.Success)
        {
            throw new HarnessException("The consumer does not compile:\n" + string.Join('\n', emitted.Diagnostics
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(20)));
        }

        Size = image.Length;
        image.Position = 0;
        Assembly = _context.LoadFromStream(image);
    }

    /// <summary>The loaded assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>Its size in bytes.</summary>
    public long Size { get; }

    /// <summary>A type by its full name, public or not.</summary>
    public Type Type(string fullName) =>
        Assembly.GetType(fullName) ?? throw new HarnessException($"The consumer has no type {fullName}.");

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();
}

/// <summary>Ways to run the generated API.</summary>
public static class Execution
{
    private const string SnippetPath = "Snippet.cs";

    /// <summary>Compiles and loads the consumer.</summary>
    public static LoadedConsumer Load(this GeneratorRun run) => new(run.Compilation, run.Project.Resources);

    /// <summary>The value of a C# expression over the generated API, written as in the consumer's own code.</summary>
    /// <typeparam name="T">Type of the value; not one of the generated types, which live in the consumer only.</typeparam>
    public static T Evaluate<T>(this GeneratorRun run, string expression) => run.Execute<T>($"return {expression};");

    /// <summary>What a C# method body over the generated API returns.</summary>
    /// <typeparam name="T">Type of the value; not one of the generated types, which live in the consumer only.</typeparam>
    public static T Execute<T>(this GeneratorRun run, string body)
    {
        var names = run.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is not Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax))
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax>()
            .Select(declaration => declaration.Name.ToString())
            .Distinct();
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Globalization;
            using System.Linq;
            using System.Text;
            {{string.Join('\n', names.Select(name => $"using {name};"))}}
            internal static class Snippet
            {
                internal static object? Run()
                {
                    {{body}}
                }
            }
            """;
        var tree = CSharpSyntaxTree.ParseText(source, run.Project.ParseOptions, SnippetPath, System.Text.Encoding.UTF8);
        using var consumer = new LoadedConsumer(run.Compilation.AddSyntaxTrees(tree), run.Project.Resources);
        try
        {
            return (T)consumer.Type("Snippet").GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e.InnerException).Throw();
            throw;
        }
    }
}
