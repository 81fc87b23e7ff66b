namespace Cablegram.Rules.Paragraphs;

/// <summary>What is wrong with a number in the row of paragraph numbers.</summary>
internal enum NumberFaultKind : byte
{
    /// <summary>The numbers around it say what it should be: 33 in 1, 2, 33, 4.</summary>
    Slip,

    /// <summary>Numbers before it are missing: 6 in 4, 6, 7.</summary>
    Gap,

    /// <summary>It stood before: the second 3 in 1, 2, 3, 3, 4.</summary>
    Repeat,

    /// <summary>The count begins again at 1: 1, 2, 3, 1, 2.</summary>
    Restart,

    /// <summary>It stands before or behind its place: 4 in 1, 2, 4, 3, 5.</summary>
    Displaced,
}

/// <summary>A number that does not fit in the row of paragraph numbers.</summary>
/// <param name="Index">Its place in the row.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Due">The number that was due there; the first of those that are missing.</param>
internal readonly record struct NumberFault(int Index, NumberFaultKind Kind, int Due);

/// <summary>
/// Finds what is wrong in a row of paragraph numbers, each fault once: behind a number that is missing, or stands twice, the count goes on
/// from there, and those that follow are right.
/// </summary>
internal static class NumberFaults
{
    private const int LargestNumber = 999;

    /// <summary>Finds the faults.</summary>
    /// <param name="numbers">The numbers in the order of the text, 1 to 999.</param>
    public static List<NumberFault> Find(IReadOnlyList<int> numbers)
    {
        var faults = new List<NumberFault>();
        var seen = new bool[LargestNumber + 2];
        var due = 1;
        // The number due behind a passage that has numbers of its own; 0 outside of one.
        var outer = 0;
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            var next = i + 1 < numbers.Count ? numbers[i + 1] : 0;
            while (due < LargestNumber && seen[due] && number == due + 1 && outer == 0) due++;
            if (number == outer || (outer == 0 && number == due))
            {
                due = number + 1;
                outer = 0;
            }
            else if (number == due)
            {
                due++;
            }
            else
            {
                var kind = KindOf(number, due, next, i, seen);
                faults.Add(new NumberFault(i, kind, due));
                if (kind == NumberFaultKind.Restart) outer = due;
                due = kind == NumberFaultKind.Slip ? due + 1 : next == due ? due : number + 1;
            }

            seen[Math.Min(number, LargestNumber)] = true;
        }

        return faults;
    }

    private static NumberFaultKind KindOf(int number, int due, int next, int index, bool[] seen)
    {
        if (next == due + 1) return NumberFaultKind.Slip;
        if (number == 1 && due > 2 && next is 0 or 2) return NumberFaultKind.Restart;
        // The last number has no other behind it to say otherwise.
        if (next == 0 && index > 0 && number < due && seen[number]) return NumberFaultKind.Slip;
        if (number < due) return seen[number] ? NumberFaultKind.Repeat : NumberFaultKind.Displaced;
        return next == due ? NumberFaultKind.Displaced : NumberFaultKind.Gap;
    }
}
