using System.Security.Cryptography;
using System.Text;

namespace SocialHub.Engine;

/// <summary>The name of something in a cache: the SHA-256 of what it is made from and how, in 64 hexadecimal digits.</summary>
public readonly record struct CacheKey
{
    private CacheKey(string digits) => Digits = digits;

    public string Digits { get; }

    /// <param name="recipe">How the bytes are made: the step, its version and its options.</param>
    /// <param name="source">What they are made from.</param>
    public static CacheKey Of(string recipe, ReadOnlySpan<byte> source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(recipe));
        hash.AppendData([0]);
        hash.AppendData(source);
        return new CacheKey(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public override string ToString() => Digits;
}
