using System.Text;

namespace Cablegram.Rules.Header;

/// <summary>What a run of digits may have been before one slip: a digit lost, put in or altered, or two neighbours exchanged.</summary>
internal static class DigitSlips
{
    /// <summary>All runs of a length that are one slip away from what is written; none where that takes more than one.</summary>
    /// <param name="written">The digits as they are written.</param>
    /// <param name="length">Digits there should be.</param>
    public static IEnumerable<string> Mend(string written, int length)
    {
        if (written.Length == length) return Altered(written).Concat(Exchanged(written));
        if (written.Length == length + 1) return Enumerable.Range(0, written.Length).Select(i => written.Remove(i, 1));
        return written.Length == length - 1
            ? Enumerable.Range(0, length).SelectMany(i => Enumerable.Range(0, 10).Select(digit => written.Insert(i, Number.Of(digit))))
            : [];
    }

    private static IEnumerable<string> Altered(string written)
    {
        for (var i = 0; i < written.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (digit != written[i]) yield return new StringBuilder(written) { [i] = digit }.ToString();
            }
        }
    }

    private static IEnumerable<string> Exchanged(string written)
    {
        for (var i = 0; i + 1 < written.Length; i++)
        {
            if (written[i] != written[i + 1]) yield return new StringBuilder(written) { [i] = written[i + 1], [i + 1] = written[i] }.ToString();
        }
    }
}
