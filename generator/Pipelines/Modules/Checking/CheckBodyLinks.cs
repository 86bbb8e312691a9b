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
                context.Diagnostics.Add(MissingImage(logo, logo.Value, gathered));
            }

            foreach (var link in BodiesOf(gathered.Parts).SelectMany(b => b.Links))
            {
                if (Problem(link, gathered) is { } problem)
                {
                    context.Diagnostics.Add(problem);
                }
            }
        }

        return input;
    }

    private static IEnumerable<Body> BodiesOf(SiteParts parts) =>
        parts.Documents.Concat(parts.Incomplete).SelectMany(DocumentBodies.Of).Concat(parts.Translations.SelectMany(DocumentBodies.Of));

    private static Diagnostic? Problem(BodyLink link, GatheredSite gathered)
    {
        var target = link.Target;
        if (MeantTarget.OfManuscript(target.Value, gathered.Parts.Paths) is { } manuscript)
        {
            return LinkDiagnostics.ToManuscript(target, MeantTarget.From(target.Span.File, manuscript));
        }

        if (target.Value.StartsWith('/') && target.Value.EndsWith(".md", StringComparison.Ordinal))
        {
            return Missing(link, target.Value, gathered);
        }

        if (gathered.Site.Links.Resolve(target) is not null || target.Value.Length == 0 || MarkdownChecks.HasScheme(target.Value))
        {
            // Refused schemes are Markdown's affair, which has reported them.
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

        // Files that exist but could not be read were reported already.
        return gathered.Parts.Paths.Contains(path) ? null : Missing(link, path, gathered);
    }

    private static Diagnostic Missing(BodyLink link, string path, GatheredSite gathered)
    {
        if (link.IsImage)
        {
            return MissingImage(link.Target, path, gathered);
        }

        var (nearest, isSame) = MeantTarget.Find(link.Target, path, [.. gathered.Site.Documents.Select(d => d.Source.File)]);
        return LinkDiagnostics.TargetMissing(link.Target, nearest, isSame);
    }

    private static Diagnostic MissingImage(Located<string> target, string path, GatheredSite gathered)
    {
        var (nearest, isSame) = MeantTarget.Find(
            target, path, [.. gathered.Parts.Paths.Where(p => p.StartsWith("images/", StringComparison.Ordinal))]);
        return LinkDiagnostics.ImageMissing(target, nearest, isSame);
    }
}
