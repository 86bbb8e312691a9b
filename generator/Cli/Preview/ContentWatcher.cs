namespace SocialHub.Cli;

/// <summary>Calls back shortly after the last of a burst of changes; editors save in several steps.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);

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

    // A file can vanish between being listed and being read; the next event brings the next try.
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
                _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
            }
        }
    }
}
