using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of people and organisations, and a page for each person who may be named.</summary>
internal static class PlanPeople
{
    public static IEnumerable<Page> Plan(Site site)
    {
        var lines = site.People.Where(p => p.MayBeNamed).Select(p => LineOf(p, site)).ToArray();
        return [Index(site, lines), .. lines.Select(l => PageOf(l, site))];
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

    private static PersonPage PageOf(PersonLine line, Site site) => new()
    {
        Route = line.Person.Route,
        Title = line.Person.Name,
        Description = line.Person.Description.Length > 0
            ? line.Person.Description
            : $"{line.Person.Name}さんが関わった活動の一覧です。",
        Breadcrumbs = [Crumbs.Home, Crumbs.People],
        Line = line,
        Entries = EntryOrder.NewestFirst(site.Documents.Where(d => Names(d, line.Person))),
    };

    private static bool Names(Document document, Person person) => document switch
    {
        Article article => article.Authors.Any(a => a.Value == person.Id.Value || person.IsCalled(a.Value)),
        Session session => IsCredited(session.Lecturers, session.Participants, person),
        Training training => IsCredited(training.Lecturers, training.Participants, person),
        _ => false,
    };

    private static bool IsCredited(ImmutableArray<Located<Credit>> credits, Participants? participants, Person person) =>
        credits.Any(c => person.IsCalled(c.Value.Name)) || (participants?.Advisers?.Names ?? []).Any(person.IsCalled);
}
