using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>What stands between a word and the one before it.</summary>
internal enum WordBreak : byte
{
    /// <summary>Blanks on the same line.</summary>
    Blank,

    /// <summary>A line end.</summary>
    Line,

    /// <summary>A slash: <c>DCM/Ned</c>.</summary>
    Slash,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon, colon, bracket, dash, or full stop that ends a sentence.</summary>
    Stop,
}

/// <summary>A word of the Classified By paragraph.</summary>
/// <param name="Start">Offset in the field's value.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Break">What stands before it.</param>
/// <param name="Field">The field.</param>
internal readonly record struct ClassifierWord(int Start, int End, WordBreak Break, FieldText Field)
{
    /// <summary>The word.</summary>
    public ReadOnlySpan<char> Text => Field.Characters.Slice(Start, End - Start);

    /// <summary>Whether all its letters are lower case.</summary>
    public bool IsLower
    {
        get
        {
            foreach (var c in Text)
            {
                if (char.IsUpper(c) || char.IsDigit(c)) return false;
            }

            return true;
        }
    }

    /// <summary>Whether it has two capitals or more and no small letter.</summary>
    public bool IsCapitals
    {
        get
        {
            var capitals = 0;
            foreach (var c in Text)
            {
                if (char.IsLower(c)) return false;
                if (char.IsUpper(c)) capitals++;
            }

            return capitals > 1;
        }
    }

    /// <summary>Whether it is one letter (or a zero for O), with or without a full stop, or several with one each: <c>W.S.</c></summary>
    public bool IsInitial
    {
        get
        {
            var letters = 0;
            var stops = 0;
            foreach (var c in Text)
            {
                if (c == '.') stops++;
                else letters++;
            }

            return letters == 1 ? char.IsUpper(Text[0]) || Text[0] == '0' : letters is 2 or 3 && stops >= letters - 1 && char.IsUpper(Text[0]);
        }
    }

    /// <summary>Whether it can be part of a name: begins with a capital (behind a quote), has no digit but a zero for O, is no redaction.</summary>
    public bool IsNameLike
    {
        get
        {
            var first = Text[0] is '"' or '“' or '\'' or '’' or '‘' && Text.Length > 1 ? Text[1] : Text[0];
            if (!char.IsUpper(first) && first != '0') return false;

            var exes = 0;
            foreach (var c in Text)
            {
                if (c is 'X' or 'x') exes++;
                if (!char.IsLetter(c) && c is not ('0' or '.' or '\'' or '’' or '‘' or '-' or '"' or '“' or '”' or '`')) return false;
            }

            return exes < 4;
        }
    }

    /// <summary>The words between two offsets.</summary>
    public static RentedList<ClassifierWord> Split(FieldText field, int start, int end)
    {
        var value = field.Characters;
        var words = RentedList<ClassifierWord>.Rent(32);
        var pending = WordBreak.Blank;
        for (var i = start; i < end;)
        {
            var c = value[i];
            if (IsWordCharacter(c) && !IsLoneDash(value, i, end))
            {
                var from = i;
                while (i < end && IsWordCharacter(value[i])) i++;
                while (i > from + 1 && value[i - 1] == '-') i--;
                words.Add(new ClassifierWord(from, i, pending, field));
                pending = EndsSentence(words[words.Count - 1]) ? WordBreak.Stop : WordBreak.Blank;
                continue;
            }

            pending = Stronger(pending, c switch
            {
                '\n' => WordBreak.Line,
                '/' => WordBreak.Slash,
                ',' => WordBreak.Comma,
                _ => char.IsWhiteSpace(c) ? WordBreak.Blank : WordBreak.Stop,
            });
            i++;
        }

        return words;
    }

    private static WordBreak Stronger(WordBreak one, WordBreak other) => one > other ? one : other;

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || c is '.' or '\'' or '’' or '‘' or '`' or '"' or '“' or '”' or '-' or '\\';

    private static bool IsLoneDash(ReadOnlySpan<char> value, int i, int end) =>
        value[i] is '-' or '.' && (i + 1 >= end || !char.IsLetterOrDigit(value[i + 1]) || value[i] == '-');

    private static bool EndsSentence(ClassifierWord word) =>
        word.Text.Length > 2 && word.Text[word.Text.Length - 1] == '.' && !word.IsInitial && !HasInnerStop(word.Text)
        && PositionWords.Find(word.Text) is PositionWord.Unknown or PositionWord.Field or PositionWord.Office;

    private static bool HasInnerStop(ReadOnlySpan<char> text) => text.IndexOf('.') < text.Length - 1;
}
