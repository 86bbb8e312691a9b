using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>What stands at the foot of a newsletter: what comes next, how to take part, whom to ask, and whose paper it is.</summary>
internal static class NewsletterBack
{
    // What is planned for later than that is likely to change, and would change a sheet that was handed out long ago.
    private const int MonthsAhead = 3;

    private static readonly int[] MostSessions = [4, 2, 1, 0];

    /// <summary>With as many sessions as leave half of the page to articles.</summary>
    /// <param name="newsletter">For its day: what comes next comes after it.</param>
    /// <param name="site">For everything else.</param>
    /// <param name="pages">All other pages, for what they say of themselves.</param>
    /// <param name="fit">Measures for this hub.</param>
    public static ImmutableArray<PaperText> Of(Newsletter newsletter, Site site, IReadOnlyCollection<Page> pages, NewsletterFit fit)
    {
        var upcoming = site.Sessions
            .Where(s => s.Schedule.FirstDay > newsletter.PublishedOn && s.Schedule.FirstDay <= newsletter.PublishedOn.AddMonths(MonthsAhead)).ToArray();
        var all = MostSessions.Select(n => With(upcoming.Take(n), site, pages)).ToArray();
        return all.FirstOrDefault(b => fit.Back(b) <= NewsletterFrame.Height / 2, all[^1]);
    }

    private static ImmutableArray<PaperText> With(IEnumerable<Session> upcoming, Site site, IReadOnlyCollection<Page> pages)
    {
        var contact = pages.FirstOrDefault(p => p.Route.Path == site.Settings.ContactUrl);
        var open = site.Roadmaps.Any(r => r.OpenRoles.Any());
        return
        [
            .. Said("これからの予定", [.. upcoming.Select(s => $"{s.Schedule}　{s.Title}")]),
            .. Said("参加するには", [PlanLeaflet.ToBeHeard, .. open ? new[] { $"空いている役割の一覧は {AddressOf(RoadmapRoutes.OpenRoles, site)}" } : []]),
            .. contact is null ? [] : Said(contact.Title, [contact.Description, AddressOf(contact.Route, site)]),
            .. CreditsOf(site).Select(t => new PaperText(PaperTextStyle.Small, t)),
        ];
    }

    private static IEnumerable<PaperText> Said(string heading, string[] texts) => texts.Length == 0 ? [] :
        texts.Where(t => t.Length > 0).Select(t => new PaperText(PaperTextStyle.Text, t)).Prepend(new PaperText(PaperTextStyle.Heading, heading));

    private static IEnumerable<string> CreditsOf(Site site)
    {
        var settings = site.Settings;
        string[] all = [.. OperatorOf(site), $"{settings.Name}　{AddressOf(Route.Home, site)}", LicenseText.TextOf(settings), settings.FunderCredit];
        return all.Where(t => t.Length > 0);
    }

    private static string[] OperatorOf(Site site) =>
        site.Settings.Operator is { } id && site.FindOrganization(id.Value) is { } organization ? [$"発行：{organization.Name}"] : [];

    private static string AddressOf(Route route, Site site) => PaperAddress.Of(site.Links.Absolute(route));
}
