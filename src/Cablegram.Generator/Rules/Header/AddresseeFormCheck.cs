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
        var text = cable.Source.AsSpan(recipient.Span.Start, recipient.Span.Length);
        if (text.IndexOfAny("\r\n<&".AsSpan()) >= 0) return;

        var fault = FindBlankFault(text) ?? FindStrokeFault(text) ?? FindNameFault(cable, recipient, text) ?? FindTailFault(cable, recipient, text);
        if (fault is null) return;

        // A word that is to go takes the blank before it along, which is no part of the fault.
        var edited = new SourceSpan(recipient.Span.Start + fault.Start, fault.End - fault.Start);
        var written = text.Slice(fault.Start, fault.End - fault.Start).TrimStart().ToString();
        var span = SourceSpan.FromBounds(edited.End - written.Length, edited.End);
        Fix[] fixes = fault.NewText is null ? [] : [FixOf(edited, written, fault.NewText)];
        findings.Report(HeaderRules.AddresseeForm, span, [written, fault.Reason], fixes);
    }

    private static Fix FixOf(SourceSpan span, string written, string newText) => newText.Length == 0
        ? Fix.Remove($"Take out '{written}'", span)
        : Fix.Replace($"Write '{newText}' instead of '{written}'", span, newText);

    /// <summary>More than one blank, or another than a blank, between two words.</summary>
    private static LineFault? FindBlankFault(ReadOnlySpan<char> text)
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
            var mended = text.Slice(left, i - left).ToString() + " " + text.Slice(end, right - end).ToString();
            return new LineFault(left, right, "expected one blank", mended);
        }

        return null;
    }

    /// <summary>Blanks beside the stroke behind the indicator, or an indicator that is none.</summary>
    private static LineFault? FindStrokeFault(ReadOnlySpan<char> text)
    {
        var stroke = text.IndexOf('/');
        if (stroke < 0 || stroke > 10 || (stroke + 1 < text.Length && text[stroke + 1] == '/')) return null;

        var end = stroke;
        while (end > 0 && text[end - 1] == ' ') end--;
        var next = Ascii.SkipSpaces(text, stroke + 1);
        if (HeaderLines.EndOfIndicator(text, 0) == end && end > 0)
        {
            if (end == stroke && next == stroke + 1) return null;
            var nameEnd = next;
            while (nameEnd < text.Length && text[nameEnd] != ' ') nameEnd++;
            var mended = text.Slice(0, end).ToString() + "/" + text.Slice(next, nameEnd - next).ToString();
            return new LineFault(0, nameEnd, $"expected '{mended}'", mended);
        }

        return IsDamagedIndicator(text.Slice(0, end)) ? new LineFault(0, end, "expected a routing indicator of four to seven letters", null) : null;
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
    private static LineFault? FindNameFault(CableUnderCheck cable, ParsedRecipient recipient, ReadOnlySpan<char> text)
    {
        var name = NameOf(cable, recipient);
        var isPrecedence = PrecedenceWords.ReadWord(name) != Precedence.Unknown;
        if ((!isPrecedence && !HasMonth(name)) || text.IndexOf(name) is not (>= 0 and var start)) return null;
        if (isPrecedence) return new LineFault(start, start + name.Length, "the name before it is missing", null);
        if (!PostTable.TryFindPrefix(name, out _, out var length) || length >= name.Length) return null;

        var month = Ascii.SkipSpaces(name, length);
        var end = Ascii.SkipLetters(name, month);
        if (end - month != 3 || MonthName.Read(name.Slice(month)) is not (> 0 and var number)) return null;

        var isOfGroup = end == name.Length && cable.Header.Header?.DateTimeGroup?.Value.Month == number;
        var from = isOfGroup ? length : month;
        return new LineFault(start + from, start + end, "the month of another line ran in", isOfGroup ? "" : null);
    }

    /// <summary>Whether a word of a name is the month of a date-time group; the table of posts is asked only then.</summary>
    private static bool HasMonth(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == ' ' && Ascii.SkipLetters(name, i + 1) == i + 4 && MonthName.Read(name.Slice(i + 1)) > 0) return true;
        }

        return false;
    }

    /// <summary>The name, which nearly always is one stretch of the file.</summary>
    private static ReadOnlySpan<char> NameOf(CableUnderCheck cable, ParsedRecipient recipient) =>
        recipient.Name.Pieces is [{ Literal: null } only] ? cable.Source.AsSpan(only.Start, only.Length) : recipient.Name.Read(cable.Source).AsSpan();

    /// <summary>Precedence and number: in this order, apart, and spelt right.</summary>
    private static LineFault? FindTailFault(CableUnderCheck cable, ParsedRecipient recipient, ReadOnlySpan<char> text)
    {
        var offices = text.LastIndexOf("//".AsSpan());
        var before = default(Word);
        var at = NextWord(text, offices >= 0 ? offices + 2 : text.IndexOf('/') + 1);

        // Without offices the first word is of the name.
        if (offices < 0) (before, at) = (at, NextWord(text, at.End));
        var next = NextWord(text, at.End);
        while (at.Length > 0)
        {
            var second = NextWord(text, next.End);
            var word = at.Of(text);
            if (PrecedenceWords.ReadWord(word) != Precedence.Unknown)
            {
                if (IsNumber(before.Of(text)) && recipient.Number is not null) return Swapped(text, before, at);
                if (next.Length > 0 && next.Of(text).SequenceEqual(word)) return new LineFault(at.End, next.End, "it stands twice", "");
            }
            else
            {
                // Precedence and number are the last two.
                if (second.Length == 0 && Misspelt(word) is { } spelt) return new LineFault(at.Start, at.End, $"expected '{spelt}'", spelt);
                if (next.Length == 0 && Glued(word) is { } apart) return new LineFault(at.Start, at.End, $"expected '{apart}'", apart);
            }

            (before, at, next) = (at, next, second);
        }

        return null;
    }

    private static LineFault Swapped(ReadOnlySpan<char> text, Word number, Word precedence)
    {
        var mended = precedence.Of(text).ToString() + " " + number.Of(text).ToString();
        return new LineFault(number.Start, precedence.End, $"expected '{mended}'", mended);
    }

    /// <summary>The precedence a word is a misspelling of; null for other words.</summary>
    private static string? Misspelt(ReadOnlySpan<char> word)
    {
        foreach (var name in PrecedenceNames)
        {
            if (word.Length >= 6 && Spelling.IsWithin(word, name.AsSpan(), 1)) return name;
        }

        return null;
    }

    /// <summary>Precedence or city with the number glued to it, <c>PRIORITY3604</c>, parted; null for other words.</summary>
    private static string? Glued(ReadOnlySpan<char> word)
    {
        var letters = Ascii.SkipLetters(word, 0);
        if (letters < 5 || word.Length - letters is < 3 or > 6 || Ascii.SkipDigits(word, letters) != word.Length) return null;

        var front = word.Slice(0, letters);
        return front is "WASHDC" || PrecedenceWords.ReadWord(front) != Precedence.Unknown || (word.Length - letters == 4 && PostTable.TryFind(front, out _))
            ? front.ToString() + " " + word.Slice(letters).ToString()
            : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 11 && Ascii.IsDigit(word[0]) && Ascii.IsDigit(word[^1]);

    /// <summary>The first word at or behind a place; an empty one where there is none.</summary>
    private static Word NextWord(ReadOnlySpan<char> text, int from)
    {
        var start = Ascii.SkipSpaces(text, from);
        var end = start;
        while (end < text.Length && !Ascii.IsSpace(text[end])) end++;
        return new Word(start, end);
    }

    /// <summary>Where a word stands.</summary>
    /// <param name="Start">Its first character.</param>
    /// <param name="End">Behind its last character.</param>
    private readonly record struct Word(int Start, int End)
    {
        public int Length => End - Start;

        public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
    }
}
