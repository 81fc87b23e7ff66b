#nullable enable

namespace Cablegram.Runtime;

/// <summary>Precedence of a cable or for one addressee: how soon it has to be delivered and read, in rising order.</summary>
public enum Precedence
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>ROUTINE; letter R before the date-time group.</summary>
    Routine = 1,

    /// <summary>PRIORITY; letter P.</summary>
    Priority = 2,

    /// <summary>IMMEDIATE; letter O.</summary>
    Immediate = 3,

    /// <summary>NIACT IMMEDIATE, night action: the addressee's duty officer is called at any hour.</summary>
    NiactImmediate = 4,

    /// <summary>FLASH; letter Z.</summary>
    Flash = 5,
}
