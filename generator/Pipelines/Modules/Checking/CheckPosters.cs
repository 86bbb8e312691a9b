using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Notes what is too much for the poster of a roadmap; that form of it is not made, and everything else is.</summary>
public sealed class CheckPosters : IModule<Page, Page>
{
    public ImmutableArray<Page> Run(ImmutableArray<Page> input, BuildContext context)
    {
        foreach (var page in input.OfType<PosterPage>())
        {
            foreach (var crowding in page.Crowded)
            {
                context.Diagnostics.Add(PosterDiagnostics.TooFull(
                    crowding.Source, page.Roadmap.Title, crowding.Form.ToName(), crowding.Place, crowding.Excess));
            }
        }

        return input;
    }
}
