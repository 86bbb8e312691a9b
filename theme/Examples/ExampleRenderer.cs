namespace SocialHub.Theme;

/// <summary>Renders a single example, as <see cref="PageRenderer"/> renders a page.</summary>
public static class ExampleRenderer
{
    /// <summary>The HTML of the component alone, without a document around it.</summary>
    public static string Render(ComponentExample example) => ComponentHtml.Of<ExampleFrame>((nameof(ExampleFrame.Content), example.Content)).Trim();
}
