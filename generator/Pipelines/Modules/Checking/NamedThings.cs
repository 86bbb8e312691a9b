using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reports what a document or record names and nobody has written. A file that exists and could not be bound has been reported already.</summary>
internal sealed class NamedThings(SiteParts parts, DiagnosticBag diagnostics)
{
    public void CheckOrganization(Located<Slug>? id)
    {
        if (id is { Value.Value: not null } wanted && parts.Organizations.All(o => o.Id != wanted.Value) && !diagnostics.HasErrorsIn("organizations.yaml"))
        {
            var name = wanted.As(wanted.Value.Value);
            diagnostics.Add(RegisterDiagnostics.OrganizationUnknown(
                name, NearestName.Find(name.Value, parts.Organizations.Select(o => o.Id.Value))));
        }
    }

    /// <param name="slug">The folder that was named.</param>
    /// <param name="key">The key under which it was named.</param>
    public void CheckRoadmap(Located<Slug>? slug, string key)
    {
        if (slug is { } wanted && !parts.Paths.Contains($"roadmaps/{wanted.Value}/roadmap.md"))
        {
            var known = parts.Documents.OfType<Roadmap>().Select(r => r.Slug.Value).Distinct().ToArray();
            var name = wanted.As(wanted.Value.Value);
            diagnostics.Add(RegisterDiagnostics.RoadmapUnknown(name, NearestName.Find(name.Value, known), string.Join("、", known), key));
        }
    }

    public void CheckArticle(Located<Slug>? slug) =>
        CheckFile<Article>(slug, "articles/", RecordDiagnostics.ArticleUnknown);

    public void CheckRecruitment(Located<Slug>? slug) =>
        CheckFile<Recruitment>(slug, "recruitments/", RecordDiagnostics.RecruitmentUnknown);

    /// <summary>Programmes are checked against the year's report; while there is none, nobody knows them.</summary>
    public void CheckProgrammes(FiscalYear year, IEnumerable<Located<int>> programmes)
    {
        if (parts.Documents.OfType<YearReport>().FirstOrDefault(r => r.Year == year) is not { } report)
        {
            return;
        }

        var known = report.Programmes.Select(p => p.Number).ToArray();
        foreach (var programme in programmes.Where(p => !known.Contains(p.Value)))
        {
            diagnostics.Add(RecordDiagnostics.ProgrammeUnknown(programme, year.ToString(), string.Join("、", known)));
        }
    }

    private void CheckFile<T>(Located<Slug>? slug, string folder, Func<Located<string>, string?, Diagnostic> report)
        where T : Document
    {
        if (slug is { } wanted && !parts.Paths.Any(p => p.StartsWith(folder, StringComparison.Ordinal) &&
            Path.GetFileNameWithoutExtension(p) == wanted.Value.Value))
        {
            var name = wanted.As(wanted.Value.Value);
            diagnostics.Add(report(name, NearestName.Find(name.Value, parts.Documents.OfType<T>().Select(d => d.Slug.Value))));
        }
    }
}
