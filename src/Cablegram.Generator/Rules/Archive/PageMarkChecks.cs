using Cablegram.Model;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Archive;

/// <summary>Looks for the classification above and below each printed page of a telegram (FORMAT.md 7).</summary>
internal sealed class PageMarkChecks
{
    private readonly CableUnderCheck _cable;
    private readonly LineTable _lines;
    private readonly Findings _findings;

    /// <summary>Classifications since the last line of text.</summary>
    private int _marks;

    /// <summary>Number of the page at hand; zero before the first.</summary>
    private int _page;

    private PageMarkChecks(CableUnderCheck cable, Findings findings)
    {
        _cable = cable;
        _lines = LineTable.Of(cable.Source, 0, cable.Source.Length);
        _findings = findings;
    }

    /// <summary>Checks the pages.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Carrier is not (Carrier.ArchiveTelegram or Carrier.LabelledFields)) return;

        var pages = new PageMarkChecks(cable, findings);
        var isBelowHead = false;
        for (var i = 0; i < pages._lines.Count; i++)
        {
            var content = pages._lines.Content(i);
            if (content.IsEmpty || pages.IsStamp(i, content)) continue;
            if (content.Equals("Message Attributes".AsSpan(), StringComparison.Ordinal)) return;

            // In the form of 1979 post and number stand below PAGE 02.
            if (isBelowHead && (TelegramPage.IsPostAndNumber(content) || TelegramPage.IsSectionOrTime(content))) continue;
            isBelowHead = pages.Read(i, content);
        }
    }

    /// <summary>Reads a line; says whether it is the head of a page.</summary>
    private bool Read(int index, ReadOnlySpan<char> content)
    {
        if (TelegramPage.IsClassification(content))
        {
            _marks += Count(content);
            return false;
        }

        if (TelegramPage.IsHead(content, out _, out var isFirst))
        {
            ReadHead(index, content, isFirst);
            return true;
        }

        if (TelegramPage.IsTail(content))
        {
            if (_page > 0 && _marks == 0) Report(index, content.Length, $"the foot of page {Number.Of(_page)}");
            _page = 0;
        }

        _marks = TelegramPage.GluedClassification(content) > 0 ? 1 : 0;
        return false;
    }

    private void ReadHead(int index, ReadOnlySpan<char> content, bool isFirst)
    {
        var start = Ascii.SkipSpaces(content, "PAGE".Length);
        var end = Ascii.SkipDigits(content, start);
        var before = isFirst ? 0 : _page;
        _page = Ascii.ToNumber(content.Slice(start, end - start));
        if (_marks == 0)
        {
            var head = $"the head of page {Number.Of(_page)}";
            Report(index, end, before > 0 ? $"the foot of page {Number.Of(before)} and {head}" : head);
        }
        else if (_marks == 1 && before > 0)
        {
            Report(index, end, $"the foot of page {Number.Of(before)} as well as at the head of page {Number.Of(_page)}");
        }

        _marks = 0;
    }

    private void Report(int index, int length, string place) =>
        _findings.Report(ArchiveRules.PageClassification, new SourceSpan(_lines[index].ContentStart, length), place);

    private bool IsStamp(int index, ReadOnlySpan<char> content)
    {
        if (ReleaseStamp.TryFind(content, out var start, out _) && start == 0) return true;
        if (ReleaseStamp.IsContinuation(content)) return true;
        if (!ReleaseStamp.IsName(content)) return false;

        var next = index + 1;
        while (next < _lines.Count && _lines[next].IsEmpty && next < index + 4) next++;
        return next < _lines.Count && ReleaseStamp.TryFind(_lines.Content(next), out start, out _) && start == 0;
    }

    /// <summary>How many classifications stand on a line of them: two pages may share one.</summary>
    private static int Count(ReadOnlySpan<char> content)
    {
        var count = 0;
        while (!content.IsEmpty)
        {
            var length = TelegramPage.ClassificationLength(content);
            if (length > 0) count++;
            content = content.Slice(Math.Max(1, length)).TrimStart();
        }

        return count;
    }
}
