using System.Globalization;

namespace Cablegram.Rules;

/// <summary>Numbers as cables write them, whatever the culture.</summary>
internal static class Number
{
    /// <summary>The number without leading zeros.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number with at least so many digits.</summary>
    public static string Of(int value, int digits) => value.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
