using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace SocialHub.Engine;

/// <summary>The SHA-256 of every file of a site, so that two sites can be compared and one can be checked. Safe to use from several threads.</summary>
/// <remarks>In the form of GNU coreutils: <c>sha256sum -c manifest.sha256</c> in the folder of the site checks it.</remarks>
public sealed class OutputManifest
{
    /// <summary>Of the file in the site.</summary>
    public const string Name = "manifest.sha256";

    private readonly ConcurrentBag<string> _lines = [];

    /// <summary>A line for each file, ordered by path.</summary>
    public string Text => string.Concat(_lines.OrderBy(l => l[(SHA256.HashSizeInBytes * 2)..], StringComparer.Ordinal).Select(l => l + "\n"));

    /// <param name="path">Of the file below the folder of the site.</param>
    /// <param name="bytes">All that it holds.</param>
    public void Add(string path, ReadOnlySpan<byte> bytes) => _lines.Add($"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {path}");
}
