using SocialHub.Engine;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>The files that a host or a browser asks for by fixed names.</summary>
public sealed class RenderHostFiles : IModule<GatheredSite, OutputFile>
{
    public ImmutableArray<OutputFile> Run(ImmutableArray<GatheredSite> input, BuildContext context) =>
    [
        OutputFile.OfText("icon.svg", ThemeIcon.Svg(input[0].Site.Settings.Sectors.Length, input[0].Site.Settings.MainColour)),

        // Without it GitHub Pages would run Jekyll over the finished site and drop what begins with an underscore.
        OutputFile.OfText(".nojekyll", ""),
    ];
}
