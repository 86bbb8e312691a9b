using System.Collections.Concurrent;

namespace SocialHub.Engine;

/// <summary>Keeps everything as long as the program runs, above another cache.</summary>
public sealed class MemoryCache(IByteCache below) : IByteCache
{
    private readonly ConcurrentDictionary<CacheKey, ReadOnlyMemory<byte>> _kept = new();

    public ReadOnlyMemory<byte> GetOrMake(CacheKey key, Func<ReadOnlyMemory<byte>> make) =>
        _kept.GetOrAdd(key, k => below.GetOrMake(k, make));
}
