namespace SocialHub.Engine;

/// <summary>A named chain of modules (流れ). Types make the order: a module fits only behind one that makes its input.</summary>
public sealed class Pipeline<TIn, TOut>
{
    private readonly Func<ImmutableArray<TIn>, BuildContext, ImmutableArray<TOut>> _run;

    internal Pipeline(
        string name,
        ContentPattern? pattern,
        Func<ImmutableArray<TIn>, BuildContext, ImmutableArray<TOut>> run,
        ImmutableArray<object>? basis) =>
        (Name, Pattern, _run, Basis) = (name, pattern, run, basis);

    /// <summary>A plural noun; progress shows it.</summary>
    public string Name { get; }

    /// <summary>Which content files it claims, or null when it works on what others made.</summary>
    public ContentPattern? Pattern { get; }

    /// <summary>What its modules were given, when each of them works item by item; else null, and nothing that it makes is remembered.</summary>
    internal ImmutableArray<object>? Basis { get; }

    public Pipeline<TIn, TNext> Then<TNext>(IModule<TOut, TNext> module) => new(
        Name,
        Pattern,
        (items, context) => module.Run(_run(items, context), context),
        module is IItemwise itemwise ? Basis?.AddRange(itemwise.Basis) : null);

    public ImmutableArray<TOut> Run(ImmutableArray<TIn> input, BuildContext context)
    {
        context.OnStep(Name);
        return Basis is null ? _run(input, context) : RunEach(input, context);
    }

    // Each item goes through all modules before another is begun: what they hand on is soon gone, and a large site does not fill the memory with it.
    private ImmutableArray<TOut> RunEach(ImmutableArray<TIn> input, BuildContext context)
    {
        var results = new ImmutableArray<TOut>[input.Length];
        Parallel.For(
            0,
            input.Length,
            new ParallelOptions { CancellationToken = context.Cancellation },
            i => results[i] = _run([input[i]], context));
        return [.. results.SelectMany(r => r)];
    }
}
