using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>Tells which kind of copy a text is and frees the message from it (FORMAT.md 2).</summary>
internal static class CarrierReader
{
    /// <summary>Reads any text; one that has no carrier's marks comes out whole as <see cref="Carrier.PlainText"/>.</summary>
    public static CarrierReading Read(string source)
    {
        var first = FirstCharacter(source);
        if (first == source.Length) return PlainTextCarrier.Read(source, isMessage: false, lines: null);

        // Every other carrier has lines of its own before the message.
        if (IsMessageStart(source, first)) return ReadMessage(source, isMessage: true);

        return ReadByOpening(source, first)
            ?? ReadByMarks(source, out var namesDepartment)
            ?? SmartCarrier.TryRead(source)
            ?? (namesDepartment ? DraftCarrier.TryRead(source) : null)
            ?? LabelledFieldsCarrier.TryRead(source)
            ?? ReadMessage(source, isMessage: false);
    }

    private static CarrierReading ReadMessage(string source, bool isMessage)
    {
        var lines = LineTable.Of(source, 0, source.Length);
        if (!MarkdownCarrier.IsMatch(source, lines)) return PlainTextCarrier.Read(source, isMessage, lines);

        lines.Dispose();
        return MarkdownCarrier.Read(source);
    }

    private static bool IsMessageStart(string source, int first)
    {
        var line = source.AsSpan(first, Math.Min(80, source.Length - first));
        return line.StartsWith("VZCZC".AsSpan()) || line.StartsWith("DE RU".AsSpan()) || line.StartsWith("This record is a partial extract".AsSpan())
            || TelegramPage.IsDateTimeGroup(line);
    }

    private static CarrierReading? ReadByOpening(string source, int first) => source[first] switch
    {
        '<' => HtmlCarrier.TryRead(source, first),
        '-' => FrontMatterCarrier.TryRead(source, first),
        '"' => SpreadsheetRow.TryRead(source, first),
        >= '0' and <= '9' => StackedLinesCarrier.TryRead(source, first) ?? SpreadsheetRow.TryRead(source, first),
        _ => RecordCarrier.TryReadJson(source, first),
    };

    /// <summary>Reads the copies that are known by words anywhere in the file; what several have in common is searched for once.</summary>
    private static CarrierReading? ReadByMarks(string source, out bool namesDepartment)
    {
        namesDepartment = source.AsSpan().IndexOf("Department of State") >= 0;
        if (ArchiveTelegramCarrier.IsMatch(source, namesDepartment)) return ArchiveTelegramCarrier.Read(source);
        return MetadataRow.Find(source) is { } row ? SavedPageCarrier.Read(source, row) : null;
    }

    private static int FirstCharacter(string source)
    {
        var position = 0;
        while (position < source.Length && (LineTable.IsBlank(source[position]) || source[position] is '\n' or '\r' or '\f')) position++;
        return position;
    }
}
