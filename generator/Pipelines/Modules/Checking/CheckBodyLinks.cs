using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that every link and picture that an author wrote, and the logo, leads to something that is published.</summary>
public sealed class CheckBodyLinks : IModule<GatheredSite, GatheredSite>
{
    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context)
    {
        foreach (var gathered in input)
        {
            if (gathered.Site.Settings.Logo is { } logo && gathered.Site.Links.FindImage(logo) is null)
            {
                context.Diagnostics.Add(LinkDiagnostics.ImageMissing(logo));
            }

            foreach (var link in gathered.Parts.Documents.Concat(gathered.Parts.Incomplete).SelectMany(DocumentBodies.Of).SelectMany(b => b.Links))
            {
                if (Problem(link, gathered) is { } problem)
                {
                    context.Diagnostics.Add(problem);
                }
            }
        }

        return input;
    }

    private static Diagnostic? Problem(BodyLink link, GatheredSite gathered)
    {
        var target = link.Target;
        if (gathered.Site.Links.Resolve(target) is not null || target.Value.Length == 0 || IsForeign(target.Value))
        {
            return null;
        }

        if (target.Value.StartsWith('/'))
        {
            return LinkDiagnostics.PathUnlawful(target);
        }

        var path = SiteLinks.ContentPathFrom(target.Span.File, Uri.UnescapeDataString(target.Value.Split('#')[0]));
        if (gathered.LeftOut.FirstOrDefault(d => d.Source.File == path) is { } hidden)
        {
            return LinkDiagnostics.TargetNotPublished(target, hidden.IsDraft ? "下書き" : "公開日がまだ先");
        }

        // Files that exist but could not be bound were reported already.
        return gathered.Parts.Paths.Contains(path) && path.EndsWith(".md", StringComparison.Ordinal)
            ? null
            : link.IsImage ? LinkDiagnostics.ImageMissing(target) : LinkDiagnostics.TargetMissing(target, Nearest(path, target, gathered));
    }

    // Refused schemes are Markdown's affair, which has reported them.
    private static bool IsForeign(string target) =>
        target.StartsWith("//", StringComparison.Ordinal) || target.Split('/', '#', '?')[0].Contains(':');

    private static string? Nearest(string path, Located<string> target, GatheredSite gathered)
    {
        var nearest = NearestName.Find(path, gathered.Site.Documents.Select(d => d.Source.File));
        return nearest is null ? null : RelativePath(target.Span.File, nearest);
    }

    private static string RelativePath(string from, string to)
    {
        var (origin, goal) = (from.Split('/')[..^1], to.Split('/'));
        var shared = 0;
        while (shared < origin.Length && shared < goal.Length - 1 && origin[shared] == goal[shared])
        {
            shared++;
        }

        return string.Join('/', Enumerable.Repeat("..", origin.Length - shared).Concat(goal[shared..]));
    }
}
