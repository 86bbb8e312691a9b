namespace SocialHub.Engine;

/// <summary>Keeps nothing.</summary>
public sealed class NoCache : IByteCache
{
    public ReadOnlyMemory<byte> GetOrMake(CacheKey key, Func<ReadOnlyMemory<byte>> make) => make();
}
