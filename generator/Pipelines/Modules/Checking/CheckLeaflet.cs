using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that everything on the leaflet finds its place on paper, and says which panel holds how many lines too many.</summary>
/// <param name="settings">For the names that no line breaks.</param>
public sealed class CheckLeaflet(SiteSettings settings) : IModule<Page, Page>
{
    public ImmutableArray<Page> Run(ImmutableArray<Page> input, BuildContext context)
    {
        var texts = new PaperTextFit(settings);
        foreach (var side in input.OfType<LeafletPage>().SelectMany(p => p.Sides))
        {
            foreach (var (panel, index) in side.Panels.Select((p, i) => (p, i)))
            {
                var fit = PanelFit.Of(panel, texts);
                if (!fit.Fits)
                {
                    context.Diagnostics.Add(LeafletDiagnostics.Overflow(
                        panel.Source, $"{side.Name}の{LeafletSide.PlaceOf(index)}", fit.Excess, fit.Excess * PanelFit.LettersOnLine(panel)));
                }
            }
        }

        return input;
    }
}
