using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Notes what is too much for the poster of a roadmap; that form of it is not made, and everything else is.</summary>
public sealed class CheckPosters : IModule<GatheredSite, GatheredSite>
{
    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context)
    {
        foreach (var site in input.Select(g => g.Site))
        {
            foreach (var roadmap in site.Roadmaps.Where(r => !r.Stages.IsEmpty))
            {
                Check(roadmap, site.Settings, context.Diagnostics);
            }
        }

        return input;
    }

    private static void Check(Roadmap roadmap, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var text = new PosterText(roadmap, settings);
        foreach (var frame in new[] { PosterFrame.Portrait, PosterFrame.Landscape })
        {
            var form = (frame.IsLandscape ? PosterForm.Landscape : PosterForm.Portrait).ToName();
            foreach (var crowding in new PosterFitting(roadmap, text, frame).Crowded)
            {
                diagnostics.Add(PosterDiagnostics.TooFull(crowding.Source, roadmap.Title, form, crowding.Place, crowding.Excess));
            }
        }
    }
}
