using Cablegram.Model;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Fields;

/// <summary>What a word of a TAGS line is found to be.</summary>
internal enum TagStanding : byte
{
    /// <summary>A code of its time.</summary>
    Known,

    /// <summary>A code of another era only.</summary>
    OtherEra,

    /// <summary>A known misspelling or misuse of a code.</summary>
    Misused,

    /// <summary>Several codes without anything between them.</summary>
    Glued,

    /// <summary>A person's name, which is a tag of its own kind, in brackets or without; or a word that was blacked out. Nothing is said of these.</summary>
    Person,

    /// <summary>None of these.</summary>
    Unknown,
}

/// <summary>A word of a TAGS line.</summary>
internal sealed class TagToken
{
    /// <summary>The word as it stands.</summary>
    public required string Written { get; init; }

    /// <summary>The word in capitals.</summary>
    public required string Code { get; init; }

    /// <summary>Where it begins in the field's text.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends in the field's text, without a name in brackets.</summary>
    public required int End { get; init; }

    /// <summary>Where it ends with the name in brackets that belongs to it.</summary>
    public required int UnitEnd { get; set; }

    /// <summary>Its place in the file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Whether it stands in the file as it was read, so that it can be edited there.</summary>
    public required bool IsVerbatim { get; init; }

    /// <summary>What it is found to be.</summary>
    public required TagStanding Standing { get; set; }

    /// <summary>Index of the word behind the phrase in plain words that this one is part of; zero where it is of none.</summary>
    public int PhraseEnd { get; set; }

    /// <summary>Whether it is a tag, right or wrong, and no name or plain word.</summary>
    public bool IsTag => PhraseEnd == 0 && Standing is not (TagStanding.Person or TagStanding.Unknown);

    /// <summary>What the code means in any era.</summary>
    public required EquatableArray<TagMeaning> Meanings { get; init; }

    /// <summary>The codes that ran together, or the one code meant; else empty.</summary>
    public IReadOnlyList<string> Meant { get; init; } = [];

    /// <summary>Whether the word, or the codes meant by it, have a meaning of some kind.</summary>
    public bool IsAny(Func<TagMeaning, bool> kind)
    {
        if (IsAny(Meanings, kind)) return true;
        for (var i = 0; i < Meant.Count; i++)
        {
            if (IsAny(TagTable.FindAll(Meant[i].AsSpan()), kind)) return true;
        }

        return false;
    }

    private static bool IsAny(EquatableArray<TagMeaning> meanings, Func<TagMeaning, bool> kind)
    {
        foreach (var meaning in meanings)
        {
            if (kind(meaning)) return true;
        }

        return false;
    }
}
