using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>
/// Tells the classifier's name from the position. A name is what follows the last word of a position within a sentence part
/// (<c>Political Counselor F. Orville Quist</c>), else what stands before the first (<c>Ada N. Brightwater, Assistant Secretary</c>).
/// </summary>
internal readonly ref struct ClassifierName
{
    private const int MostWords = 6;

    // Most paragraphs have fewer words.
    private const int Few = 64;

    private static readonly uint LettersOfAffaires = Spelling.Letters("affaires".AsSpan());

    private readonly ClassifierWords _words;
    private readonly Span<PositionWord> _kinds;

    private ClassifierName(ClassifierWords words, Span<PositionWord> kinds)
    {
        _words = words;
        _kinds = kinds;
        for (var i = 0; i < words.Count; i++) _kinds[i] = words[i].Kind is PositionWord.Unknown ? PositionWords.FindNear(words.Text(i), words[i].Letters) : words[i].Kind;
        MarkInitials();
        MarkSlashGroups();
        MarkCharge();
    }

    /// <summary>Finds the name among words; an empty range where there is none.</summary>
    /// <param name="words">The words of one person: name and position.</param>
    /// <returns>Index of the first word of the name and the index behind its last.</returns>
    public static (int First, int End) Find(ClassifierWords words)
    {
        Span<PositionWord> kinds = stackalloc PositionWord[Few];
        return new ClassifierName(words, words.Count <= Few ? kinds[..words.Count] : new PositionWord[words.Count]).Find();
    }

    /// <summary>Whether a word is the second half of the one before it, which a line end cut: <c>Tild \na</c>, <c>Ned P ringle</c>.</summary>
    public static bool IsCutFromPrevious(ClassifierWords words, int index)
    {
        if (index == 0 || !words[index].Is(WordShape.Lower) || !words[index].Is(WordShape.BeginsWithLetter)) return false;
        if (!words[index - 1].Is(WordShape.NameLike) || words.Text(index - 1)[^1] == '.') return false;

        var kind = words[index].Kind;
        if (kind is not (PositionWord.Unknown or PositionWord.Particle or PositionWord.Office) || (kind is PositionWord.Particle && LeadsToName(words, index))) return false;
        return words[index].Break == WordBreak.Line || (words[index].Break == WordBreak.Blank && words[index - 1].Length == 1);
    }

    /// <summary>Whether a particle, and any more behind it, stands before a word with a capital: <c>de la Cruz</c>.</summary>
    private static bool LeadsToName(ClassifierWords words, int index)
    {
        while (index < words.Count && words[index].Is(WordShape.Lower) && words[index].Kind == PositionWord.Particle) index++;
        return index < words.Count && words[index].Is(WordShape.NameLike) && words[index].Break is WordBreak.Blank or WordBreak.Line;
    }

    private (int First, int End) Find()
    {
        for (var start = 0; start < _words.Count;)
        {
            var end = start + 1;
            while (end < _words.Count && !EndsPart(end)) end++;
            if (IsRedacted(start, end)) break;

            var found = FindInPart(start, end);
            if (found.End > found.First) return IncludeFamilyNameFirst(found);
            start = end;
        }

        return (0, 0);
    }

    /// <summary>Whether the publisher replaced the name by a run of X; what follows is not the name then.</summary>
    private bool IsRedacted(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_words[i].Is(WordShape.Redacted)) return true;
        }

        return false;
    }

    /// <summary>Whether a comma or stop stands before the word and it does not go on with the name behind it (<c>, Jr.</c>).</summary>
    private bool EndsPart(int index)
    {
        if (_words[index].Break is WordBreak.Comma or WordBreak.Stop) return _kinds[index] != PositionWord.Suffix;

        // "Jane Roe for" ends with the name, "Counselor for Political Affairs Jane Roe" does not.
        return _kinds[index] == PositionWord.Connector && IsName(index - 1) && (index + 1 >= _words.Count || !IsPosition(index + 1));
    }

    private (int First, int End) FindInPart(int start, int end)
    {
        var lastPosition = start - 1;
        for (var i = start; i < end; i++)
        {
            if (IsPosition(i)) lastPosition = i;
        }

        // A field of work at the very end, behind a word that can only be a name, is the family name: "Econoff John Trade", "Jane West, DCM".
        if (lastPosition == end - 1 && lastPosition > start && _kinds[lastPosition] is PositionWord.Field && IsName(lastPosition - 1))
        {
            lastPosition--;
            while (lastPosition >= start && !IsPosition(lastPosition)) lastPosition--;
        }

        for (var from = lastPosition; from >= start - 1; from = PreviousPosition(from, start))
        {
            var found = Run(from + 1, end);
            if (found.End > found.First && (from == lastPosition || found.End - found.First > 1)) return found;
            if (from < start) break;
        }

        return (start, start);
    }

    private int PreviousPosition(int index, int start)
    {
        do index--;
        while (index >= start && !IsPosition(index));
        return index;
    }

    /// <summary>The longest run of words of a name from an index on, without the capitals of an office in front of it.</summary>
    private (int First, int End) Run(int start, int end)
    {
        while (start < end && !IsName(start)) start++;
        var stop = start;
        while (stop < end && stop - start < MostWords && (stop == start || Continues(stop))) stop++;
        while (stop > start && _kinds[stop - 1] == PositionWord.Particle && _words[stop - 1].Is(WordShape.Lower) && !IsCutFromPrevious(_words, stop - 1)) stop--;

        var first = start;
        while (first + 1 < stop && IsOfficeBefore(first, stop)) first++;
        if (stop - first > 2 && IsPlace(first)) first++;
        return stop - first == 1 && (_words[first].Is(WordShape.Initial) || _kinds[first] == PositionWord.Suffix) ? (first, first) : (first, stop);
    }

    private bool IsName(int index) => !IsPosition(index) && _kinds[index] is PositionWord.Unknown or PositionWord.Suffix or PositionWord.Particle or PositionWord.Field
        && _words[index].Is(WordShape.NameLike);

    private bool Continues(int index)
    {
        if (IsCutFromPrevious(_words, index)) return true;
        if (_kinds[index] == PositionWord.Suffix) return true;
        if (_words[index].Break is WordBreak.Slash) return false;
        if (_kinds[index] == PositionWord.Particle && _words[index].Is(WordShape.Lower)) return LeadsToName(_words, index);
        return _kinds[index] is PositionWord.Unknown or PositionWord.Particle or PositionWord.Field && _words[index].Is(WordShape.NameLike);
    }

    /// <summary>Whether a word names the post a mission or consulate is in: <c>Consul General Istanbul Jane Roe</c>.</summary>
    private bool IsPlace(int index) =>
        index > 0 && _kinds[index - 1] is PositionWord.Field or PositionWord.Office
        && PostTable.TryFindById(_words.Text(index).ToString().ToUpperInvariant().AsSpan(), out _);

    /// <summary>Whether the first word of a run is an office the list does not know: capitals, and the rest of the run is in mixed case.</summary>
    private bool IsOfficeBefore(int index, int end)
    {
        if (!_words[index].Is(WordShape.Capitals) || _words[index].Is(WordShape.Initial)) return false;
        for (var i = index + 1; i < end; i++)
        {
            if (!_words[i].Is(WordShape.Capitals) && !_words[i].Is(WordShape.Initial) && _kinds[i] != PositionWord.Suffix) return true;
        }

        return false;
    }

    private bool IsPosition(int index)
    {
        if (!PositionWords.IsPosition(_kinds[index])) return false;

        // Bureaus have one or two letters that are also initials and short names; they are written in capitals and stand before another position.
        return _kinds[index] != PositionWord.Office || _words[index].Length > 1
            ? _kinds[index] != PositionWord.Office || _words[index].Is(WordShape.Capitals)
            : index + 1 < _words.Count && PositionWords.IsPosition(_kinds[index + 1]);
    }

    /// <summary>An initial is one even where a bureau has the same letters, unless a position follows: <c>T U/S</c>, <c>U.S. Representative</c>.</summary>
    private void MarkInitials()
    {
        for (var i = _words.Count - 1; i >= 0; i--)
        {
            if (!_words[i].Is(WordShape.Initial) || _kinds[i] is PositionWord.Suffix) continue;
            if (i + 1 >= _words.Count || !PositionWords.IsPosition(_kinds[i + 1])) _kinds[i] = PositionWord.Unknown;
        }
    }

    /// <summary>Words joined by strokes are an office or a position when one of them is: <c>S/CT</c>, <c>Pol/C</c>, <c>DCM/Ned Pringle</c> but for Ned.</summary>
    private void MarkSlashGroups()
    {
        for (var start = 0; start < _words.Count; start++)
        {
            var end = start + 1;
            while (end < _words.Count && _words[end].Break == WordBreak.Slash) end++;
            if (end - start == 1) continue;

            for (var i = start; i < end; i++)
            {
                var isLastWord = i == end - 1 && i > start;
                if (_kinds[i] is PositionWord.Unknown && (!isLastWord || _words[i].Is(WordShape.Capitals) || _words[i].Length == 1)) _kinds[i] = PositionWord.Role;
                if (_kinds[i] is PositionWord.Office) _kinds[i] = PositionWord.Role;
            }

            start = end - 1;
        }
    }

    /// <summary>Everything up to the second word of <c>Charge d'Affaires</c> and the <c>a. i.</c> behind it is the position, however it is typed.</summary>
    private void MarkCharge()
    {
        Span<char> buffer = stackalloc char[PositionWords.LongestFolded];
        for (var i = 1; i < _words.Count; i++)
        {
            // Most words are neither as short as "ai" nor have the letters of "affaires".
            if (_words[i].FoldedLength > 2 && !Spelling.MayBeOfTwoLost(_words[i].Letters, LettersOfAffaires)) continue;

            var folded = PositionWords.Fold(_words.Text(i), buffer);
            var affairs = folded.Length > 1 && folded[0] == 'd' ? folded[(folded[1] == 'e' ? 2 : 1)..] : folded;
            if (affairs.Length >= 6 && Spelling.IsWithin(affairs, "affaires".AsSpan(), 2)) _kinds[i] = PositionWord.Role;
            else if (folded is "ai") _kinds[i] = PositionWord.Role;
            else if (folded is "a" && i + 1 < _words.Count && PositionWords.IsPosition(_kinds[i - 1]) && PositionWords.Fold(_words.Text(i + 1), buffer) is "i")
            {
                _kinds[i] = _kinds[i + 1] = PositionWord.Role;
            }
        }
    }

    /// <summary>"Pringle, Ned, Ambassador": two parts of one word each before the position are one name.</summary>
    private (int First, int End) IncludeFamilyNameFirst((int First, int End) found)
    {
        var next = found.End;
        return found.First == 0 && next == 1 && next + 1 < _words.Count && _words[next].Break == WordBreak.Comma && IsName(next)
            && _kinds[next] == PositionWord.Unknown && _words[next + 1].Break == WordBreak.Comma && IsPosition(next + 1)
            ? (0, 2)
            : found;
    }
}
