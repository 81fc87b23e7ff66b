using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>Words of the Classified By paragraph that follow one another.</summary>
/// <param name="value">The field's value.</param>
/// <param name="words">The words.</param>
internal readonly ref struct ClassifierWords(ReadOnlySpan<char> value, ReadOnlySpan<ClassifierWord> words)
{
    private readonly ReadOnlySpan<char> _value = value;
    private readonly ReadOnlySpan<ClassifierWord> _words = words;

    /// <summary>How many there are.</summary>
    public int Count => _words.Length;

    /// <summary>The word with an index.</summary>
    public ref readonly ClassifierWord this[int index] => ref _words[index];

    /// <summary>The characters of the word with an index.</summary>
    public ReadOnlySpan<char> Text(int index) => _value.Slice(_words[index].Start, _words[index].Length);

    /// <summary>The words from an index on.</summary>
    public ClassifierWords From(int index) => new(_value, _words[index..]);

    /// <summary>The words before an index.</summary>
    public ClassifierWords Before(int index) => new(_value, _words[..index]);

    /// <summary>Splits the characters between two offsets into words.</summary>
    public static RentedList<ClassifierWord> Split(ReadOnlySpan<char> value, int start, int end)
    {
        var words = RentedList<ClassifierWord>.Rent(32);
        var pending = WordBreak.Blank;
        for (var i = start; i < end;)
        {
            var c = value[i];
            if (WordShapes.IsWordCharacter(c) && !IsLoneDash(value, i, end))
            {
                var word = WordShapes.Read(value, i, end, pending);
                words.Add(word);
                i = word.End;
                pending = EndsSentence(word) ? WordBreak.Stop : WordBreak.Blank;
                continue;
            }

            var found = BreakOf(c);
            if (found > pending) pending = found;
            i++;
        }

        return words;
    }

    private static WordBreak BreakOf(char c) => c switch
    {
        ' ' => WordBreak.Blank,
        '\n' => WordBreak.Line,
        '/' => WordBreak.Slash,
        ',' => WordBreak.Comma,
        _ => char.IsWhiteSpace(c) ? WordBreak.Blank : WordBreak.Stop,
    };

    private static bool IsLoneDash(ReadOnlySpan<char> value, int i, int end) =>
        value[i] is '-' or '.' && (i + 1 >= end || !char.IsLetterOrDigit(value[i + 1]) || value[i] == '-');

    private static bool EndsSentence(in ClassifierWord word) =>
        word.Length > 2 && word.Is(WordShape.EndsInStop) && !word.Is(WordShape.Initial)
        && word.Kind is PositionWord.Unknown or PositionWord.Field or PositionWord.Office;
}
