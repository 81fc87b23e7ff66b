using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Fields;

/// <summary>The SUBJECT field of a message as it stands (FORMAT.md 6.7).</summary>
internal sealed class SubjectField
{
    private readonly FieldText _text;

    private SubjectField(CableUnderCheck cable, HeadField field, FieldText text)
    {
        Label = FieldLabel.Read(cable, field);
        _text = text;
        Value = text.Value;
        if (PortionMarkReader.TryRead(Value.AsSpan(), out var length, out var marking, out _, out _) && Value[0] == '(')
        {
            Mark = _text.Span(0, length);
            MarkText = Value.Substring(0, length);
            Marking = marking;
            WordsStart = Ascii.SkipSpaces(Value.AsSpan(), length);
        }
    }

    /// <summary>The label.</summary>
    public FieldLabel Label { get; }

    /// <summary>The lines of the subject with its mark, joined by line feeds.</summary>
    public string Value { get; }

    /// <summary>The portion mark the subject begins with, brackets included; null where it has none.</summary>
    public SourceSpan? Mark { get; }

    /// <summary>The mark as it stands; empty where there is none.</summary>
    public string MarkText { get; } = "";

    /// <summary>What the mark means.</summary>
    public Classification Marking { get; }

    /// <summary>Where in <see cref="Value"/> the words begin, behind the mark.</summary>
    public int WordsStart { get; }

    /// <summary>Whether a mark stands at the end, as it does now and then.</summary>
    public bool IsMarkedAtEnd
    {
        get
        {
            var open = Value.LastIndexOf('(');
            return open > 0 && Ascii.IsSpace(Value[open - 1])
                && PortionMarkReader.TryRead(Value.AsSpan(open), out var length, out _, out _, out _) && open + length == Value.TrimEnd('.').Length;
        }
    }

    /// <summary>Reads the field of a message; null where it has none. For <see cref="CableUnderCheck.SubjectField"/>.</summary>
    public static SubjectField? Read(CableUnderCheck cable) =>
        cable.Head.Find(HeadLabel.Subject) is { } field && cable.Fields.Value(HeadLabel.Subject) is { } text ? new SubjectField(cable, field, text) : null;

    /// <summary>The place in the file of a range of <see cref="Value"/>.</summary>
    public SourceSpan Span(int start, int end) => _text.Span(start, end);
}
