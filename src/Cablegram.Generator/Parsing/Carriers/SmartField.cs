using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>The fields of a SMART cable (FORMAT.md 2.6).</summary>
internal enum SmartField : byte
{
    /// <summary>No field's label.</summary>
    None,
    Mrn,
    DateTimeGroup,
    From,
    Action,
    ExecutiveOrder,
    Tags,
    Captions,
    Reference,
    PassLine,
    Subject,

    /// <summary>Offices of the post that get copies; not part of the message.</summary>
    Office,
    Signature,
    Info,

    /// <summary>Drafter, clearances and handling behind the text.</summary>
    Closing,
}

/// <summary>The labels of SMART fields.</summary>
internal static class SmartLabel
{
    private static readonly (string Label, SmartField Field)[] Labels =
    [
        ("MRN", SmartField.Mrn),
        ("Date/DTG", SmartField.DateTimeGroup),
        ("DTG", SmartField.DateTimeGroup),
        ("From", SmartField.From),
        ("Action Office", SmartField.Office),
        ("Action Post", SmartField.Closing),
        ("Action", SmartField.Action),
        ("Info Office", SmartField.Office),
        ("Info", SmartField.Info),
        ("E.O.", SmartField.ExecutiveOrder),
        ("EO", SmartField.ExecutiveOrder),
        ("TAGS", SmartField.Tags),
        ("Captions", SmartField.Captions),
        ("References", SmartField.Reference),
        ("Reference", SmartField.Reference),
        ("Pass Line", SmartField.PassLine),
        ("Subject", SmartField.Subject),
        ("Signature", SmartField.Signature),
        ("Drafted By", SmartField.Closing),
        ("Cleared By", SmartField.Closing),
        ("Approved By", SmartField.Closing),
        ("Released By", SmartField.Closing),
        ("XMT", SmartField.Closing),
        ("Attachments", SmartField.Closing),
        ("Attachment", SmartField.Closing),
        ("Dissemination Rule", SmartField.Closing),
    ];

    /// <summary>Whether a line begins with a label and a colon, or with a label and the gap of a column.</summary>
    /// <param name="line">The line without blanks at both ends.</param>
    /// <param name="field">The field; <see cref="SmartField.None"/> where the line is no label's.</param>
    /// <param name="value">Offset of the value in the line; the line's length where it stands elsewhere.</param>
    public static bool TryRead(ReadOnlySpan<char> line, out SmartField field, out int value)
    {
        foreach (var (label, candidate) in Labels)
        {
            if (!line.StartsWith(label.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;

            value = label.Length;
            var blanks = Blanks(line, value);
            var hasColon = value + blanks < line.Length && line[value + blanks] == ':';
            if (hasColon) value += blanks + 1;
            else if (blanks < 3 || candidate is SmartField.Subject or SmartField.From or SmartField.Info) continue;

            value += Blanks(line, value);
            field = candidate;
            return true;
        }

        field = SmartField.None;
        value = 0;
        return false;
    }

    /// <summary>Whether a field stands above the text.</summary>
    public static bool IsHeader(SmartField field) => field is > SmartField.None and <= SmartField.Office;

    private static int Blanks(ReadOnlySpan<char> line, int from)
    {
        var count = 0;
        while (from + count < line.Length && LineTable.IsBlank(line[from + count])) count++;
        return count;
    }
}
