namespace SocialHub.Engine;

/// <summary>Keeps bytes that cost much to make. With any cache, or with none, a build gives the same bytes.</summary>
public interface IByteCache
{
    /// <summary>The bytes that were made for this key before, or those that <paramref name="make"/> makes now.</summary>
    /// <param name="key">From <see cref="CacheKey"/>: it stands for everything that the bytes depend on.</param>
    /// <param name="make">Pure; may be called from several threads. What it throws passes through, and nothing is kept.</param>
    ReadOnlyMemory<byte> GetOrMake(CacheKey key, Func<ReadOnlyMemory<byte>> make);
}
