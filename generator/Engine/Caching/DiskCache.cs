using System.Security.Cryptography;

namespace SocialHub.Engine;

/// <summary>Keeps bytes in a folder from one run to the next; the folder may be deleted at any time.</summary>
/// <remarks>
/// A file holds the SHA-256 of its bytes and then the bytes. A file that was cut off or changed is made again, and a disk that
/// refuses costs only time: a cache must never change what comes out, nor stop a build.
/// </remarks>
public sealed class DiskCache(string folder) : IByteCache
{
    private const int Sum = SHA256.HashSizeInBytes;

    public ReadOnlyMemory<byte> GetOrMake(CacheKey key, Func<ReadOnlyMemory<byte>> make)
    {
        var path = Path.Combine(folder, key.Digits);
        if (TryRead(path) is { } kept)
        {
            return kept;
        }

        var made = make();
        TryWrite(path, made);
        return made;
    }

    private static ReadOnlyMemory<byte>? TryRead(string path)
    {
        try
        {
            var file = File.ReadAllBytes(path);
            if (file.Length >= Sum && SHA256.HashData(file.AsSpan(Sum)).AsSpan().SequenceEqual(file.AsSpan(0, Sum)))
            {
                return file.AsMemory(Sum);
            }

            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Two builds may write the same file: each writes its own and moves it into place.
    private void TryWrite(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var fresh = $"{path}.{Guid.NewGuid():N}.new";
            using (var stream = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(SHA256.HashData(bytes.Span));
                stream.Write(bytes.Span);
            }

            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
