namespace Cablegram.Testing.Hostile;

/// <summary>What a text did that none may do.</summary>
/// <param name="Message">What happened.</param>
/// <param name="Text">The text that did it; null where it cannot be told from the others of a batch.</param>
internal sealed record HostileFault(string Message, string? Text);
