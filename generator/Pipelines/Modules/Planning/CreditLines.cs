using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Resolves credits to people and organisations.</summary>
internal static class CreditLines
{
    public static ImmutableArray<CreditLine> Of(ImmutableArray<Located<Credit>> credits, Site site) =>
        [.. credits.Select(c => Of(c.Value, site))];

    private static CreditLine Of(Credit credit, Site site)
    {
        var person = site.FindPerson(credit.Name);
        var organization = credit.Organization is { } name
            ? site.Organizations.FirstOrDefault(o => o.IsCalled(name))
            : person?.Organization is { } id ? site.FindOrganization(id.Value) : null;
        return new CreditLine(credit, person, organization);
    }
}
