using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>For each finding of the seed's year the change of the records that mends it and nothing else.</summary>
internal static class SeedRepairs
{
    public static IReadOnlyDictionary<string, Func<Site, Site>> All { get; } = new Dictionary<string, Func<Site, Site>>(StringComparer.Ordinal)
    {
        ["stated-differs t4"] = s => Target(s, "t4", t => t with { StatedValue = 18 }),
        ["part-contradicts-channel visits"] = s => s with { Contacts = [.. s.Contacts.SelectMany(Split)] },
        ["counting-mixed 2023"] = s => s with { Trainings = [.. s.Trainings.Select(AdvisersInside)] },
        ["result-missing t3"] = s => Target(s, "t3", t => t with { StatedValue = 6 }),
        ["result-missing t5"] = s => Target(s, "t5", t => t with { StatedValue = 2 }),
        ["result-missing t7"] = s => Target(s, "t7", t => t with { StatedValue = 8 }),
        ["result-missing t8"] = s => Target(s, "t8", t => t with { GivenState = TargetState.NotMet }),
        ["result-missing t10"] = s => Target(s, "t10", t => t with { GivenState = TargetState.NotMet }),
        ["measures-differ t11"] = s => Target(Problems(s), "t11", t => t with { GivenState = null }),
        ["channel-too-late t12"] = s => s with { Products = [.. s.Products.Select(p => p.Id.Value == "homepage" ? p with { Date = new(2023, 10, 1) } : p)] },
        ["sector-absent university"] = s => Session(s, "2024-02-13-study", x => x with
        {
            Participants = new(6, [.. x.Participants!.Groups, new("大学", 1)]),
        }),
        ["told-twice match-security-adviser-1"] = s => s with { Recruitments = [.. s.Recruitments.Select(r => r with { Programmes = r.Programmes[..1] })] },
        ["session-not-recorded 2023-12-21-meeting"] = s => Session(s, "2023-12-21-meeting", x => x with
        {
            Schedule = Schedule.On(x.Schedule.FirstDay, new(19, 0)),
            Place = SeedYear.At("x", 1, Slug.From("hall")),
            Participants = new(20, []),
        }),
        ["opinions-not-recorded 2023-04-exhibition"] = s => Session(s, "2023-04-exhibition", x => x with { Opinions = new Opinions(31) }),
        ["edition-not-recorded housing"] = s => s with { Roadmaps = [.. s.Roadmaps.Select(Numbered)] },
        ["reuse-not-recorded company"] = s => s with
        {
            ReuseRequests = [.. s.ReuseRequests.Select(r => r with { When = Schedule.On(new(2023, 5, 1)), Count = 1, Outcome = "活用されました。" })],
        },
        ["place-time-not-recorded 2023"] = s => s with
        {
            Sessions = [.. s.Sessions.Select(x => x with { Place = x.Participants is null ? x.Place : SeedYear.At("x", 1, Slug.From("hall")) })],
            Trainings = [.. s.Trainings.Select(t => t with { Schedule = Schedule.On(t.Schedule.FirstDay, new(13, 0)) })],
        },
        ["match-not-recorded security-adviser-1"] = s => s with
        {
            Recruitments = [.. s.Recruitments.Select(r => r with { Matches = [.. r.Matches.Select(m => m with { When = Schedule.On(new(2023, 11, 1)) })] })],
        },
        ["word-drift 通信/情報通信業"] = s => s with
        {
            Contacts = [.. s.Contacts.Select(c => c with { Industries = c.Industries with { Items = [.. c.Industries.Items.Where(i => i.Name != "通信")] } })],
        },
        ["date-without-year 2023"] = s => s with
        {
            Years = [.. s.Years.Select(y => y with { YearlessDays = [] })],
            Trainings = [.. s.Trainings.Select(t => t with { YearlessDays = [] })],
        },
    };

    private static Site Target(Site site, string id, Func<Target, Target> change) => site with
    {
        Years = [.. site.Years.Select(y => y with
        {
            Programmes = [.. y.Programmes.Select(p => p with { Targets = [.. p.Targets.Select(t => t.Id.Value == id ? change(t) : t)] })],
        })],
    };

    private static Site Session(Site site, string slug, Func<Session, Session> change) =>
        site with { Sessions = [.. site.Sessions.Select(s => s.Slug.Value == slug ? change(s) : s)] };

    // 13 visits of which 1 by telephone: two records, 12 and 1.
    private static IEnumerable<CompanyContact> Split(CompanyContact contact) => contact.Parts is [var part]
        ?
        [
            contact with { Count = contact.Count - part.Count, Parts = [] },
            contact with { Id = contact.Id.As(Slug.From(contact.Id.Value.Value + "-2")), Channel = part.Channel, Count = part.Count, Parts = [], Industries = Industries.NotRecorded },
        ]
        : [contact];

    private static Training AdvisersInside(Training training) => training.Participants is { Advisers: { } advisers } people
        ? training with { Participants = new(people.Total + advisers.Count, []) }
        : training;

    private static Site Problems(Site site) =>
        site with { Consultations = [.. site.Consultations.Select(c => c with { Kind = ConsultationKind.Problem })] };

    private static Roadmap Numbered(Roadmap roadmap) =>
        roadmap with { Edition = new Edition(SeedYear.At("x", 1, 2), new DateOnly(2023, 11, 1), EditionWeight.Major, ["直しました。"], []) };
}
