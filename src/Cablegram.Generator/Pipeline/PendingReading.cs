namespace Cablegram.Pipeline;

/// <summary>
/// A file that is being read. The compiler asks for one file after the other; to ask for all of them first and for what they gave afterwards
/// has them read side by side, on as many threads as there are.
/// </summary>
internal sealed class PendingReading
{
    private Task<CableReading>? _task;
    private CableReading? _reading;

    private PendingReading(Task<CableReading> task) => _task = task;

    /// <summary>Begins to read a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hasNotes">Whether comments are going to be written.</param>
    /// <param name="parse">How its text is parsed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static PendingReading Start(Candidate file, bool hasNotes, ParseCable parse, CancellationToken cancellationToken) =>
        new(Task.Run(() => CableReader.Read(file, hasNotes, parse, cancellationToken), cancellationToken));

    /// <summary>What the file gave. Once it is there nothing else is kept.</summary>
    /// <param name="cancellationToken">Ends the wait; the reading itself goes by the one it was started with, of the same run.</param>
    /// <exception cref="OperationCanceledException">The run was given up.</exception>
    public CableReading Finish(CancellationToken cancellationToken)
    {
        if (_task is not { } task) return _reading!;

        cancellationToken.ThrowIfCancellationRequested();
        _reading = task.GetAwaiter().GetResult();
        _task = null;
        return _reading;
    }
}
