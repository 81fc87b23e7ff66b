namespace Cablegram.Pipeline;

/// <summary>
/// A file that is going to be read. The compiler asks for one file after the other; to ask for all of them first and for what they gave
/// afterwards has them read side by side, on as many threads as are free. Whoever comes first reads: a run waits for no thread but one that
/// is at work on the very file.
/// </summary>
internal sealed class PendingReading
{
    private Lazy<CableReading>? _pending;
    private CableReading? _reading;

    private PendingReading(Lazy<CableReading> pending) => _pending = pending;

    /// <summary>Has a file read when there is a thread for it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hasNotes">Whether comments are going to be written.</param>
    /// <param name="parse">How its text is parsed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static PendingReading Start(Candidate file, bool hasNotes, ParseCable parse, CancellationToken cancellationToken)
    {
        var pending = new Lazy<CableReading>(() => CableReader.Read(file, hasNotes, parse, cancellationToken));
        ThreadPool.QueueUserWorkItem(ReadAhead, pending);
        return new PendingReading(pending);
    }

    /// <summary>What the file gave; it is read now where that has not happened. Once it is there nothing else is kept.</summary>
    /// <exception cref="OperationCanceledException">The run was given up.</exception>
    public CableReading Finish()
    {
        if (_pending is not { } pending) return _reading!;

        _reading = pending.Value;
        _pending = null;
        return _reading;
    }

    private static void ReadAhead(object pending)
    {
        try
        {
            _ = ((Lazy<CableReading>)pending).Value;
        }
        catch (OperationCanceledException)
        {
            // Whoever waits for the reading hears of it.
        }
    }
}
