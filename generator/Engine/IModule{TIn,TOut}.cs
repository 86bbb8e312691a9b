namespace SocialHub.Engine;

/// <summary>One step of a pipeline (工程): a verb. A function of its input that may, besides its result, only report diagnostics.</summary>
/// <remarks>Synchronous, because only the engine touches the disk (decision 0002). Output order depends on input order alone.</remarks>
public interface IModule<TIn, TOut>
{
    ImmutableArray<TOut> Run(ImmutableArray<TIn> input, BuildContext context);
}
