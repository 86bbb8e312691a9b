using SocialHub.Diagnostics;

namespace SocialHub.Engine;

/// <summary>Runs a pipeline over files so that only those that changed go through it; the others bring what they brought before.</summary>
internal static class RememberedFiles
{
    /// <summary>The same as running the pipeline over all files at once.</summary>
    public static ImmutableArray<TOut> Run<TOut>(Pipeline<ContentFile, TOut> pipeline, ImmutableArray<ContentFile> files, BuildContext context)
    {
        if (context.Memory is not { } memory || pipeline.Basis is not { } basis)
        {
            return pipeline.Run(files, context);
        }

        context.OnStep(pipeline.Name);
        var made = new MadeOfFile<TOut>[files.Length];
        var options = new ParallelOptions { CancellationToken = context.Cancellation };
        Parallel.For(0, files.Length, options, i => made[i] = memory.Recall(
            pipeline.Name,
            files[i].Path,
            new FileSource(files[i].Bytes, context.Today, basis),
            FileSource.IsSame,
            () => Make(pipeline, files[i], context)));
        foreach (var diagnostic in made.SelectMany(m => m.Diagnostics))
        {
            context.Diagnostics.Add(diagnostic);
        }

        return [.. made.SelectMany(m => m.Items)];
    }

    private static MadeOfFile<TOut> Make<TOut>(Pipeline<ContentFile, TOut> pipeline, ContentFile file, BuildContext context)
    {
        var own = new DiagnosticBag();
        var items = pipeline.Run([file], context with { Diagnostics = own, OnStep = _ => { } });
        return new MadeOfFile<TOut>(items, [.. own.ToOrderedList()]);
    }
}
