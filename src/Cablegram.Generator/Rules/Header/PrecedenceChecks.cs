using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Header;

/// <summary>Precedence before the date-time group and on the routing line (ACP 127 ¶150-152; FORMAT.md 5.3, 5.6, 9).</summary>
internal static class PrecedenceChecks
{
    /// <summary>Checks that the prosign of the routing line is the highest precedence of the date-time group line.</summary>
    public static void CheckAgreement(CableUnderCheck cable, Findings findings)
    {
        if (cable.Header.Header is not { Prosign: { } prosign, PrecedenceLetters: { } letters }) return;

        var routing = PrecedenceWords.ReadLetter(prosign.Value.AsSpan());
        var highest = PrecedenceWords.ReadAll(letters.Value.AsSpan());
        if (LetterOf(highest) is not { } letter || LetterOf(routing) is not { } own || own == letter) return;

        var wanted = new string(letter, 2);
        findings.Report(
            HeaderRules.PrecedenceAgrees,
            prosign.Span,
            [prosign.Value, letters.Value, wanted],
            cable.TextAt(prosign.Span) == prosign.Value ? [Fix.Replace($"Write '{wanted}' instead of '{prosign.Value}'", prosign.Span, wanted)] : [],
            letters.Span);
    }

    /// <summary>Checks that precedence is Z, O, P or R, one or two of them, the higher first.</summary>
    public static void CheckLetters(CableUnderCheck cable, Findings findings)
    {
        if (!WireHeader.IsOfWire(cable)) return;

        CheckProsign(cable, findings);
        var header = cable.Header.Header;
        if (header?.PrecedenceLetters is { } letters)
        {
            CheckWritten(cable, findings, letters);
        }
        else if (header is { Prosign: { } prosign, DateTimeGroup: { } group } && !cable.MayHaveLostLines
            && PrecedenceWords.ReadLetter(prosign.Value.AsSpan()) != Precedence.Unknown)
        {
            var letter = Ascii.ToUpper(prosign.Value[0]);
            var written = cable.TextAt(group.Span);
            var fix = Fix.Insert($"Write '{letter}' before '{written}'", group.Span.Start, letter + " ");
            findings.Report(HeaderRules.PrecedenceKnown, group.Span, [written, $"expected '{letter}' before it, as the prosign says"], [fix]);
        }
    }

    private static void CheckWritten(CableUnderCheck cable, Findings findings, Located<string> letters)
    {
        var (read, areLetters) = Read(letters.Value);
        if (areLetters && read is { Length: 1 or 2 })
        {
            if (read.Length == 2 && PrecedenceWords.ReadLetter(read.AsSpan(0, 1)) < PrecedenceWords.ReadLetter(read.AsSpan(1, 1)))
            {
                var swapped = $"{read[1]} {read[0]}";
                findings.Report(HeaderRules.DualOrder, letters.Span, [letters.Value, swapped], Write(cable, letters, swapped));
            }

            return;
        }

        // SMART and printed copies of other systems write words; they mean the same.
        var wanted = read is { Length: 1 or 2 } ? string.Join(" ", read.ToCharArray()) : FromProsign(cable, letters.Value);
        var expected = wanted is null ? "expected Z, O, P or R, one or two of them" : $"expected '{wanted}'";
        findings.Report(HeaderRules.PrecedenceKnown, letters.Span, [letters.Value, expected], wanted is null ? [] : Write(cable, letters, wanted));
    }

    /// <summary>A line behind the start of the message that would be the routing line but for its prosign.</summary>
    private static void CheckProsign(CableUnderCheck cable, Findings findings)
    {
        if (cable.Header.Header is not { } header) return;
        if (header.Prosign is { } read)
        {
            if (PrecedenceWords.ReadLetter(read.Value.AsSpan()) == Precedence.Unknown) ReportProsign(cable, findings, read, header.PrecedenceLetters);
            return;
        }

        foreach (var index in cable.Header.UnreadLines.AsSpan())
        {
            var text = cable.Lines.Content(index);
            if (text.Length < 8 || Ascii.SkipLetters(text, 0) != 2 || !HeaderLines.IsRoutingList(text.Slice(2)) || Ascii.Is(text.Slice(0, 2), "DE")) continue;

            // A routing line in the wrong place has a precedence for all that.
            if (PrecedenceWords.ReadLetter(text.Slice(0, 2)) != Precedence.Unknown) continue;

            var line = cable.Lines.Lines[index];
            var prosign = new Located<string>(text.Slice(0, 2).ToString(), WireHeader.Place(cable, line, 0, 2));
            ReportProsign(cable, findings, prosign, header.PrecedenceLetters);
            return;
        }
    }

    private static void ReportProsign(CableUnderCheck cable, Findings findings, Located<string> prosign, Located<string>? letters)
    {
        var highest = letters is { } written ? PrecedenceWords.ReadAll(written.Value.AsSpan()) : Precedence.Unknown;
        var wanted = LetterOf(highest) is { } letter ? new string(letter, 2) : null;
        var expected = wanted is null ? "expected ZZ, OO, PP or RR" : $"expected '{wanted}'";
        findings.Report(HeaderRules.PrecedenceKnown, prosign.Span, [prosign.Value, expected], wanted is null ? [] : Write(cable, prosign, wanted));
    }

    /// <summary>
    /// The letters that some words and letters mean, each once; null where one of them means nothing. Also whether they are written as they should
    /// be: single capitals with blanks between them.
    /// </summary>
    private static (string? Letters, bool AsTheyShould) Read(string written)
    {
        var letters = "";
        var asTheyShould = true;
        foreach (var word in written.Split([' ', '\t', '/', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var single = word.Length == 2 && word[0] != word[1] ? word.Select(c => c.ToString()) : [word];
            foreach (var part in single)
            {
                var read = PrecedenceWords.ReadLetter(part.AsSpan());
                if (read == Precedence.Unknown) read = PrecedenceWords.ReadWord(part.AsSpan());
                if (LetterOf(read) is not { } letter) return (null, false);
                asTheyShould &= word.Length == 1 && word[0] == letter && letters.IndexOf(letter) < 0;
                if (letters.IndexOf(letter) < 0) letters += letter;
            }
        }

        return (letters, asTheyShould && written.AsSpan().IndexOfAny("/,".AsSpan()) < 0);
    }

    /// <summary>The prosign is the highest precedence: it tells a single letter that cannot be read.</summary>
    private static string? FromProsign(CableUnderCheck cable, string written) =>
        written.Length == 1 && cable.Header.Header?.Prosign is { } prosign
            ? LetterOf(PrecedenceWords.ReadLetter(prosign.Value.AsSpan()))?.ToString()
            : null;

    private static Fix[] Write(CableUnderCheck cable, Located<string> written, string wanted) =>
        cable.TextAt(written.Span) == written.Value ? [Fix.Replace($"Write '{wanted}' instead of '{written.Value}'", written.Span, wanted)] : [];

    private static char? LetterOf(Precedence precedence) => precedence switch
    {
        Precedence.Flash => 'Z',
        Precedence.Immediate or Precedence.NiactImmediate => 'O',
        Precedence.Priority => 'P',
        Precedence.Routine => 'R',
        _ => null,
    };
}
