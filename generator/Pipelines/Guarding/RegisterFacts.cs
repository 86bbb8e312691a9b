using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The facts of the registers: each entry that is published.</summary>
internal static class RegisterFacts
{
    public static IEnumerable<PublishedFact> Of(Site site) =>
    [
        .. site.People.Where(p => p.MayBeNamed).Select(Person),
        .. site.Topics.Select(t => new PublishedFact(FactKey.Of(t.Route), $"分野『{t.Name}』", t.Route, t.Source ?? Start("topics.yaml"))),
        .. site.Organizations.Select(o => Entry("organizations", o.Id, "団体", o.Name, Crumbs.People.Route, o.Source)),
        .. site.Places.Select(p => Entry("places", p.Id, "会場", p.ToString(), Crumbs.Sessions.Route, p.Source ?? Start("places.yaml"))),
        .. site.Products.Select(p => Entry("products", p.Id, "発信物", p.Name, ResultsOf(p.Year), p.Source)),
        .. site.Removals.Select(Removal),
    ];

    // Whoever asks to be named no more must not be named by the explanation.
    private static PublishedFact Person(Person person) =>
        new(FactKey.Of(person.Route), "人の一覧にのっていた方1名", person.Route, person.Source);

    // The id is known to authors only; what readers know is the name.
    private static PublishedFact Entry(string register, Slug id, string kind, string name, Route shownAt, SourceSpan source) =>
        new(FactKey.Of(register, id), $"{kind}『{name}』", shownAt, source) { Statement = Statement.Name(register, name) };

    private static PublishedFact Removal(Removal removal)
    {
        var what = Statement.Sentence("changes", $"{JapaneseDate.Iso(removal.Date)} {removal.Key}");
        return new PublishedFact(
            FactKey.Of(PlanRemovals.Route).Part($"s{what.Fingerprint}"), $"消した記録『{removal.What}』", PlanRemovals.Route, removal.Source);
    }

    private static Route ResultsOf(FiscalYear year) => Route.Page("results", year.Year.ToString(CultureInfo.InvariantCulture));

    private static SourceSpan Start(string file) => SourceSpan.StartOf(file);
}
