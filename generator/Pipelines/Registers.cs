using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Registers (台帳): the closed lists that documents refer to, the lists of what was counted in a year, and the settings of the site.</summary>
internal static class Registers
{
    public static Pipeline<ContentFile, SiteSettings> Settings() => Read("site.yaml").Then(new BindSiteSettings());

    public static Pipeline<ContentFile, Topic> Topics() => Read("topics.yaml").Then(RegisterBinding.Topics);

    public static Pipeline<ContentFile, Person> People() => Read("people.yaml").Then(RegisterBinding.People);

    public static Pipeline<ContentFile, Organization> Organizations() =>
        Read("organizations.yaml").Then(RegisterBinding.Organizations);

    public static Pipeline<ContentFile, Place> Places() => Read("places.yaml").Then(RegisterBinding.Places);

    public static Pipeline<ContentFile, OutreachProduct> Products() => Read("products.yaml").Then(RegisterBinding.Products);

    public static Pipeline<ContentFile, Redirect> Redirects() => Read("redirects.yaml").Then(RegisterBinding.Redirects);

    public static Pipeline<ContentFile, Removal> Removals() => Read("removals.yaml").Then(RegisterBinding.Removals);
    public static Pipeline<ContentFile, CompanyContact> Contacts() => Read("contacts.yaml").Then(RegisterBinding.Contacts);

    public static Pipeline<ContentFile, Consultation> Consultations() =>
        Read("consultations.yaml").Then(RegisterBinding.Consultations);

    public static Pipeline<ContentFile, Application> Applications() => Read("applications.yaml").Then(RegisterBinding.Applications);

    public static Pipeline<ContentFile, ReuseRequest> ReuseRequests() =>
        Read("reuse-requests.yaml").Then(RegisterBinding.ReuseRequests);

    private static Pipeline<ContentFile, ParsedText> Read(string file) => Pipeline
        .Named(file)
        .Reads(file)
        .Then(new DecodeText())
        .Then(new ParseYaml());
}
