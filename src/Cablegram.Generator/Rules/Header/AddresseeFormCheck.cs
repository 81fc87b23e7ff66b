using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Header;

/// <summary>Form of an addressee: <c>RUEHC/SECSTATE WASHDC IMMEDIATE 3604</c> (FORMAT.md 5.8).</summary>
internal static class AddresseeFormCheck
{
    private static readonly string[] PrecedenceNames = ["IMMEDIATE", "PRIORITY", "ROUTINE"];

    /// <summary>Checks the addressees of both lists.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (!WireHeader.IsOfWire(cable) || cable.Cable.Carrier is Carrier.ArchiveTelegram or Carrier.Json) return;
        foreach (var recipient in cable.Header.To.AsSpan()) Check(cable, findings, recipient);
        foreach (var recipient in cable.Header.Info.AsSpan()) Check(cable, findings, recipient);
    }

    private static void Check(CableUnderCheck cable, Findings findings, ParsedRecipient recipient)
    {
        var text = cable.TextAt(recipient.Span);
        if (text.AsSpan().IndexOfAny("\r\n<&".AsSpan()) >= 0) return;

        var fault = FindBlankFault(text) ?? FindStrokeFault(text) ?? FindNameFault(cable, recipient, text) ?? FindTailFault(cable, recipient, text);
        if (fault is null) return;

        // A word that is to go takes the blank before it along, which is no part of the fault.
        var edited = new SourceSpan(recipient.Span.Start + fault.Start, fault.End - fault.Start);
        var written = text.Substring(fault.Start, fault.End - fault.Start).TrimStart();
        var span = SourceSpan.FromBounds(edited.End - written.Length, edited.End);
        Fix[] fixes = fault.NewText is null ? [] : [FixOf(edited, written, fault.NewText)];
        findings.Report(HeaderRules.AddresseeForm, span, [written, fault.Reason], fixes);
    }

    private static Fix FixOf(SourceSpan span, string written, string newText) => newText.Length == 0
        ? Fix.Remove($"Take out '{written}'", span)
        : Fix.Replace($"Write '{newText}' instead of '{written}'", span, newText);

    /// <summary>More than one blank, or another than a blank, between two words.</summary>
    private static LineFault? FindBlankFault(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (!LineTable.IsBlank(text[i])) continue;

            var end = i;
            while (end < text.Length && LineTable.IsBlank(text[end])) end++;
            if (end == i + 1 && text[i] == ' ')
            {
                continue;
            }

            var left = i;
            while (left > 0 && !LineTable.IsBlank(text[left - 1])) left--;
            var right = end;
            while (right < text.Length && !LineTable.IsBlank(text[right])) right++;
            var mended = text.Substring(left, i - left) + " " + text.Substring(end, right - end);
            return new LineFault(left, right, "expected one blank", mended);
        }

        return null;
    }

    /// <summary>Blanks beside the stroke behind the indicator, or an indicator that is none.</summary>
    private static LineFault? FindStrokeFault(string text)
    {
        var stroke = text.IndexOf('/');
        if (stroke < 0 || stroke > 10 || (stroke + 1 < text.Length && text[stroke + 1] == '/')) return null;

        var end = stroke;
        while (end > 0 && text[end - 1] == ' ') end--;
        var next = Ascii.SkipSpaces(text.AsSpan(), stroke + 1);
        if (HeaderLines.EndOfIndicator(text.AsSpan(), 0) == end && end > 0)
        {
            if (end == stroke && next == stroke + 1) return null;
            var nameEnd = next;
            while (nameEnd < text.Length && text[nameEnd] != ' ') nameEnd++;
            var mended = text.Substring(0, end) + "/" + text.Substring(next, nameEnd - next);
            return new LineFault(0, nameEnd, $"expected '{mended}'", mended);
        }

        return IsDamagedIndicator(text.AsSpan(0, end)) ? new LineFault(0, end, "expected a routing indicator of four to seven letters", null) : null;
    }

    /// <summary>Nearly all indicators begin RU or RH (FORMAT.md 5.8); a stroke may also stand in a name.</summary>
    private static bool IsDamagedIndicator(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != 'R' || text[1] is not ('U' or 'H') || RoutingTable.TryFindName(text, out _)) return false;
        foreach (var c in text)
        {
            if (!Ascii.IsUpper(c) && !Ascii.IsDigit(c)) return false;
        }

        return true;
    }

    /// <summary>No name at all, or the month of the date-time group run into it: <c>AMEMBASSY LA PAZ FEB 9249</c> (FORMAT.md 5.8).</summary>
    private static LineFault? FindNameFault(CableUnderCheck cable, ParsedRecipient recipient, string text)
    {
        var name = recipient.Name.Read(cable.Source);
        var start = text.IndexOf(name, StringComparison.Ordinal);
        if (start < 0) return null;
        if (PrecedenceWords.ReadWord(name.AsSpan()) != Precedence.Unknown) return new LineFault(start, start + name.Length, "the name before it is missing", null);
        if (!HasMonth(name) || !PostTable.TryFindPrefix(name.AsSpan(), out _, out var length) || length >= name.Length) return null;

        var month = Ascii.SkipSpaces(name.AsSpan(), length);
        var end = Ascii.SkipLetters(name.AsSpan(), month);
        if (end - month != 3 || MonthName.Read(name.AsSpan(month)) is not (> 0 and var number)) return null;

        var isOfGroup = end == name.Length && cable.Header.Header?.DateTimeGroup?.Value.Month == number;
        var from = isOfGroup ? length : month;
        return new LineFault(start + from, start + end, "the month of another line ran in", isOfGroup ? "" : null);
    }

    /// <summary>Whether a word of a name is the month of a date-time group; the table of posts is asked only then.</summary>
    private static bool HasMonth(string name)
    {
        for (var blank = name.IndexOf(' '); blank >= 0; blank = name.IndexOf(' ', blank + 1))
        {
            if (Ascii.SkipLetters(name.AsSpan(), blank + 1) == blank + 4 && MonthName.Read(name.AsSpan(blank + 1)) > 0) return true;
        }

        return false;
    }

    /// <summary>Precedence and number: in this order, apart, and spelt right.</summary>
    private static LineFault? FindTailFault(CableUnderCheck cable, ParsedRecipient recipient, string text)
    {
        var offices = text.IndexOf("//", StringComparison.Ordinal);
        if (offices >= 0) offices = text.LastIndexOf("//", StringComparison.Ordinal) + 2;
        var words = Words(text, Math.Max(offices, text.IndexOf('/') + 1));
        for (var i = offices < 0 ? 1 : 0; i < words.Count; i++)
        {
            var (start, end) = words[i];
            var word = text.Substring(start, end - start);
            if (PrecedenceWords.ReadWord(word.AsSpan()) != Precedence.Unknown)
            {
                if (i > 0 && IsNumber(text, words[i - 1]) && recipient.Number is not null) return Swapped(text, words[i - 1], words[i]);
                if (i + 1 < words.Count && Text(text, words[i + 1]) == word) return new LineFault(end, words[i + 1].End, "it stands twice", "");
                continue;
            }

            if (i + 1 >= words.Count - 1 && Misspelt(word) is { } spelt) return new LineFault(start, end, $"expected '{spelt}'", spelt);
            if (i == words.Count - 1 && Glued(word) is { } apart) return new LineFault(start, end, $"expected '{apart}'", apart);
        }

        return null;
    }

    private static LineFault Swapped(string text, (int Start, int End) number, (int Start, int End) precedence)
    {
        var mended = Text(text, precedence) + " " + Text(text, number);
        return new LineFault(number.Start, precedence.End, $"expected '{mended}'", mended);
    }

    /// <summary>The precedence a word is a misspelling of; null for other words.</summary>
    private static string? Misspelt(string word)
    {
        foreach (var name in PrecedenceNames)
        {
            if (word.Length >= 6 && Spelling.IsWithin(word, name, 1)) return name;
        }

        return null;
    }

    /// <summary>Precedence or city with the number glued to it, <c>PRIORITY3604</c>, parted; null for other words.</summary>
    private static string? Glued(string word)
    {
        var letters = Ascii.SkipLetters(word.AsSpan(), 0);
        if (letters < 5 || word.Length - letters is < 3 or > 6 || Ascii.SkipDigits(word.AsSpan(), letters) != word.Length) return null;

        var front = word.Substring(0, letters);
        return front == "WASHDC" || PrecedenceWords.ReadWord(front.AsSpan()) != Precedence.Unknown || (word.Length - letters == 4 && PostTable.TryFind(front.AsSpan(), out _))
            ? front + " " + word.Substring(letters)
            : null;
    }

    private static bool IsNumber(string text, (int Start, int End) word) =>
        word.End - word.Start is >= 2 and <= 11 && Ascii.IsDigit(text[word.Start]) && Ascii.IsDigit(text[word.End - 1]);

    private static string Text(string text, (int Start, int End) word) => text.Substring(word.Start, word.End - word.Start);

    private static List<(int Start, int End)> Words(string text, int from)
    {
        var words = new List<(int, int)>();
        for (var at = Ascii.SkipSpaces(text.AsSpan(), from); at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !Ascii.IsSpace(text[end])) end++;
            words.Add((at, end));
            at = Ascii.SkipSpaces(text.AsSpan(), end);
        }

        return words;
    }
}
