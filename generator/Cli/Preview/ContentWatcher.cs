namespace SocialHub.Cli;

/// <summary>Calls back shortly after the last of a burst of changes; editors save in several steps.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);

    // Where the folder itself is gone, trying at once again would keep a processor busy for nothing.
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(500);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _timer;
    private readonly Lock _running = new();

    public ContentWatcher(IEnumerable<string> folders, Action onChange)
    {
        _timer = new Timer(_ => Run(onChange), null, Timeout.Infinite, Timeout.Infinite);
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
            watcher.Changed += Restart;
            watcher.Created += Restart;
            watcher.Deleted += Restart;
            watcher.Renamed += Restart;
            _watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _timer.Dispose();
    }

    private void Restart(object sender, FileSystemEventArgs change) => _timer.Change(Quiet, Timeout.InfiniteTimeSpan);

    // A file can vanish between being listed and being read; a moment later it is looked at again.
    private void Run(Action onChange)
    {
        lock (_running)
        {
            try
            {
                onChange();
            }
            catch (IOException)
            {
                _timer.Change(Retry, Timeout.InfiniteTimeSpan);
            }
        }
    }
}
