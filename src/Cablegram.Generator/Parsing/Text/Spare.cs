using System.Diagnostics;

namespace Cablegram.Parsing.Text;

/// <summary>
/// What is needed only while a text is read, kept for the next text: a thread's own, in a static of the class it is for. An object that was
/// taken is the taker's alone until it is kept again; one that never is, because the reading was stopped, is collected like any object.
/// </summary>
/// <typeparam name="T">Type of the objects.</typeparam>
internal struct Spare<T>
    where T : class
{
    // The reading of one text needs no more at a time.
    private T? _first;
    private T? _second;

    /// <summary>An object that is no longer needed elsewhere; null when there is none.</summary>
    public T? Take()
    {
        var taken = _first;
        _first = _second;
        _second = null;
        return taken;
    }

    /// <summary>Keeps an object, emptied, for the next that needs one; its giver must not touch it again.</summary>
    public void Keep(T item)
    {
        Debug.Assert(!ReferenceEquals(item, _first) && !ReferenceEquals(item, _second), "Given back twice.");
        if (_first is not null) _second = _first;
        _first = item;
    }
}
