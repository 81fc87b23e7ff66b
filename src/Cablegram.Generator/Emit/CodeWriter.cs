using System.Text;

namespace Cablegram.Emit;

/// <summary>
/// Writes C# with indentation. Line ends are always <c>\n</c>. Rent one with <see cref="Rent"/> and end with <see cref="Finish"/>:
/// the buffer goes back to a pool of one, as the generator's outputs run one after the other.
/// </summary>
internal sealed class CodeWriter
{
    private const int LargestBufferKept = 1 << 20;

    private static StringBuilder? _pool;

    private readonly StringBuilder _text;
    private int _depth;
    private bool _isLineStart = true;

    private CodeWriter(StringBuilder text) => _text = text;

    /// <summary>A writer with an empty buffer.</summary>
    public static CodeWriter Rent() => new(Interlocked.Exchange(ref _pool, null) ?? new StringBuilder(16 * 1024));

    /// <summary>The text; the writer must not be used again.</summary>
    public string Finish()
    {
        var text = _text.ToString();
        if (_text.Capacity <= LargestBufferKept)
        {
            _text.Clear();
            _pool = _text;
        }

        return text;
    }

    /// <summary>Writes a part of a line.</summary>
    public CodeWriter Write(string text)
    {
        if (text.Length == 0) return this;
        if (_isLineStart) _text.Append(' ', _depth * 4);
        _isLineStart = false;
        _text.Append(text);
        return this;
    }

    /// <summary>Writes the rest of a line and ends it.</summary>
    public CodeWriter Line(string text = "")
    {
        Write(text);
        _text.Append('\n');
        _isLineStart = true;
        return this;
    }

    /// <summary>Writes a string literal.</summary>
    public CodeWriter Literal(string value) => Quoted(value, CSharpLiteral.AppendEscaped);

    /// <summary>Writes a string literal of packed units.</summary>
    public CodeWriter PackedLiteral(string units) => Quoted(units, CSharpLiteral.AppendPacked);

    /// <summary>Writes things with an empty line between them.</summary>
    public void Each<T>(IEnumerable<T> items, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) Line();
            isFirst = false;
            write(item);
        }
    }

    /// <summary>Opens a block; dispose of the result to close it.</summary>
    public Block Braces(string head)
    {
        Line(head);
        Line("{");
        _depth++;
        return new Block(this);
    }

    /// <summary>Goes one step in without braces; dispose of the result to come back.</summary>
    public Indentation Indent()
    {
        _depth++;
        return new Indentation(this);
    }

    private CodeWriter Quoted(string value, Action<StringBuilder, string> append)
    {
        Write("\"");
        append(_text, value);
        _text.Append('"');
        return this;
    }

    /// <summary>An open block.</summary>
    internal readonly struct Block(CodeWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line("}");
        }
    }

    /// <summary>A step of indentation.</summary>
    internal readonly struct Indentation(CodeWriter writer) : IDisposable
    {
        public void Dispose() => writer._depth--;
    }
}
