using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.ClassifiedBy;

/// <summary>The classifier paragraph in the head of a cable: where its label and its grounds stand.</summary>
/// <param name="cable">The cable.</param>
/// <param name="head">The field.</param>
/// <param name="text">Everything behind the label; may run on into the text.</param>
/// <param name="end">Offset in <paramref name="text"/> at which the paragraph ends.</param>
internal sealed class ClassifierField(CableUnderCheck cable, HeadField head, FieldText text, int end)
{
    /// <summary>Reads the paragraph; null where the head has none. For <see cref="CableUnderCheck.ClassifierField"/>.</summary>
    public static ClassifierField? Read(CableUnderCheck cable) =>
        cable.Head.Find(HeadLabel.ClassifiedBy) is { } head && cable.Fields.Value(HeadLabel.ClassifiedBy) is { } text
            ? new ClassifierField(cable, head, text, ClassifierExtent.FindEnd(text.Value))
            : null;

    /// <summary>Everything behind the label.</summary>
    public string Value => text.Value;

    /// <summary>Offset in <see cref="Value"/> at which the paragraph ends.</summary>
    public int End => end;

    /// <summary>Section and letters; null where there is neither a reason nor a section.</summary>
    public ClassificationGrounds? Grounds { get; } = ClassificationGrounds.Find(text.Value, 0, end);

    /// <summary>Place of the words <c>Classified By</c> with their colon.</summary>
    public SourceSpan Label
    {
        get
        {
            var message = cable.MessageText;
            var rest = message.AsSpan(head.Start, Math.Min(message.Length - head.Start, 60));
            if (!ClassifiedByLabel.TryRead(rest, isMidLine: false, out var length, out _)) length = Math.Min(rest.Length, 13);

            var end = rest.Slice(0, length).TrimEnd().Length;
            var start = 0;
            while (start < end && (char.IsDigit(rest[start]) || rest[start] is '\u00b6' or '.' or ')' || LineTable.IsBlank(rest[start]))) start++;
            if (start < end && rest[start] == '(') start = Ascii.SkipSpaces(rest, rest.Slice(0, end).IndexOf(')') + 1);
            return cable.ToSource(head.Start + start, head.Start + Math.Max(end, start + 1));
        }
    }

    /// <summary>The place in the file of a range of <see cref="Value"/>.</summary>
    public SourceSpan Span(int start, int end) => text.Span(start, end);

    /// <summary>Whether a range of <see cref="Value"/> stands in the file as it is.</summary>
    public bool IsVerbatim(int start, int end) => cable.HasAt(Span(start, end), Value, start, end - start);
}
