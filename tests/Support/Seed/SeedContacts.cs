using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>Companies, pro bono and consultations of the seed's year.</summary>
public static class SeedContacts
{
    public static ImmutableArray<CompanyContact> Contacts { get; } =
    [
        Contact(2, "article", ContactChannel.Article, 1) with
        {
            Industries = new([new("情報通信業", 1)], false), Recruitment = At(3, Slug.From("security-adviser")),
        },
        Contact(10, "expo", ContactChannel.Fair, 4) with { When = Schedule.On(new(2023, 11, 24)), Event = "SDGs Expo2023" },
        Contact(20, "visits", ContactChannel.Visit, 13) with
        {
            When = new(new(2024, 1, 12), new(2024, 3, 29)),
            Parts = [new(ContactChannel.Remote, 1)],
            Industries = new([.. new[] { "土木", "製造", "販売", "流通", "通信", "メディア", "サービス" }.Select(n => new IndustryCount(n, null))], true),
        },
    ];

    /// <summary>The same match is told of in the programme of companies and in that of outreach.</summary>
    public static ImmutableArray<Recruitment> Recruitments { get; } =
    [
        new()
        {
            Slug = Slug.From("security-adviser"), Title = "情報セキュリティアドバイザーの募集", Role = "情報セキュリティアドバイザー",
            Year = SeedYear.Year, PublishedOn = new(2023, 9, 8), State = RecruitmentState.Matched, IsOutsideLabs = true,
            Inquiries = [new("企業", "情報通信業", null, "")],
            Matches = [new(At(20, Slug.From("security-adviser-1")), "企業", "情報通信業", "企業としてのプロボノ派遣", MatchState.Made, null)],
            Programmes = [At(12, 2), At(12, 4)],
            Source = SourceSpan.StartOf("probono/security-adviser.md"),
        },
        new()
        {
            Slug = Slug.From("outreach"), Title = "情報発信を担うプロボノの募集", Role = "情報発信", Year = SeedYear.Year,
            State = RecruitmentState.Finished, IsOutsideLabs = true, People = 2, Programmes = [At(12, 4)],
            Source = SourceSpan.StartOf("probono/outreach.md"),
        },
    ];

    public static ImmutableArray<Consultation> Consultations { get; } =
        [Consultation("receiving", ConsultationKind.ReceivingProbono, "団体", 7), Consultation("sending", ConsultationKind.SendingProbono, "企業", 1)];

    public static ImmutableArray<Application> Applications { get; } =
    [
        new()
        {
            Id = At(1, Slug.From("applied")), Year = SeedYear.Year, Count = 3, Channel = "情報発信", Programmes = [At(1, 4)],
            Source = SourceSpan.StartOf("applications.yaml"),
        },
    ];

    /// <summary>A company asked to use a roadmap: neither when, nor how many, nor what came of it was recorded.</summary>
    public static ImmutableArray<ReuseRequest> ReuseRequests { get; } =
    [
        new()
        {
            Id = At(1, Slug.From("company")), Year = SeedYear.Year, Roadmap = At(2, Slug.From("housing")), From = "企業", Programmes = [At(3, 1)],
            Source = SourceSpan.StartOf("reuse.yaml"),
        },
    ];

    private static CompanyContact Contact(int line, string id, ContactChannel channel, int count) => new()
    {
        Id = At(line, Slug.From(id)), Year = SeedYear.Year, Channel = channel, Count = count, Programmes = [At(line, 2)],
        Source = new SourceSpan("contacts.yaml", line, 1),
    };

    private static Consultation Consultation(string id, ConsultationKind kind, string from, int count) => new()
    {
        Id = At(1, Slug.From(id)), Year = SeedYear.Year, Kind = kind, From = from, Count = count, Programmes = [At(1, 4)],
        Source = SourceSpan.StartOf("consultations.yaml"),
    };

    private static Located<T> At<T>(int line, T value) => SeedYear.At("contacts.yaml", line, value);
}
