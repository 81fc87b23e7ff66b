namespace CableReader.Commands;

/// <summary>What the reader tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Something was found and shown.</summary>
    public const int Ok = 0;

    /// <summary>The request was understood, but the corpus holds nothing that answers it.</summary>
    public const int NotFound = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;
}
