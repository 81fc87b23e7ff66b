using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// A telegram before it was sent, as FOIA releases have it: drafter and clearances, then captions, E.O., TAGS, SUBJECT, REF and
/// paragraphs up to <c>YY</c>; no number and no date-time group (FORMAT.md 2.6). Also mails of such releases without a cable.
/// </summary>
internal static class DraftCarrier
{
    private static readonly string[] Captions = [.. UsualCaptions.Words, "SBU"];

    /// <summary>Reads a released document; null where the file has no case line of a FOIA release.</summary>
    public static CarrierReading? TryRead(string source)
    {
        if (source.AsSpan().IndexOf("U.S. Department of State".AsSpan()) < 0 || source.AsSpan().IndexOf("Doc No".AsSpan()) < 0) return null;

        using var lines = LineTable.Of(source, 0, source.Length);
        var hasCaseLine = false;
        for (var i = 0; i < lines.Count && !hasCaseLine; i++) hasCaseLine = ReleaseStamp.IsCaseLine(lines.Content(i));
        if (!hasCaseLine) return null;

        var order = FindFields(lines, 0, source.Length);
        var isSent = order >= 0 && IsSent(lines, order);
        var first = order < 0 || isSent ? 0 : FirstCaption(lines, order);
        var end = order < 0 || isSent ? lines.Count : FindEnd(lines, order);
        var repairs = new List<Repair>();
        var builder = new MessageTextBuilder(source);
        var flow = new PageFlow(source, builder, hasStrayBlanks: false);
        var captions = new List<SourceSpan>();
        for (var i = first; i < end; i++) Compose(lines, i, flow, repairs);
        for (var i = first; i < order; i++) captions.Add(SourceSpan.FromBounds(lines[i].ContentStart, lines[i].End));

        return new CarrierReading
        {
            Carrier = order >= 0 && !isSent ? Carrier.Smart : Carrier.PlainText,
            Message = builder.Build(),
            Metadata = new CarrierMetadata { Classification = order >= 0 && !isSent ? SmartBanner.Read(source, lines, first, captions) : null },
            Repairs = repairs.ToEquatableArray(),
            Signature = order >= 0 && !isSent ? Signature.FieldLabels : Signature.None,
            IsNearMiss = order < 0 && !HasOriginator(lines),
        };
    }

    /// <summary>Index of an E.O. line that TAGS and SUBJECT follow; -1 where there is none.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="start">Offset at which to begin; of a line it is within, the rest counts.</param>
    /// <param name="end">Offset at which to end.</param>
    public static int FindFields(LineTable lines, int start, int end)
    {
        for (var i = lines.At(start); i < lines.Count && lines[i].Start < end; i++)
        {
            if (!Content(lines, i, start, end).StartsWith("E.O.".AsSpan())) continue;

            var tags = FindLabel(lines, i, "TAGS", end);
            if (tags > 0 && FindLabel(lines, tags, "SUBJ", end) > 0) return i;
        }

        return -1;
    }

    private static int FindLabel(LineTable lines, int index, string label, int end)
    {
        for (int i = index + 1, seen = 0; i < lines.Count && lines[i].Start < end && seen < 6; i++)
        {
            var content = Content(lines, i, 0, end);
            if (content.IsEmpty) continue;
            if (content.StartsWith(label.AsSpan())) return i;
            seen++;
        }

        return -1;
    }

    private static ReadOnlySpan<char> Content(LineTable lines, int index, int start, int end)
    {
        ref readonly var line = ref lines[index];
        var first = Math.Max(line.ContentStart, start);
        var last = Math.Min(line.End, end);
        while (first < last && LineTable.IsBlank(lines.Text[first])) first++;
        return first < last ? lines.Text.AsSpan(first, last - first) : default;
    }

    /// <summary>Whether a transmission header stands above the fields: then it is a sent cable with release lines.</summary>
    private static bool IsSent(LineTable lines, int order)
    {
        for (var i = 0; i < order; i++)
        {
            var content = lines.Content(i);
            if (content.StartsWith("FM ".AsSpan()) || TelegramPage.IsDateTimeGroup(content)) return true;
        }

        return false;
    }

    private static bool HasOriginator(LineTable lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines.Content(i).StartsWith("FM ".AsSpan())) return true;
        }

        return false;
    }

    private static int FirstCaption(LineTable lines, int order)
    {
        var first = order;
        for (var i = order - 1; i >= 0 && i > order - 12; i--)
        {
            var content = lines.Content(i);
            if (content.IsEmpty) continue;
            if (!IsCaption(content)) break;
            first = i;
        }

        return first;
    }

    private static bool IsCaption(ReadOnlySpan<char> line)
    {
        foreach (var caption in Captions)
        {
            if (line.StartsWith(caption.AsSpan()) && line.Length < 40) return true;
        }

        return false;
    }

    private static int FindEnd(LineTable lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (lines.Content(i).Equals("YY".AsSpan(), StringComparison.Ordinal)) return i;
        }

        return lines.Count;
    }

    private static void Compose(LineTable lines, int index, PageFlow flow, List<Repair> repairs)
    {
        var line = lines[index];
        var content = lines.Content(index);
        if (line.IsEmpty)
        {
            flow.Blank(line);
        }
        else if (ReleaseStamp.IsCaseLine(content) || ReleaseStamp.IsRemark(content) || SmartBanner.IsBanner(content))
        {
            flow.Edge();
            repairs.Add(new Repair(RepairKind.StampRemoved, SourceSpan.FromBounds(line.ContentStart, line.End), "A release line at a page edge was left out."));
        }
        else
        {
            flow.Add(line.Start, line);
        }
    }
}
