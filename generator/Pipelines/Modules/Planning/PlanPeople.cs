using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of people and organisations, and a page for each person who may be named.</summary>
internal static class PlanPeople
{
    public static IEnumerable<Page> Plan(Site site)
    {
        var lines = site.People.Where(p => p.MayBeNamed).Select(p => LineOf(p, site)).ToArray();
        var documents = site.Documents.SelectMany(d => NamesIn(d).Select(n => (Name: n, Document: d))).ToLookup(d => d.Name, d => d.Document);
        return [Index(site, lines), .. lines.Select(l => PageOf(l, documents, site))];
    }

    private static PersonLine LineOf(Person person, Site site) =>
        new(person, person.Organization is { } id ? site.FindOrganization(id.Value) : null);

    private static PeoplePage Index(Site site, IEnumerable<PersonLine> lines) => new()
    {
        Route = Crumbs.People.Route,
        Title = "人と団体",
        Description = $"{site.Settings.Name}の活動に関わった人と団体です。名前は、公開してよいと確かめた人だけを載せています。",
        Breadcrumbs = [Crumbs.Home],
        People = [.. lines],
        Organizations = site.Organizations,
    };

    private static PersonPage PageOf(PersonLine line, ILookup<WrittenName, Document> documents, Site site) => new()
    {
        Route = line.Person.Route,
        Title = line.Person.Name,
        Description = line.Person.Description.Length > 0
            ? line.Person.Description
            : $"{line.Person.Name}さんが関わった活動の一覧です。",
        Breadcrumbs = [Crumbs.Home, Crumbs.People],
        Line = line,
        Entries = EntryOrder.NewestFirst(site, NamesOf(line.Person).SelectMany(n => documents[n]).DistinctBy(d => d.Route)),
    };

    private static IEnumerable<WrittenName> NamesOf(Person person) =>
    [
        new(person.Id.Value, IsId: true), new(person.Name, IsId: false), .. person.Variants.Select(v => new WrittenName(v, IsId: false)),
    ];

    // An author may be named by id; whoever is credited is named as people write names.
    private static IEnumerable<WrittenName> NamesIn(Document document) => document switch
    {
        Article article => article.Authors.SelectMany(a => new WrittenName[] { new(a.Value, IsId: true), new(a.Value, IsId: false) }),
        Session session => Credited(session.Lecturers, session.Participants),
        Training training => Credited(training.Lecturers, training.Participants),
        _ => [],
    };

    private static IEnumerable<WrittenName> Credited(ImmutableArray<Located<Credit>> credits, Participants? participants) =>
        credits.Select(c => c.Value.Name).Concat(participants?.Advisers?.Names ?? []).Select(n => new WrittenName(n, IsId: false));

    private sealed record WrittenName(string Text, bool IsId);
}
