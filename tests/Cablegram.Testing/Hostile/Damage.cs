using System.Text;

namespace Cablegram.Testing.Hostile;

/// <summary>Damages texts at random, the same way in every run.</summary>
/// <param name="seed">Where the random numbers begin.</param>
internal sealed class Damage(int seed)
{
    private const int LongestRepetition = 400;

    private readonly Random _random = new(seed);

    /// <summary>A damaged copy of a text.</summary>
    public string Of(string text) => Of(text, text);

    /// <summary>A damaged copy of a text, perhaps with parts of another.</summary>
    public string Of(string text, string other)
    {
        for (var rounds = 1 + _random.Next(4); rounds > 0; rounds--) text = Once(text, other);
        return text;
    }

    /// <summary>A damaged copy of a file: as <see cref="Of(string)"/>, and in another encoding, or with bytes changed.</summary>
    public byte[] OfBytes(string text)
    {
        var damaged = _random.Next(2) == 0 ? Of(text) : text;
        byte[] bytes = _random.Next(8) switch
        {
            0 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(damaged)],
            1 => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(damaged)],
            2 => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(damaged)],
            3 => Encoding.Latin1.GetBytes(damaged),
            _ => Encoding.UTF8.GetBytes(damaged),
        };
        for (var changes = _random.Next(12); changes > 0 && bytes.Length > 0; changes--)
        {
            var at = _random.Next(bytes.Length);
            bytes[at] = _random.Next(3) == 0 ? (byte)(bytes[at] ^ (1 << _random.Next(8))) : (byte)_random.Next(256);
        }

        return _random.Next(6) == 0 ? bytes[.._random.Next(bytes.Length + 1)] : bytes;
    }

    /// <summary>Bytes that nothing was written in.</summary>
    public byte[] Noise()
    {
        var bytes = new byte[_random.Next(_random.Next(4) == 0 ? 4000 : 200)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private string Once(string text, string other) => _random.Next(24) switch
    {
        0 => text[..Position(text)],
        1 => text[Position(text)..],
        2 => Cut(text),
        3 => Double(text),
        4 => SwapLines(text),
        5 => text.Replace('\n', '\r'),
        6 => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        7 => Overwrite(text),
        8 => DropLine(text),
        9 => Move(text),
        10 => OtherDigits(text),
        11 => Splice(text, other),
        12 => Repeat(text),
        13 => OtherCase(text),
        14 => OtherLineEnds(text),
        15 => Ends(text),
        16 or 17 => text.Insert(LineStart(text), Intruders.Lines[_random.Next(Intruders.Lines.Count)] + "\n"),
        18 => Replace(text),
        _ => text.Insert(Position(text), Intruder()),
    };

    private string Intruder() => Intruders.All[_random.Next(Intruders.All.Count)];

    private string Cut(string text)
    {
        var start = Position(text);
        return text.Remove(start, Length(text, start, 200));
    }

    private string Double(string text)
    {
        var start = Position(text);
        return text.Insert(start, text.Substring(start, Length(text, start, 300)));
    }

    private string Move(string text)
    {
        var start = Position(text);
        var length = Length(text, start, 300);
        var moved = text.Substring(start, length);
        text = text.Remove(start, length);
        return text.Insert(Position(text), moved);
    }

    private string Replace(string text)
    {
        var start = Position(text);
        return text.Remove(start, Length(text, start, 5)).Insert(start, Intruder());
    }

    private string SwapLines(string text)
    {
        var lines = text.Split('\n');
        var (first, second) = (_random.Next(lines.Length), _random.Next(lines.Length));
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return string.Join('\n', lines);
    }

    private string DropLine(string text)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(_random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    private string Overwrite(string text)
    {
        if (text.Length == 0) return text;
        var characters = text.ToCharArray();
        for (var i = 0; i < 20; i++) characters[_random.Next(characters.Length)] = (char)_random.Next(_random.Next(4) == 0 ? 0x10000 : 0x80);
        return new string(characters);
    }

    /// <summary>Numbers of paragraphs, pages, messages and dates that are others, and the largest there are.</summary>
    private string OtherDigits(string text)
    {
        var at = text.AsSpan(Position(text)).IndexOfAnyInRange('0', '9') is >= 0 and var next ? next : -1;
        at = at < 0 ? text.AsSpan().IndexOfAnyInRange('0', '9') : text.Length - text.AsSpan(at).Length;
        if (at < 0 || !char.IsAsciiDigit(text[at])) return text;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return text[..at] + Intruders.Numbers[_random.Next(Intruders.Numbers.Count)] + text[end..];
    }

    private string Splice(string text, string other) => _random.Next(2) == 0
        ? text[..Position(text)] + other[Position(other)..]
        : text.Insert(LineStart(text), other[..Position(other)]);

    private string Repeat(string text)
    {
        var unit = _random.Next(2) == 0 ? Intruder() : Intruders.Lines[_random.Next(Intruders.Lines.Count)] + "\n";
        return text.Insert(Position(text), string.Concat(Enumerable.Repeat(unit, 1 + _random.Next(LongestRepetition))));
    }

    private string OtherCase(string text)
    {
        var start = Position(text);
        var length = Length(text, start, 2000);
        var part = text.Substring(start, length);
        return text.Remove(start, length).Insert(start, _random.Next(2) == 0 ? part.ToLowerInvariant() : part.ToUpperInvariant());
    }

    private string OtherLineEnds(string text)
    {
        var ends = Intruders.LineEnds[_random.Next(Intruders.LineEnds.Count)];
        var start = Position(text);
        return text[..start] + text[start..].Replace("\n", ends, StringComparison.Ordinal);
    }

    private string Ends(string text) => _random.Next(3) switch
    {
        0 => Intruder() + text,
        1 => text + Intruder(),
        _ => text.TrimEnd(),
    };

    private int LineStart(string text)
    {
        var at = Position(text);
        return at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
    }

    private int Length(string text, int start, int longest) => _random.Next(Math.Min(longest, text.Length - start) + 1);

    private int Position(string text) => _random.Next(text.Length + 1);
}
