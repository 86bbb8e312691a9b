using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>The site as the preview shows it. A page is made when it is asked for; the rest follows when the author pauses.</summary>
internal sealed class PreviewSite : IDisposable
{
    // The page that is open is asked for at once after a change; it must not wait for all the others.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly SiteRequest _request;
    private readonly ThemeFolder? _theme;
    private readonly LiveSite _live;
    private readonly Timer _timer;
    private readonly Lock _changing = new();
    private CancellationTokenSource _checking = new();
    private ImmutableArray<KeyValuePair<string, string>> _sheets = [];
    private BuildOptions _options;
    private int _editions;

    public PreviewSite(SiteRequest request, ThemeFolder? theme)
    {
        (_request, _theme, _live, _options) = (request, theme, request.Live(), request.Options);
        _timer = new Timer(_ => Check(), null, Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>The folders whose changes matter.</summary>
    public IEnumerable<string> WatchedFolders => _theme is null ? [_request.ContentFolder] : [_request.ContentFolder, _theme.Folder];

    /// <summary>What is shown now.</summary>
    public PreviewState State { get; private set; } = PreviewState.Nothing;

    /// <summary>Told after each change of <see cref="State"/>; may be called from any thread.</summary>
    public Action<PreviewState> OnChange { get; set; } = _ => { };

    /// <summary>Looks at the content again; one with errors leaves the last good pages. Not to be called from two threads at once.</summary>
    public void Refresh()
    {
        _checking.Cancel();
        var edition = _live.Look(NewestOptions());
        lock (_changing)
        {
            _checking.Dispose();
            _checking = new CancellationTokenSource();
            State = State.After(edition, $"{Environment.ProcessId}-{++_editions}", _request.ContentFolder);
        }

        OnChange(State);
        _timer.Change(Pause, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _timer.Dispose();
        _checking.Dispose();
    }

    // A change meanwhile cancels this and starts the next pause.
    private void Check()
    {
        var (state, cancellation) = Newest();
        if (state is not { Shown: { } edition, IsOld: false })
        {
            return;
        }

        try
        {
            edition.Check(cancellation);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        lock (_changing)
        {
            if (State != state)
            {
                return;
            }

            State = state.Checked(_request.ContentFolder);
        }

        OnChange(State);
    }

    // Sheets that say the same give the same options, so that no page is made again for them.
    private BuildOptions NewestOptions()
    {
        if (_theme?.ReadSheets() is { } sheets && !sheets.OrderBy(s => s.Key, StringComparer.Ordinal).SequenceEqual(_sheets))
        {
            _sheets = [.. sheets.OrderBy(s => s.Key, StringComparer.Ordinal)];
            _options = _request.Options.WithSheets(sheets);
        }

        return _options;
    }

    private (PreviewState State, CancellationToken Cancellation) Newest()
    {
        lock (_changing)
        {
            return (State, _checking.Token);
        }
    }
}
