namespace Cablegram.Rules;

/// <summary>How grave a breach of a rule is.</summary>
internal enum RuleSeverity : byte
{
    /// <summary>Shown by an editor only when asked.</summary>
    Hidden,

    /// <summary>A suggestion.</summary>
    Information,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error: a field has no value, or the cable contradicts itself beyond doubt.</summary>
    Error,
}

/// <summary>A rule of form that cables are held to.</summary>
/// <param name="id">Id of its diagnostics, <c>CBL0108</c>: the section's number and the rule's place in it.</param>
/// <param name="name">Short name, <c>dtg-form</c>.</param>
/// <param name="severity">Severity unless the project says otherwise.</param>
/// <param name="isOn">Whether it is checked unless the project says otherwise.</param>
/// <param name="title">What is wrong, in a few words.</param>
/// <param name="message">What was found and what was expected, with places for arguments as in <see cref="string.Format(string, object[])"/>.</param>
internal sealed class Rule(string id, string name, RuleSeverity severity, bool isOn, string title, string message)
{
    /// <summary>Id of its diagnostics, <c>CBL0108</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Short name, <c>dtg-form</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Severity unless the project says otherwise.</summary>
    public RuleSeverity Severity { get; } = severity;

    /// <summary>Whether it is checked unless the project says otherwise.</summary>
    public bool IsOn { get; } = isOn;

    /// <summary>What is wrong, in a few words.</summary>
    public string Title { get; } = title;

    /// <summary>What was found and what was expected, with places for arguments.</summary>
    public string Message { get; } = message;

    /// <summary>Whether some of its findings have a fix.</summary>
    public bool HasFix { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Name}";
}
