using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>One state of a <see cref="LiveSite"/>. Its files are made when they are asked for; safe to use from several threads.</summary>
public sealed class LiveEdition
{
    private readonly PlannedSite _planned;
    private readonly BuildOptions _options;
    private readonly BuildContext _context;
    private readonly Lazy<FrozenDictionary<string, Page>> _pages;
    private readonly Lazy<ImmutableArray<OutputFile>> _others;
    private readonly Lock _finishing = new();
    private ImmutableArray<FinishedPage>? _html;
    private BuiltSite? _finished;

    internal LiveEdition(PlannedSite planned, BuildOptions options, BuildContext context)
    {
        (_planned, _options, _context) = (planned, options, context);
        IsStopped = !context.PassesGate();
        _pages = new(() => planned.Pages.DistinctBy(p => p.Route.OutputPath).ToFrozenDictionary(p => p.Route.OutputPath, StringComparer.Ordinal));
        _others = new(() => SiteBuild.RenderOthers(planned, options, context));
    }

    /// <summary>The content has errors before any page can be made; there is nothing to show.</summary>
    public bool IsStopped { get; }

    /// <summary>All that is known to be wrong by now, ordered; the last look adds to it in <see cref="Check"/>.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _context.Diagnostics.ToOrderedList();

    /// <summary>True when the file at this path of the site is a page.</summary>
    public bool HasPage(string path) => _pages.Value.ContainsKey(path);

    /// <summary>The file at a path of the site, or null. A page is made alone; whatever is made of all pages needs the whole site.</summary>
    public OutputFile? Find(string path)
    {
        if (IsStopped)
        {
            return null;
        }

        return _pages.Value.TryGetValue(path, out var page)
            ? Render(page)
            : _others.Value.FirstOrDefault(f => f.Path == path) ?? Finish().Files.FirstOrDefault(f => f.Path == path);
    }

    /// <summary>Makes the pages that are missing and looks at all of them a last time; what is wrong is in <see cref="Diagnostics"/> then.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; what was made by then is not made again.</exception>
    public void Check(CancellationToken cancellation)
    {
        lock (_finishing)
        {
            if (!IsStopped)
            {
                _html ??= SiteBuild.RenderHtml(_planned, _others.Value, _options, _context with { Cancellation = cancellation });
            }
        }
    }

    /// <summary>The whole site: the same as a fresh build of the same content.</summary>
    public BuiltSite Finish()
    {
        lock (_finishing)
        {
            Check(CancellationToken.None);
            return _finished ??= _html is { } html ? SiteBuild.Complete(_planned, _others.Value, html, _options, _context) : BuiltSite.Stopped;
        }
    }

    private OutputFile Render(Page page)
    {
        var rendering = new RenderPages(_planned.Site, _options.Styles, _options.Sink, _options.MakesSearch);
        return rendering.Run([page], _context)[0].File;
    }
}
