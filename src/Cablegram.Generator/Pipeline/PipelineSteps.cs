namespace Cablegram.Pipeline;

/// <summary>Names of the pipeline's steps, by which tests follow why each of them ran.</summary>
internal static class PipelineSteps
{
    /// <summary>Options of the project.</summary>
    public const string ProjectOptions = nameof(ProjectOptions);

    /// <summary>What the consumer's compiler and framework can do.</summary>
    public const string Consumer = nameof(Consumer);

    /// <summary>Additional texts that may be cables, with the options of each. The one step that holds an input of the compiler.</summary>
    public const string Candidates = nameof(Candidates);

    /// <summary>What the reading of one file needs to know of the others.</summary>
    public const string ReadingContext = nameof(ReadingContext);

    /// <summary>Files that are being read.</summary>
    public const string PendingReadings = nameof(PendingReadings);

    /// <summary>What reading one file gave: a cable, diagnostics, both or neither.</summary>
    public const string Readings = nameof(Readings);

    /// <summary>The cables among the readings.</summary>
    public const string Cables = nameof(Cables);

    /// <summary>What the index needs to know of each cable; unchanged when only text changes.</summary>
    public const string Rows = nameof(Rows);

    /// <summary>All rows in the order of the corpus, with the names of the members.</summary>
    public const string Corpus = nameof(Corpus);

    /// <summary>The names alone, with what else of the whole corpus the files of cables need to know.</summary>
    public const string Names = nameof(Names);

    /// <summary>Which cables' text is stored how.</summary>
    public const string Storage = nameof(Storage);

    /// <summary>Each cable with its name and storage: what one file is generated from.</summary>
    public const string NamedCables = nameof(NamedCables);

    /// <summary>The cables of a large corpus by the file they share; all empty for a small one.</summary>
    public const string Shelves = nameof(Shelves);

    /// <summary>A checksum of all files that are resources, 0 where there are none; and whether one that was asked for is lacking.</summary>
    public const string ResourceContent = nameof(ResourceContent);

    /// <summary>Readings of files with something to report.</summary>
    public const string Reports = nameof(Reports);

    /// <summary>What is reported of cables that get in each other's way.</summary>
    public const string Conflicts = nameof(Conflicts);
}
