using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A recruitment as the report tells it: who was sought, who asked, who was matched; nobody is named.</summary>
internal static class RecruitmentRecord
{
    public static ToldRecord Of(Recruitment recruitment, YearReport report, Site site)
    {
        var programmes = ToldRecords.ProgrammesOf(recruitment.Programmes, report);
        var href = RecordPages.Of(recruitment, site);
        var activity = new ReportActivity
        {
            Programmes = programmes,
            ProgrammeTitles = ToldRecords.TitlesOf(programmes, report),
            Content = ActivityText.Of(recruitment.Title, recruitment.Summary),
            When = DayOf(recruitment) ?? "",
            Href = href,
        };
        return new ToldRecord(new ReportItem(Lines(recruitment, href, site), [], recruitment.Source), activity, recruitment.PublishedOn);
    }

    private static ImmutableArray<ReportLine> Lines(Recruitment recruitment, string href, Site site) =>
    [
        ReportLines.Title(recruitment.Title, href),
        .. ReportLines.Labelled("募集を始めた日", ReportLines.Recorded(DayOf(recruitment))),
        .. ReportLines.Labelled("募集した役割", recruitment.Role),
        .. ReportLines.Labelled("募集した団体", OrganizationOf(recruitment, site)),
        .. ReportLines.Labelled("内容", recruitment.Summary),
        .. recruitment.Inquiries.SelectMany(i => ReportLines.Labelled("問い合わせ", TextOf(i))),
        .. recruitment.Matches.SelectMany(m => ReportLines.Labelled("マッチング", TextOf(m))),
        .. ReportLines.Labelled("加わった人", recruitment.People is { } people ? string.Create(CultureInfo.InvariantCulture, $"{people}名") : ""),
        .. site.Articles.Where(a => a.Slug == recruitment.Article?.Value)
            .Select(a => ReportLines.Linked("記事", a.Title, site.Links.Href(a.Route))),
    ];

    private static string? DayOf(Recruitment recruitment) =>
        recruitment.PublishedOn is { } day ? JapaneseDate.Full(day) : null;

    private static string OrganizationOf(Recruitment recruitment, Site site) =>
        recruitment.Organization is { } id ? site.FindOrganization(id.Value)?.Name ?? "" : "";

    private static string TextOf(Inquiry inquiry)
    {
        var who = ReportLines.Party(inquiry.From, inquiry.Industry) + "から";
        return string.Join("。", new[] { Joined(who, inquiry.When), inquiry.Text }.Where(t => t.Length > 0));
    }

    private static string TextOf(Match match)
    {
        string[] parts = [ReportLines.Party(match.Giver, match.Industry), match.Form, match.State.ToName()];
        return Joined(string.Join("、", parts.Where(p => p.Length > 0)), match.When);
    }

    private static string Joined(string text, Schedule? when) => when is null ? text : $"{text}、{when}";
}
