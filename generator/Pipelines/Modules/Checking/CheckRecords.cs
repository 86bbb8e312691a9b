using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that the records of a year have ids of their own, and name programmes, articles, roadmaps and products that exist.</summary>
public sealed class CheckRecords : IModule<GatheredSite, GatheredSite>
{
    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context)
    {
        foreach (var gathered in input)
        {
            Check(gathered.Parts, context.Diagnostics);
        }

        return input;
    }

    private static void Check(SiteParts parts, DiagnosticBag diagnostics)
    {
        CheckIds(parts.Contacts.Select(c => c.Id), diagnostics);
        CheckIds(parts.Consultations.Select(c => c.Id), diagnostics);
        CheckIds(parts.Applications.Select(a => a.Id), diagnostics);
        CheckIds(parts.ReuseRequests.Select(r => r.Id), diagnostics);
        CheckProgrammes(parts, new NamedThings(parts, diagnostics));
        CheckNames(parts, new NamedThings(parts, diagnostics));
        CheckProducts(parts, diagnostics);
    }

    private static void CheckIds(IEnumerable<Located<Slug>> ids, DiagnosticBag diagnostics)
    {
        var unique = new UniqueIds(diagnostics);
        ids.ToList().ForEach(id => unique.TryAdd(id));
    }

    private static void CheckProgrammes(SiteParts parts, NamedThings names)
    {
        (FiscalYear Year, ImmutableArray<Located<int>> Programmes)[] all =
        [
            .. parts.Contacts.Select(c => (c.Year, c.Programmes)),
            .. parts.Consultations.Select(c => (c.Year, c.Programmes)),
            .. parts.Applications.Select(a => (a.Year, a.Programmes)),
            .. parts.ReuseRequests.Select(r => (r.Year, r.Programmes)),
        ];
        foreach (var (year, programmes) in all)
        {
            names.CheckProgrammes(year, programmes);
        }
    }

    private static void CheckNames(SiteParts parts, NamedThings names)
    {
        foreach (var contact in parts.Contacts)
        {
            names.CheckArticle(contact.Article);
            names.CheckRecruitment(contact.Recruitment);
        }

        foreach (var request in parts.ReuseRequests)
        {
            names.CheckRoadmap(request.Roadmap, ReuseRequestSchema.Roadmap.JapaneseName);
        }
    }

    private static void CheckProducts(SiteParts parts, DiagnosticBag diagnostics)
    {
        var known = parts.Products.Select(p => p.Id.Value).ToArray();
        foreach (var target in Reports(parts).SelectMany(r => r.Programmes).SelectMany(p => p.Targets))
        {
            if (target.Through is { } product && !known.Contains(product.Value.Value))
            {
                diagnostics.Add(RegisterDiagnostics.ProductUnknown(
                    product.As(product.Value.Value), NearestName.Find(product.Value.Value, known)));
            }
        }
    }

    private static IEnumerable<YearReport> Reports(SiteParts parts) => parts.Documents.Concat(parts.Incomplete).OfType<YearReport>();
}
