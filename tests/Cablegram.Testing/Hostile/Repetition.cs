using Cablegram.Emit;
using Cablegram.Parsing;
using Cablegram.Pipeline;
using Cablegram.Rules;

namespace Cablegram.Testing.Hostile;

/// <summary>Texts in which one thing stands again and again: what makes a reader that looks ahead or back slow.</summary>
internal static class Repetition
{
    private const string Head = "C O N F I D E N T I A L FREEDONIA 000012\n\nSIPDIS\n\nE.O. 12958: DECL: 10/20/2018\nTAGS: PREL\nSUBJECT: DUCKS\n";

    private static readonly HashSet<Rule> AllRules = [.. Rulebook.Rules];

    /// <summary>What stands before, and what is repeated.</summary>
    public static IReadOnlyList<(string Before, string Unit)> All { get; } =
    [
        .. new[]
        {
            "REF: A. ", "REF: A. 08 ASTANA 66\n", "     B. 07 SYLVANIA 12 (NOTAL)\n", "A. ", "B. ASTANA 67 ", "08 ASTANA 66, ", "TAGS: ", "PREL, ", "OVIP (QUILL, ADA), ", "SUBJECT: ", "DUCKS\n", "Classified By: ", "E.O. 12958: ", "DECL: ",
        }.Select(unit => (Head[..^"SUBJECT: DUCKS\n".Length], unit)),
        .. new[]
        {
            "(SBU) ", "(", ")", "(C", "((C) ", "1. ", "1. (C) Words.\n\n", "2. (", "¶1. ", "¶", "-- item\n", "-- item\n\n", "A HEADING\n---------\n\n", "---------\n", "-", "END SUMMARY", "END SUMMARY. ", "SUMMARY: ", "Comment: ", "End Comment. ",
            "&amp;", "&#x000A;", "&", "XXXXXXXXXXXX ", "XXXXXXXXXXXX\n", "\"", "“", "[", "]", "[x](#)", "{", "}", "\\", "\\n", "FREEDONIA 00000012 002 OF 002\n", "FREEDONIA 00000012  002 OF 002 ", "PAGE 02\n", "NNNN\n", "FIREFLY\n", "FIREFLY\n\n",
            "words ", "words\n", "\n", " ", "\t", "\r", "\f", "\u2028", "\u00a0", "\ud83d\udc2a", "\ud800", "7", "7 ", "http://a/ ", ". 2. (C) ", "*", "<", "<pre>", "</pre>", "<b>", "S E C R E T ", "SECTION 01 OF 02 ",
        }.Select(unit => (Head + "\n1. (C) SUMMARY: ", unit)),
        .. new[] { "O 201131Z OCT 08\n", "TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604\n", "RUEHC/SECSTATE WASHDC\n", "INFO RUCNCIS/CIS COLLECTIVE 0694\n", "FM AMEMBASSY FREEDONIA\n", "XMT AMCONSUL SUVA\n", "OO RUEHBI RUEHCI\n", "\"a\",", "{\"a\":", "[{", "cable-from: \"A\"\n", "MRN: 11 FREEDONIA 12\n" }
            .Select(unit => ("", unit)),
    ];

    /// <summary>What is done with a text: parser and rules, or what the generator does with one cable.</summary>
    public static IReadOnlyList<(string Name, Action<string> Run)> Measures { get; } = [("rules", Check), ("emit", Emit)];

    private static void Check(string text)
    {
        using var document = CableParser.Read(text, new ParseOptions("08FREEDONIA12.txt"));
        if (CableChecker.Check(document, AllRules).Failure is { } failure) throw failure;
    }

    private static void Emit(string text)
    {
        var project = CorpusProject.Empty.WithCable("08FREEDONIA12.txt", text);
        var file = project.Texts[0];
        var options = CableFileOptions.Read(file.Path, project.OptionsProvider.GetOptions(file), project.OptionsProvider.GlobalOptions);
        var cable = CableReader.Read(new Candidate(file, options), hasNotes: true, CableParser.Parse, CancellationToken.None).Cable!;
        var corpus = CorpusModel.Of([new CorpusRow(cable.FullPath, cable.Row)]);
        var settings = ProjectOptions.Read(project.OptionsProvider.GlobalOptions).Options;
        _ = CableEmitter.Emit(NamedCable.Of(cable, new CorpusPlan(CorpusNames.Of(corpus), StoragePlan.Of([], StoragePlan.LiteralBudget))), settings);
        CorpusEmitter.Emit(corpus, settings, StoragePlan.LiteralBudget, (_, _) => { }, CancellationToken.None);
    }
}
