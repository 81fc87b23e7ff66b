using System.Security.Cryptography;
using System.Text;

namespace Cablegram.Pipeline;

/// <summary>The hash by which a consumer can tell whether a cable's file is the one that was compiled.</summary>
internal static class ContentHash
{
    private const string Digits = "0123456789abcdef";

    /// <summary>SHA-256 of the text in UTF-8 without a byte order mark: 64 hexadecimal digits, what <c>sha256sum</c> prints for such a file.</summary>
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var digits = new char[hash.Length * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            digits[2 * i] = Digits[hash[i] >> 4];
            digits[(2 * i) + 1] = Digits[hash[i] & 15];
        }

        return new string(digits);
    }
}
