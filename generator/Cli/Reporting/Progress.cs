namespace SocialHub.Cli;

/// <summary>Shows the step that is running on one line of a terminal; silent where the output goes to a file or a log.</summary>
internal sealed class Progress : IDisposable
{
    private readonly bool _isShown;
    private int _width;

    private Progress(bool isShown) => _isShown = isShown;

    public static Progress OnTerminal() => new(!Console.IsErrorRedirected && !Console.IsOutputRedirected);

    public void Step(string name)
    {
        if (_isShown)
        {
            Clear();
            var line = $"… {name}";
            Console.Error.Write(line);
            _width = line.Length;
        }
    }

    /// <summary>Takes the line away; may be called twice.</summary>
    public void Dispose()
    {
        if (_isShown)
        {
            Clear();
        }
    }

    private void Clear()
    {
        Console.Error.Write('\r' + new string(' ', _width) + '\r');
        _width = 0;
    }
}
