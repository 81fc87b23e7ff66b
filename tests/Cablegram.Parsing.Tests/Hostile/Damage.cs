namespace Cablegram.Parsing.Tests.Hostile;

/// <summary>Damages texts at random, the same way in every run.</summary>
/// <param name="seed">Where the random numbers begin.</param>
internal sealed class Damage(int seed)
{
    private static readonly string[] Intruders =
    [
        "\0", "\u2028", "\u2029", "\ud800", "\udc00", "\ufeff", "\r", "\f", "\u00b6", "\ufffd", "(", ")", "¶1. (C) ", "99999999999999999999", " OF ",
        " 00000012 002 OF 002 ", "TAGS:", "REF: A. ", "SUBJECT:", "Classified By: ", "E.O. 12958: ", "\n----\n", "NNNN", "[x](#)", "\\$", "&#x110000;", "&amp;",
        "<pre>", "</td>", "\"", "{", "}", "Message Text\n", "Message Attributes\n", "MRN: ", "PAGE 01 ", "Declassified/Released", "---\n", "1.4 (b)", "END SUMMARY",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A damaged copy of a text.</summary>
    public string Of(string text)
    {
        for (var rounds = 1 + _random.Next(4); rounds > 0; rounds--) text = Once(text);
        return text;
    }

    private string Once(string text) => _random.Next(10) switch
    {
        0 => text[..Position(text)],
        1 => text[Position(text)..],
        2 => Cut(text),
        3 => Double(text),
        4 => SwapLines(text),
        5 => text.Replace('\n', '\r'),
        6 => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        7 => Overwrite(text),
        _ => text.Insert(Position(text), Intruders[_random.Next(Intruders.Length)]),
    };

    private string Cut(string text)
    {
        var start = Position(text);
        return text.Remove(start, _random.Next(Math.Min(200, text.Length - start) + 1));
    }

    private string Double(string text)
    {
        var start = Position(text);
        return text.Insert(start, text.Substring(start, _random.Next(Math.Min(300, text.Length - start) + 1)));
    }

    private string SwapLines(string text)
    {
        var lines = text.Split('\n');
        var (first, second) = (_random.Next(lines.Length), _random.Next(lines.Length));
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return string.Join('\n', lines);
    }

    private string Overwrite(string text)
    {
        if (text.Length == 0) return text;
        var characters = text.ToCharArray();
        for (var i = 0; i < 20; i++) characters[_random.Next(characters.Length)] = (char)_random.Next(_random.Next(4) == 0 ? 0x10000 : 0x80);
        return new string(characters);
    }

    private int Position(string text) => _random.Next(text.Length + 1);
}
