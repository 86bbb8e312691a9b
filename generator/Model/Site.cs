using System.Collections.Concurrent;

namespace SocialHub.Model;

/// <summary>The whole site (サイト): every published document and register. Immutable; gathered once; the only place where documents meet.</summary>
public sealed record Site
{
    // By the document as an object, so that they stay true for a changed copy of the site.
    private readonly ConcurrentDictionary<Document, Entry> _entries = new(ReferenceEqualityComparer.Instance);

    public required SiteSettings Settings { get; init; }

    /// <summary>The day that counts as today.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>By title of the file's folder, ordinal.</summary>
    public ImmutableArray<Roadmap> Roadmaps { get; init; } = [];

    /// <summary>One for each of <see cref="Roadmaps"/>, in its order.</summary>
    public ImmutableArray<RoadmapHistory> Histories { get; init; } = [];

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Session> Sessions { get; init; } = [];

    /// <summary>Newest first.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Training> Trainings { get; init; } = [];

    /// <summary>Newest first.</summary>
    public ImmutableArray<YearReport> Years { get; init; } = [];

    /// <summary>Newest fiscal year first, then newest first; those without a recorded day stand last in their year.</summary>
    public ImmutableArray<Recruitment> Recruitments { get; init; } = [];

    /// <summary>Highest number first.</summary>
    public ImmutableArray<Newsletter> Newsletters { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<CompanyContact> Contacts { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Consultation> Consultations { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Application> Applications { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<ReuseRequest> ReuseRequests { get; init; } = [];

    public ImmutableArray<StandingPage> StandingPages { get; init; } = [];

    public ImmutableArray<Topic> Topics { get; init; } = [];

    public ImmutableArray<Person> People { get; init; } = [];

    public ImmutableArray<Organization> Organizations { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];

    public ImmutableArray<OutreachProduct> Products { get; init; } = [];

    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>In the order of the register.</summary>
    public ImmutableArray<Removal> Removals { get; init; } = [];

    /// <summary>The numbers of each of <see cref="Years"/>, in its order.</summary>
    public ImmutableArray<YearFigures> Figures { get; init; } = [];

    /// <summary>The accepted disagreements of each of <see cref="Years"/>, in its order.</summary>
    public ImmutableArray<YearNotes> Notes { get; init; } = [];

    /// <summary>Texts in other languages whose originals are published; by language, then by address. They are in no list or count.</summary>
    public ImmutableArray<TranslatedDocument> Translations { get; init; } = [];

    /// <summary>Addresses, with every published document known.</summary>
    public required SiteLinks Links { get; init; }

    /// <summary>All published documents, in no promised order.</summary>
    public IEnumerable<Document> Documents =>
        [.. Roadmaps, .. Sessions, .. Articles, .. Trainings, .. Years, .. Recruitments, .. Newsletters, .. StandingPages];

    /// <summary>A document as a line of lists; the same object each time, for the same document stands in many.</summary>
    public Entry EntryOf(Document document) => _entries.GetOrAdd(document, Entry.Of);

    /// <summary>A topic by id or name.</summary>
    public Topic? FindTopic(string nameOrId) =>
        Topics.FirstOrDefault(t => t.Id.Value == nameOrId || t.Name == nameOrId);

    /// <summary>A person by id, name or variant.</summary>
    public Person? FindPerson(string nameOrId) =>
        People.FirstOrDefault(p => p.Id.Value == nameOrId || p.IsCalled(nameOrId));

    public Organization? FindOrganization(Slug id) => Organizations.FirstOrDefault(o => o.Id == id);

    /// <summary>The organisation that a credit names, or else the one of its person; null where the registers have none.</summary>
    public Organization? OrganizationOf(Credit credit) => credit.Organization is { } name
        ? Organizations.FirstOrDefault(o => o.IsCalled(name))
        : FindPerson(credit.Name)?.Organization is { } id ? FindOrganization(id.Value) : null;

    public YearFigures? FindFigures(FiscalYear year) => Figures.FirstOrDefault(f => f.Year == year);

    public Place? FindPlace(Slug id) => Places.FirstOrDefault(p => p.Id == id);

    public Roadmap? FindRoadmap(Slug slug) => Roadmaps.FirstOrDefault(r => r.Slug == slug);
}
