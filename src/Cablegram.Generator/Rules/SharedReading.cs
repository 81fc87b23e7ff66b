namespace Cablegram.Rules;

/// <summary>A part of a cable that several checks look at: read when the first of them asks for it, and once.</summary>
/// <typeparam name="T">What is read.</typeparam>
internal struct SharedReading<T>
    where T : class
{
    private bool _isRead;
    private T? _value;

    /// <summary>What is read; null where the cable has no such part.</summary>
    public T? Get(CableUnderCheck cable, Func<CableUnderCheck, T?> read)
    {
        if (_isRead) return _value;

        _value = read(cable);
        _isRead = true;
        return _value;
    }
}
