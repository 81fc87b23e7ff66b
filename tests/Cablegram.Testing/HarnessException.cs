namespace Cablegram.Testing;

/// <summary>An expectation of the harness that was not met; its message is what the test prints.</summary>
public sealed class HarnessException(string message) : Exception(message);
