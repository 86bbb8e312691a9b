namespace SocialHub.Engine;

/// <summary>A module that maps each item by itself, in parallel, and keeps their order.</summary>
public abstract class PerItem<TIn, TOut> : IModule<TIn, TOut>, IItemwise
    where TOut : class
{
    /// <summary>Nothing, where the module was given nothing.</summary>
    public virtual IEnumerable<object> Basis => [];

    public ImmutableArray<TOut> Run(ImmutableArray<TIn> input, BuildContext context)
    {
        if (input is [var only])
        {
            return Map(only, context) is { } result ? [result] : [];
        }

        var results = new TOut?[input.Length];
        Parallel.For(
            0,
            input.Length,
            new ParallelOptions { CancellationToken = context.Cancellation },
            i => results[i] = Map(input[i], context));
        return [.. results.OfType<TOut>()];
    }

    /// <summary>The result for one item, or null when it cannot go on, which the module has then reported.</summary>
    protected abstract TOut? Map(TIn item, BuildContext context);
}
