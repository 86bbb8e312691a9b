using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Resolves credits to people and organisations.</summary>
internal static class CreditLines
{
    public static ImmutableArray<CreditLine> Of(ImmutableArray<Located<Credit>> credits, Site site) =>
        [.. credits.Select(c => Of(c.Value, site))];

    private static CreditLine Of(Credit credit, Site site) =>
        new(credit, site.FindPerson(credit.Name), site.OrganizationOf(credit));
}
