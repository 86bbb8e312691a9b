using System.Collections.Concurrent;

namespace SocialHub.Engine;

/// <summary>Keeps what the last build of a running program made, so that the next one makes only what changed. Safe to use from several threads.</summary>
/// <remarks>
/// Nothing is known by a hash or a time stamp: what something was made from is kept beside it and compared as a whole.
/// Of each thing only the newest is kept. A build with a memory gives the same bytes and diagnostics as one without.
/// </remarks>
public sealed class Memory
{
    private readonly ConcurrentDictionary<(string Step, string Name), Kept> _kept = new();

    /// <summary>What <paramref name="make"/> made for this step and name before, when it was from the same source; else what it makes now.</summary>
    /// <param name="step">Who makes it.</param>
    /// <param name="name">What it is made for, e.g. a path.</param>
    /// <param name="source">Everything that the result depends on.</param>
    /// <param name="isSame">Whether two sources give the same result.</param>
    /// <param name="make">Pure. What it throws passes through, and nothing is kept.</param>
    public TOut Recall<TIn, TOut>(string step, string name, TIn source, Func<TIn, TIn, bool> isSame, Func<TOut> make)
        where TIn : notnull
        where TOut : class
    {
        if (_kept.TryGetValue((step, name), out var kept) && kept is { Source: TIn before, Made: TOut made } && isSame(before, source))
        {
            // The newer source is kept, so that the older one can go.
            _kept[(step, name)] = new Kept(source, made);
            return made;
        }

        var fresh = make();
        _kept[(step, name)] = new Kept(source, fresh);
        return fresh;
    }

    private sealed record Kept(object Source, object Made);
}
