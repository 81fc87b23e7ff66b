using Cablegram.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Diagnostics;

/// <summary>A place in an additional text, comparable by value. Lines and columns count from zero, columns in UTF-16 units.</summary>
/// <param name="Path">The file's path as the compiler gave it.</param>
/// <param name="Span">The range in the text.</param>
/// <param name="StartLine">Line of the first unit.</param>
/// <param name="StartColumn">Column of the first unit.</param>
/// <param name="EndLine">Line behind the last unit.</param>
/// <param name="EndColumn">Column behind the last unit.</param>
internal sealed record FileLocation(string Path, SourceSpan Span, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The file as such: its very first place.</summary>
    public static FileLocation StartOf(string path) => new(path, default, 0, 0, 0, 0);

    /// <summary>A range of a text that is at hand.</summary>
    public static FileLocation Of(string path, SourceText text, SourceSpan span)
    {
        var start = Math.Min(Math.Max(span.Start, 0), text.Length);
        var end = Math.Min(Math.Max(span.End, start), text.Length);
        var lines = text.Lines.GetLinePositionSpan(TextSpan.FromBounds(start, end));
        return new FileLocation(
            path, SourceSpan.FromBounds(start, end), lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }

    /// <summary>
    /// A range near the beginning of a text: the text's own lines, which the compiler finds and keeps for the whole of it, are not asked.
    /// </summary>
    public static FileLocation OfBeginning(string path, string text, SourceSpan span)
    {
        var start = Math.Min(Math.Max(span.Start, 0), text.Length);
        var end = Math.Min(Math.Max(span.End, start), text.Length);
        var (line, lineStart) = LineOf(text, start, 0, 0);
        var (endLine, endLineStart) = LineOf(text, end, line, lineStart);
        return new FileLocation(path, SourceSpan.FromBounds(start, end), line, start - lineStart, endLine, end - endLineStart);
    }

    private static (int Line, int Start) LineOf(string text, int position, int line, int start)
    {
        for (var i = start; i < position; i++)
        {
            // What ends a line for the compiler; CR and LF together are one end, behind the LF.
            if (text[i] is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029')) continue;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' && ++i >= position) break;
            line++;
            start = i + 1;
        }

        return (line, start);
    }

    /// <summary>The compiler's form of it.</summary>
    public Location ToLocation() => Location.Create(
        Path,
        new TextSpan(Span.Start, Span.Length),
        new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn)));
}

/// <summary>A diagnostic as a value: <see cref="Diagnostic"/> itself is compared by reference and keeps trees alive.</summary>
/// <param name="Id">Id of a descriptor in <see cref="GeneratorDiagnostics"/>.</param>
/// <param name="Location">Where; null for what concerns the project.</param>
/// <param name="Arguments">What goes into the message.</param>
/// <param name="Other">The other half of a duplicate; null where there is none.</param>
/// <param name="Severity">Severity the file gives to the rule; null for the rule's own.</param>
internal sealed record DiagnosticInfo(
    string Id, FileLocation? Location, EquatableArray<string> Arguments, FileLocation? Other = null, DiagnosticSeverity? Severity = null)
{
    /// <summary>A diagnostic of the given kind.</summary>
    public static DiagnosticInfo Of(DiagnosticDescriptor descriptor, FileLocation? location, params string[] arguments) =>
        new(descriptor.Id, location, new EquatableArray<string>(arguments));

    /// <summary>The compiler's form of it.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        GeneratorDiagnostics.ById[Id],
        Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None,
        Severity ?? GeneratorDiagnostics.ById[Id].DefaultSeverity,
        Other is null ? null : [Other.ToLocation()],
        properties: null,
        [.. Arguments]);
}
