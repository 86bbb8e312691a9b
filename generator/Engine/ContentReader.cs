using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using SocialHub.Diagnostics;

namespace SocialHub.Engine;

/// <summary>Hands each pipeline the content files that it claims, and knows which file nobody claimed.</summary>
/// <remarks>Files are listed once, ordered by path (ordinal), so that no result depends on the order of a folder.</remarks>
public sealed class ContentReader
{
    private readonly IFileStore _store;
    private readonly BuildContext _context;
    private readonly ImmutableArray<string> _paths;
    private readonly ConcurrentDictionary<string, ContentFile> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _claims = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ignored = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    public ContentReader(IFileStore store, BuildContext context)
    {
        (_store, _context) = (store, context);
        _paths = [.. store.List().Order(StringComparer.Ordinal)];
    }

    /// <summary>Every path of the content folder, ordered.</summary>
    public ImmutableArray<string> Paths => _paths;

    private IEnumerable<string> Readable => _paths.Where(p => !_refused.Contains(p));

    /// <summary>Reports files that are too large; nobody reads them then. Call it first.</summary>
    /// <param name="refuse">Makes the diagnostic for a path and a size in bytes, or null.</param>
    public void Refuse(Func<string, long, Diagnostic?> refuse)
    {
        foreach (var path in Readable.ToArray())
        {
            if (refuse(path, _store.SizeOf(path)) is { } problem)
            {
                _context.Diagnostics.Add(problem);
                _refused.Add(path);
            }
        }
    }

    /// <summary>The same for all files together: nobody reads any then.</summary>
    /// <param name="refuse">Makes the diagnostic for the number of files, or null.</param>
    public void Refuse(Func<int, Diagnostic?> refuse)
    {
        if (refuse(_paths.Length) is { } problem)
        {
            _context.Diagnostics.Add(problem);
            _refused.UnionWith(_paths);
        }
    }

    /// <summary>Reads the files that the pipeline claims and runs it over them.</summary>
    /// <exception cref="InvalidOperationException">Two pipelines claim one file: a programmer's mistake.</exception>
    public ImmutableArray<TOut> Run<TOut>(Pipeline<ContentFile, TOut> pipeline) => Run(pipeline, _ => true);

    /// <summary>The same for a pipeline whose files others would claim too: it gets those of its files that <paramref name="isItsOwn"/>, and nobody gets them after it.</summary>
    public ImmutableArray<TOut> RunFirst<TOut>(Pipeline<ContentFile, TOut> pipeline, Predicate<string> isItsOwn)
    {
        var before = _claims.Keys.ToHashSet(StringComparer.Ordinal);
        var result = Run(pipeline, isItsOwn);
        _taken.UnionWith(_claims.Keys.Except(before));
        return result;
    }

    /// <summary>Runs a pipeline over its files without claiming them, also those that are left out; it only looks.</summary>
    /// <param name="pipeline">Its pattern says which files.</param>
    /// <param name="isMeant">False for files that must stay unread.</param>
    public void Look<TOut>(Pipeline<ContentFile, TOut> pipeline, Predicate<string> isMeant)
    {
        var pattern = pipeline.Pattern ?? throw new InvalidOperationException($"'{pipeline.Name}' reads no files.");
        RememberedFiles.Run(pipeline, ReadAll([.. Readable.Where(p => pattern.Matches(p) && isMeant(p))]), _context);
    }

    private ImmutableArray<TOut> Run<TOut>(Pipeline<ContentFile, TOut> pipeline, Predicate<string> isItsOwn)
    {
        var pattern = pipeline.Pattern ?? throw new InvalidOperationException($"'{pipeline.Name}' reads no files.");
        var claimed = Readable.Where(p => pattern.Matches(p) && isItsOwn(p) && !_ignored.Contains(p) && !_taken.Contains(p)).ToArray();
        foreach (var path in claimed)
        {
            if (!_claims.TryAdd(path, pipeline.Name))
            {
                throw new InvalidOperationException($"'{path}' is claimed by {_claims[path]} and {pipeline.Name}.");
            }
        }

        var files = ReadAll(claimed);
        var read = RememberedFiles.Run(pipeline, files, _context);
        _context.Diagnostics.Refine(new ExistingPlaces(files.ToDictionary(f => f.Path, StringComparer.Ordinal)).Settle);
        return read;
    }

    // Once: whoever looks at a file later sees the same bytes, whatever happens to it on the disk meanwhile.
    private ImmutableArray<ContentFile> ReadAll(string[] paths)
    {
        var files = new ContentFile[paths.Length];
        var options = new ParallelOptions { CancellationToken = _context.Cancellation };
        Parallel.For(0, paths.Length, options, i => files[i] = _read.GetOrAdd(paths[i], static (p, store) => new ContentFile(p, store.Read(p)), _store));
        return ImmutableCollectionsMarshal.AsImmutableArray(files);
    }

    /// <summary>Leaves out files that are meant for people, not for the site: nobody reads them, even where a pipeline would claim them. Call it first.</summary>
    public void Ignore(ContentPattern pattern) => _ignored.UnionWith(_paths.Where(pattern.Matches));

    /// <summary>Reports each file that no pipeline has claimed; call it after the last one.</summary>
    /// <param name="report">Makes the diagnostic for a path.</param>
    public void ReportUnclaimed(Func<string, Diagnostic> report)
    {
        foreach (var path in Readable.Where(p => !_claims.ContainsKey(p) && !_ignored.Contains(p)))
        {
            _context.Diagnostics.Add(report(path));
        }
    }
}
