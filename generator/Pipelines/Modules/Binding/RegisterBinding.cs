using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>How the entries of each register are bound.</summary>
internal static class RegisterBinding
{
    public static BindEntries<Topic> Topics { get; } = new(TopicSchema.Schema, (f, span) => new Topic(
        f.Required(TopicSchema.Id), f.Required(TopicSchema.Name), f.Required(TopicSchema.Description))
    {
        Source = span,
    });

    public static BindEntries<Person> People { get; } = new(PersonSchema.Schema, (f, span) => new Person
    {
        Id = f.Required(PersonSchema.Id),
        Name = f.Required(PersonSchema.Name),
        Variants = f.List(PersonSchema.Variants),
        Organization = f.Locate(PersonSchema.Organization),
        Position = f.Locate(PersonSchema.Position)?.Value,
        Description = f.Optional(PersonSchema.Description, ""),
        MayBeNamed = f.Required(PersonSchema.MayBeNamed),
        Source = span,
    });

    public static BindEntries<Organization> Organizations { get; } = new(OrganizationSchema.Schema, (f, span) => new Organization
    {
        Id = f.Required(OrganizationSchema.Id),
        Name = f.Required(OrganizationSchema.Name),
        Variants = f.List(OrganizationSchema.Variants),
        Sector = f.Locate(OrganizationSchema.Sector),
        Url = f.Locate(OrganizationSchema.Url)?.Value,
        Description = f.Optional(OrganizationSchema.Description, ""),
        PublicContacts = f.List(OrganizationSchema.PublicContacts),
        Source = span,
    });

    public static BindEntries<Place> Places { get; } = new(PlaceSchema.Schema, (f, span) => new Place(
        f.Required(PlaceSchema.Id),
        f.Required(PlaceSchema.Name),
        f.Locate(PlaceSchema.Floor)?.Value,
        f.Locate(PlaceSchema.Room)?.Value,
        f.Locate(PlaceSchema.Address)?.Value,
        f.Locate(PlaceSchema.Access)?.Value)
    {
        Source = span,
    });

    public static BindEntries<OutreachProduct> Products { get; } = new(ProductSchema.Schema, (f, span) => new OutreachProduct(
        f.Required(ProductSchema.Id),
        f.Required(ProductSchema.Name),
        f.Required(ProductSchema.Kind),
        f.Required(ProductSchema.State),
        f.Locate(ProductSchema.Date)?.Value,
        f.Locate(ProductSchema.Url)?.Value,
        f.Required(ProductSchema.Text),
        f.Required(ProductSchema.Year),
        f.Locate(ProductSchema.Programme)?.Value,
        span));

    public static BindEntries<Removal> Removals { get; } = new(RemovalSchema.Schema, (f, span) => new Removal(
        f.Required(RemovalSchema.Date),
        f.Required(RemovalSchema.Removed),
        f.Required(RemovalSchema.What),
        f.Required(RemovalSchema.Reason),
        span));
    public static BindEntries<CompanyContact> Contacts { get; } = new(ContactSchema.Schema, BindContact.From);

    public static BindEntries<Consultation> Consultations { get; } = new(ConsultationSchema.Schema, BindRecords.Consultation);

    public static BindEntries<Application> Applications { get; } = new(ApplicationSchema.Schema, BindRecords.Application);

    public static BindEntries<ReuseRequest> ReuseRequests { get; } = new(ReuseRequestSchema.Schema, BindRecords.ReuseRequest);

    public static BindEntries<Redirect> Redirects { get; } = new(RedirectSchema.Schema, (f, span) => new Redirect(
        f.Locate(RedirectSchema.From) ?? new(Route.Home, span), f.Locate(RedirectSchema.To) ?? new(Route.Home, span)));
}
