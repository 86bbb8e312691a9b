using SocialHub.Diagnostics;

namespace SocialHub.Engine;

/// <summary>What a module may know besides its input: the day, and where to report. Handed in, never ambient.</summary>
/// <param name="Today">The day that counts as today; nobody asks a clock.</param>
/// <param name="Diagnostics">Where problems are reported.</param>
/// <param name="Cancellation">Stops a long build.</param>
public sealed record BuildContext(DateOnly Today, DiagnosticBag Diagnostics, CancellationToken Cancellation = default)
{
    /// <summary>Warnings stop the build as well (<c>--strict</c>).</summary>
    public bool IsStrict { get; init; }

    /// <summary>Told the name of each step as it starts; for progress on a terminal.</summary>
    public Action<string> OnStep { get; init; } = _ => { };

    /// <summary>What was made before; it spares time and never changes a byte.</summary>
    public IByteCache Cache { get; init; } = new NoCache();

    /// <summary>What the last build of this program made, or null: then everything is made. It spares time and never changes a byte.</summary>
    public Memory? Memory { get; init; }

    /// <summary>What was made of the same source before, or what <paramref name="make"/> makes now; see <see cref="Memory.Recall"/>.</summary>
    public TOut Recall<TIn, TOut>(string step, string name, TIn source, Func<TIn, TIn, bool> isSame, Func<TOut> make)
        where TIn : notnull
        where TOut : class => Memory is { } memory ? memory.Recall(step, name, source, isSame, make) : make();

    /// <summary>A gate (関門): false when anything reported so far must stop the build here.</summary>
    public bool PassesGate() => !Diagnostics.ToOrderedList()
        .Any(d => d.Severity == Severity.Error || (IsStrict && d.Severity == Severity.Warning));
}
