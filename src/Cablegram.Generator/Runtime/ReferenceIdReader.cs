#nullable enable

using System;

namespace Cablegram.Runtime;

/// <summary>Reads reference ids without allocating: the year, the post's letters into a buffer, the number.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static class ReferenceIdReader
{
    /// <summary>Most characters a post may have, with words that got in front of it; no post has more than 24.</summary>
    internal const int MaxPostLength = 64;

    // Words that stood between the year and the post on damaged classification lines: encrypt for transmission only, the style of
    // the addressee, a caption, the rest of UNCLASSIFIED.
    private static readonly string[] Prefixes = ["EFTO", "AMEMBASSY", "AMEMB", "EMBASSY", "AMCONSUL", "AMCONGEN", "NOFORN", "SIFIED"];

    /// <summary>An id as read: parts of the text that was given.</summary>
    internal readonly record struct Reading(int Year, int PostStart, int PostLength, int Number, bool IsRepaired);

    /// <summary>Reads an id and repairs it: <see cref="ReferenceId.TryParse(string?, out ReferenceId)"/> says what is accepted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="post">Takes the letters of the post; at least <see cref="MaxPostLength"/> long.</param>
    /// <param name="reading">Where in <paramref name="post"/> the post stands, and the other parts.</param>
    internal static bool TryRead(global::System.ReadOnlySpan<char> text, global::System.Span<char> post, out Reading reading) =>
        TryRead(text, post, out _, out reading);

    /// <summary>Reads an id, and tells it as it is written as well; the default value where that is no id.</summary>
    internal static bool TryRead(global::System.ReadOnlySpan<char> text, global::System.Span<char> post, out Reading asWritten, out Reading reading)
    {
        if (!TryReadAsWritten(text, post, out asWritten)) return TryReadDamaged(text, post, out reading);

        reading = DropPrefixes(post, asWritten);
        return true;
    }

    /// <summary>Reads an id of year, letters and number, and leaves the letters as they are.</summary>
    internal static bool TryReadAsWritten(global::System.ReadOnlySpan<char> text, global::System.Span<char> post, out Reading reading)
    {
        reading = default;
        if (!TryReadYear(ref text, out var year)) return false;

        var length = ReadLetters(ref text, post);
        if (length == 0 || !TryReadNumber(ref text, out var number) || text.Length > 0) return false;

        reading = new Reading(year, 0, length, number, IsRepaired: false);
        return true;
    }

    /// <summary>The post's letters in upper case, without what may stand between them.</summary>
    internal static string NormalizePost(string post)
    {
        var isNormal = true;
        foreach (var c in post) isNormal &= c is >= 'A' and <= 'Z';
        if (isNormal) return post;

        var letters = new global::System.Text.StringBuilder(post.Length);
        foreach (var c in post)
        {
            if (!IsSeparator(c)) letters.Append(char.ToUpperInvariant(c));
        }

        return letters.ToString();
    }

    /// <summary>Leaves out words known to have got in front of a post, as long as letters remain.</summary>
    internal static Reading DropPrefixes(global::System.ReadOnlySpan<char> letters, Reading reading)
    {
        for (var i = 0; i < Prefixes.Length; i++)
        {
            var post = letters.Slice(reading.PostStart, reading.PostLength);
            var prefix = Prefixes[i];
            if (post.Length < prefix.Length + 2 || !post.StartsWith(prefix.AsSpan(), global::System.StringComparison.Ordinal)) continue;

            reading = reading with { PostStart = reading.PostStart + prefix.Length, PostLength = reading.PostLength - prefix.Length, IsRepaired = true };
            i = -1;
        }

        return letters.Slice(reading.PostStart, reading.PostLength) is "SECSTATE"
            ? reading with { PostStart = reading.PostStart + 3, PostLength = 5, IsRepaired = true }
            : reading;
    }

    // Section text taken for the post (08SECTION01OF02CHISINAU976, 0901OF02RPODUBAI288), or a signal behind the number (07OSLO000160ZDK164).
    private static bool TryReadDamaged(global::System.ReadOnlySpan<char> text, global::System.Span<char> post, out Reading reading)
    {
        reading = default;
        if (!TryReadYear(ref text, out var year)) return false;

        var length = ReadLetters(ref text, post);
        var digits = CountDigits(text);
        if (length > 0 && digits >= 3)
        {
            if (!TryReadNumber(ref text, out var number)) return false;

            global::System.Span<char> signal = stackalloc char[MaxPostLength];
            var signalLength = ReadLetters(ref text, signal);
            if (!IsSignal(signal.Slice(0, signalLength)) || !TryReadNumber(ref text, out _) || text.Length > 0) return false;

            reading = DropPrefixes(post, new Reading(year, 0, length, number, IsRepaired: true));
            return true;
        }

        if (digits is 0 or > 2 || !SkipSection(ref text, digits, post)) return false;

        length = ReadLetters(ref text, post);
        if (length == 0 || !TryReadNumber(ref text, out var last) || text.Length > 0) return false;

        reading = DropPrefixes(post, new Reading(year, 0, length, last, IsRepaired: true));
        return true;
    }

    // "01OF02", "0QF05", "02F02".
    private static bool SkipSection(ref global::System.ReadOnlySpan<char> text, int digits, global::System.Span<char> scratch)
    {
        text = SkipSeparators(text.Slice(digits));
        var letters = ReadLetters(ref text, scratch);
        if (letters is 0 or > 2) return false;

        digits = CountDigits(text);
        if (digits is 0 or > 2) return false;

        text = SkipSeparators(text.Slice(digits));
        return true;
    }

    // ZFR, ZDK and other operating signals have three letters; TOSEC opens the number of a second series.
    private static bool IsSignal(global::System.ReadOnlySpan<char> letters) =>
        letters is ['Z', _, _] or "TOSEC" or "SUSPECTEDDUPLICATE";

    private static bool TryReadYear(ref global::System.ReadOnlySpan<char> text, out int year)
    {
        text = text.Trim();
        if (text.Length > 0 && text[0] is '#' or '_') text = text.Slice(1);

        var digits = CountDigits(text);
        year = 0;
        if (digits < 2) return false;

        // A third digit belongs to section text: 0901OF02RPODUBAI288.
        if (digits == 4 && text[0] is '1' or '2' && text.Slice(0, 2) is "19" or "20") digits = 4;
        else digits = 2;

        for (var i = 0; i < digits; i++) year = (year * 10) + (text[i] - '0');
        if (digits == 2) year = IdKey.ExpandYear(year);

        text = SkipSeparators(text.Slice(digits));
        return true;
    }

    private static int ReadLetters(ref global::System.ReadOnlySpan<char> text, scoped global::System.Span<char> letters)
    {
        var length = 0;
        var i = 0;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (IsSeparator(c)) continue;
            if (!char.IsAsciiLetter(c)) break;
            if (length == letters.Length || length == MaxPostLength) return 0;

            letters[length++] = (char)(c & ~0x20);
        }

        text = text.Slice(i);
        return length;
    }

    private static bool TryReadNumber(ref global::System.ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var digits = CountDigits(text);
        for (var i = 0; i < digits; i++)
        {
            number = (number * 10) + (text[i] - '0');
            if (number > 9_999_999) return false;
        }

        text = text.Slice(digits);
        return number > 0;
    }

    private static int CountDigits(global::System.ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }

    private static global::System.ReadOnlySpan<char> SkipSeparators(global::System.ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && IsSeparator(text[i])) i++;
        return text.Slice(i);
    }

    private static bool IsSeparator(char c) =>
        c is ' ' or '\t' or '\u00a0' or '-' or '\u00ad' or '\'' or '\u2019' or '.' or '_' or (>= '\u2010' and <= '\u2015');
}
