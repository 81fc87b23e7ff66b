using System.Text;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>Text decoded from a file (a JSON string, a spreadsheet cell), with the place of each character.</summary>
internal sealed class MappedText
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private string? _value;

    /// <summary>The text so far.</summary>
    public string Value => _value ??= _text.ToString();

    /// <summary>A stretch of a file as it stands.</summary>
    public static MappedText Verbatim(string source, int start, int end)
    {
        var text = new MappedText();
        for (var i = start; i < end; i++) text.Add(source[i], i, i + 1);
        return text;
    }

    /// <summary>Adds a character that stands for a stretch of the file.</summary>
    public void Add(char c, int start, int end)
    {
        _value = null;
        _text.Append(c);
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>The place in the file of a range of the text that is not empty.</summary>
    public SourceSpan Span(int start, int end) => SourceSpan.FromBounds(_starts[start], _ends[end - 1]);

    /// <summary>Hands a range of the text over to a message.</summary>
    public void CopyTo(MessageTextBuilder builder, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var run = i;
            while (i < end && _ends[i] - _starts[i] == 1 && (i == run || _starts[i] == _ends[i - 1])) i++;
            if (i > run)
            {
                builder.Append(_starts[run], _ends[i - 1]);
            }
            else
            {
                builder.Append(Value[i].ToString(), _starts[i], _ends[i]);
                i++;
            }
        }
    }
}
