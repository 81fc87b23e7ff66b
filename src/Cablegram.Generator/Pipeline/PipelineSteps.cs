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

    /// <summary>Names of resources that several files claim; nearly always none.</summary>
    public const string ResourceClashes = nameof(ResourceClashes);

    /// <summary>Whether comments of single cables may be written.</summary>
    public const string HasNotes = nameof(HasNotes);

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

    /// <summary>The names alone.</summary>
    public const string Names = nameof(Names);

    /// <summary>Tags whose value had to give way to another's; nearly always none.</summary>
    public const string MovedTags = nameof(MovedTags);

    /// <summary>Which cables' text is stored how.</summary>
    public const string Storage = nameof(Storage);

    /// <summary>Each cable with its name and storage: what one file is generated from.</summary>
    public const string NamedCables = nameof(NamedCables);

    /// <summary>The cables of a large corpus by the file they share; all empty for a small one.</summary>
    public const string Shelves = nameof(Shelves);

    /// <summary>A checksum of all files that are resources; 0 where there are none.</summary>
    public const string ResourceContent = nameof(ResourceContent);

    /// <summary>What is reported of single files and of the project.</summary>
    public const string Reports = nameof(Reports);

    /// <summary>Whether the project asked for resources and the build made none of some cable.</summary>
    public const string LacksResources = nameof(LacksResources);

    /// <summary>What is reported of cables that get in each other's way.</summary>
    public const string Conflicts = nameof(Conflicts);
}
