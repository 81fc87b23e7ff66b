using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Header;

/// <summary>The security signal, <c>ZNY CCCCC</c>, <c>ZNR UUUUU</c> (ACP 127 ¶124, ¶203; FORMAT.md 5.5).</summary>
internal static class SecuritySignalChecks
{
    private const int Letters = 5;

    /// <summary>Checks the signal's form, and if that is right, its agreement with the classification.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (!WireHeader.IsOfWire(cable)) return;
        if (Find(cable) is not { } signal) return;

        var written = signal.Value;
        if (IsSignal(written))
        {
            CheckClassification(cable, findings, signal);
            return;
        }

        var wanted = Respaced(written) ?? SignalOf(cable, written);
        findings.Report(
            HeaderRules.SecuritySignalForm,
            signal.Span,
            [written, wanted is null ? "'ZNR UUUUU', or 'ZNY' and five of one letter C, S, T, R or E" : $"'{wanted}'"],
            wanted is not null && cable.TextAt(signal.Span) == written
                ? [Fix.Replace($"Write '{wanted}' instead of '{written}'", signal.Span, wanted)]
                : []);
    }

    private static void CheckClassification(CableUnderCheck cable, Findings findings, Located<string> signal)
    {
        if (cable.Cable.ClassificationLine?.Word is null && cable.Cable.MetadataClassification is null) return;

        var said = LevelOf(signal.Value[4]);
        var overall = WireHeader.LevelOf(cable.Cable.Classification);
        if (said is not ({ } level and not Classification.Unknown) || overall == Classification.Unknown || level == overall) return;

        var other = cable.Cable.ClassificationLine?.Word ?? cable.Cable.MetadataClassification?.Span;
        var wanted = SignalOf(cable, "");
        findings.Report(
            HeaderRules.SecuritySignalClass,
            signal.Span,
            [signal.Value, LevelName.Of(overall)],
            wanted is not null && cable.TextAt(signal.Span) == signal.Value
                ? [Fix.Replace($"Write '{wanted}' instead of '{signal.Value}'", signal.Span, wanted)]
                : [],
            other);
    }

    /// <summary>The signal; where it could not be read, a line that begins much like one.</summary>
    private static Located<string>? Find(CableUnderCheck cable)
    {
        if (cable.Header.Header?.Security is { } signal) return signal;
        foreach (var index in cable.Header.UnreadLines.AsSpan())
        {
            var text = cable.Lines.Content(index);
            if (text.Length < 5 || text[0] != 'Z' || text[1] != 'N') continue;

            var end = text.IndexOf(' ');
            if (end is 3 or 4) end = Ascii.SkipLetters(text, Ascii.SkipSpaces(text, end));
            if (end < 0) end = text.Length;
            return new Located<string>(text.Slice(0, end).ToString(), WireHeader.Place(cable, cable.Lines.Lines[index], 0, end));
        }

        return null;
    }

    private static bool IsSignal(string text) =>
        text == "ZNR UUUUU" || (text.Length == 4 + Letters && text.StartsWith("ZNY ", StringComparison.Ordinal) && LevelOf(text[4]) is not null
            && text[4] != 'U' && IsRun(text.AsSpan(4)));

    private static bool IsRun(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (letter != letters[0]) return false;
        }

        return letters.Length == Letters;
    }

    /// <summary>The same signal with one blank in it, and one behind it; null where that does not make it right.</summary>
    private static string? Respaced(string written)
    {
        var letters = string.Concat(written.Where(c => !LineTable.IsBlank(c)));
        if (letters.Length < 3 + Letters) return null;

        var signal = letters.Substring(0, 3) + " " + letters.Substring(3, Letters);
        if (!IsSignal(signal)) return null;
        var rest = letters.Substring(3 + Letters);
        return rest.Length == 0 ? signal : rest[0] == 'Z' ? signal + " " + rest : null;
    }

    /// <summary>The signal that the classification asks for, where nothing contradicts it; letters E stay, they are for unclassified text too.</summary>
    private static string? SignalOf(CableUnderCheck cable, string written) => WireHeader.ClassificationBeyondDoubt(cable.Cable) switch
    {
        Classification.Unclassified => written.IndexOf("EEE", StringComparison.Ordinal) >= 0 ? "ZNY EEEEE" : "ZNR UUUUU",
        Classification.Confidential => "ZNY CCCCC",
        Classification.Secret => "ZNY SSSSS",
        Classification.TopSecret => "ZNY TTTTT",
        _ => null,
    };

    /// <summary>What a letter says; null for letters that are none. R is RESTRICTED, which no cable's classification is.</summary>
    private static Classification? LevelOf(char letter) => letter switch
    {
        'U' or 'E' => Classification.Unclassified,
        'C' => Classification.Confidential,
        'S' => Classification.Secret,
        'T' => Classification.TopSecret,
        'R' => Classification.Unknown,
        _ => null,
    };
}
