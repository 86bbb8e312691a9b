using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>The files of the theme's gallery: made on request only, and never part of a site.</summary>
public static class ComponentGallery
{
    /// <param name="main">The colour of a hub to try, or null for the theme's own.</param>
    public static IEnumerable<OutputFile> Render(Colour? main) => Gallery.Render(main).Select(f => OutputFile.OfText(f.Key, f.Value));
}
