namespace SocialHub.Theme;

/// <summary>Renders a single example, as <see cref="PageRenderer"/> renders a page.</summary>
public sealed class ExampleRenderer : IDisposable
{
    private readonly ComponentRenderer _renderer = new();

    /// <summary>The HTML of the component alone, without a document around it.</summary>
    public string Render(ComponentExample example) => _renderer.Render<ExampleFrame>(new()
    {
        [nameof(ExampleFrame.Content)] = example.Content,
    }).Trim();

    public void Dispose() => _renderer.Dispose();
}
