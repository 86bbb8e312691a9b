using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>All that was read, before the parts meet: documents of every kind, and the registers.</summary>
public sealed record SiteParts
{
    public required SiteSettings Settings { get; init; }

    public required ImmutableArray<Document> Documents { get; init; }

    /// <summary>Documents with an unreadable required key: looked through for further problems, never published.</summary>
    public required ImmutableArray<Document> Incomplete { get; init; }

    public required ImmutableArray<Voice> Voices { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required ImmutableArray<Person> People { get; init; }

    public required ImmutableArray<Organization> Organizations { get; init; }

    public required ImmutableArray<Place> Places { get; init; }

    public required ImmutableArray<OutreachProduct> Products { get; init; }

    public required ImmutableArray<Redirect> Redirects { get; init; }

    public required ImmutableArray<Removal> Removals { get; init; }
    public required ImmutableArray<CompanyContact> Contacts { get; init; }

    public required ImmutableArray<Consultation> Consultations { get; init; }

    public required ImmutableArray<Application> Applications { get; init; }

    public required ImmutableArray<ReuseRequest> ReuseRequests { get; init; }

    /// <summary>Texts in other languages, with an original or without.</summary>
    public required ImmutableArray<Translation> Translations { get; init; }

    /// <summary>Pictures by path below the content folder.</summary>
    public required ImmutableArray<Image> Images { get; init; }

    /// <summary>Every path of the content folder: a file that could not be bound is not reported missing a second time.</summary>
    public required ImmutableArray<string> Paths { get; init; }
}
