using CsCheck;
using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>Made-up years: sessions, trainings and contacts of 2023, in the words of the seed's site.</summary>
internal static class YearGenerators
{
    private static readonly string[] Labels = ["講師", "行政", "市民", "企業", "市民活動団体", "当法人", "だれか"];

    private static readonly Gen<Schedule> Day =
        Gen.Int[SeedYear.Year.FirstDay.DayNumber, SeedYear.Year.LastDay.DayNumber].Select(d => Schedule.On(DateOnly.FromDayNumber(d)));

    private static readonly Gen<Participants?> People =
        from isRecorded in Gen.Bool
        from total in Gen.Int[1, 40]
        from counts in Gen.Int[0, 9].Array[Labels.Length]
        from advisers in Gen.Int[0, 2]
        let groups = Labels.Zip(counts).Where(g => g.Second > 0).Select(g => new ParticipantGroup(g.First, g.Second)).ToImmutableArray()
        let sum = groups.IsEmpty ? total : groups.Sum(g => g.Count)
        select isRecorded ? new Participants(sum, groups, advisers == 0 ? null : new Advisers(advisers, [])) : null;

    private static readonly Gen<Session> Session =
        from day in Day
        from people in People
        from template in Gen.Int[0, 4]
        select SeedRecords.Sessions[template] with { Schedule = day, Participants = people };

    private static readonly Gen<Training> Training =
        from day in Day
        from people in People
        select SeedRecords.Trainings[0] with { Schedule = day, Participants = people };

    private static readonly Gen<CompanyContact> Contact =
        from channel in Gen.Enum<ContactChannel>()
        from count in Gen.Int[2, 30]
        from part in Gen.Int[0, 1]
        from partChannel in Gen.Enum<ContactChannel>()
        from industry in Gen.OneOf("製造", "流通", "土木")
        from counted in Gen.Int[0, 9]
        select SeedContacts.Contacts[1] with
        {
            Channel = channel,
            Count = count,
            Parts = part == 0 ? [] : [new(partChannel, part)],
            Industries = counted == 0 ? Industries.NotRecorded : new([new(industry, Math.Min(counted, count))], true),
        };

    /// <summary>Every record has an id of its own.</summary>
    public static readonly Gen<Site> Site =
        from sessions in Session.Array[0, 8]
        from trainings in Training.Array[0, 6]
        from contacts in Contact.Array[0, 6]
        select SeedYear.Site with
        {
            Sessions = [.. sessions.Select((s, i) => s with { Slug = IdOf("s", i) })],
            Trainings = [.. trainings.Select((t, i) => t with { Slug = IdOf("r", i) })],
            Contacts = [.. contacts.Select((c, i) => c with { Id = c.Id.As(IdOf("c", i)) })],
        };

    /// <summary>The same records twice, the second time shuffled.</summary>
    public static readonly Gen<(Site Site, Site Shuffled)> InTwoOrders =
        from site in Site
        from sessions in Gen.Shuffle(site.Sessions.ToArray())
        from trainings in Gen.Shuffle(site.Trainings.ToArray())
        from contacts in Gen.Shuffle(site.Contacts.ToArray())
        select (site, site with { Sessions = [.. sessions], Trainings = [.. trainings], Contacts = [.. contacts] });

    private static Slug IdOf(string kind, int number) => Slug.From(string.Create(CultureInfo.InvariantCulture, $"{kind}{number}"));
}
