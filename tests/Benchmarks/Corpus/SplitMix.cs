namespace SocialHub.Benchmarks;

/// <summary>Random numbers that are the same on every machine and for ever (splitmix64 of Steele, Lea and Flood, 2014).</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public T Pick<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>So many of them, each once at most.</summary>
    public ImmutableArray<T> Some<T>(IEnumerable<T> of, int count)
    {
        var pool = of.ToList();
        var some = ImmutableArray.CreateBuilder<T>();
        while (some.Count < count && pool.Count > 0)
        {
            var at = Below(pool.Count);
            some.Add(pool[at]);
            pool.RemoveAt(at);
        }

        return some.ToImmutable();
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
