using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Counts what a target is measured by; the rule of each number is said in a sentence.</summary>
/// <remarks>Where nothing of a kind was recorded there is no number: that is not the same as none.</remarks>
internal sealed class MeasureCounting(YearRecords records)
{
    /// <param name="measure">What to count.</param>
    /// <param name="programme">Only what belongs to this programme, or to none; null counts everything.</param>
    public Figure? Count(Measure measure, int? programme) => measure switch
    {
        Measure.Sectors => SectorCounting.Count(records),
        Measure.CompanyContacts => Contacts([.. records.Contacts.Where(c => IsOf(c.Programmes, programme))]),
        Measure.Matches => Sum(
            records.Matches.Where(m => IsOf(m.Recruitment.Programmes, programme)).Select(m => RecordLinks.Of(m.Recruitment, m.Match)),
            "成立したマッチングの記録を数えました。同じ一件は、いくつの柱に書かれていても1件です。"),
        Measure.Trainings => Sum(records.Trainings.Select(RecordLinks.Of), "開いた研修の記録を数えました。"),
        Measure.Trainees => Trainees([.. records.TrainingAttendances]),
        Measure.Consultations => Consultations([.. records.Consultations.Where(c => IsOf(c.Programmes, programme))]),
        Measure.ProblemConsultations => Sum(
            records.Consultations.Where(c => c.Kind == ConsultationKind.Problem && IsOf(c.Programmes, programme)).Select(RecordLinks.Of),
            $"「{ConsultationKind.Problem.ToName()}」の記録を足しました。"),
        Measure.Applications => Sum(
            records.Applications.Where(a => IsOf(a.Programmes, programme)).Select(RecordLinks.Of), "参加申込の記録を足しました。"),
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    // A record that names no programme belongs to the whole project, and so to each of them.
    private static bool IsOf(ImmutableArray<Located<int>> programmes, int? programme) =>
        programme is not { } number || programmes.IsEmpty || programmes.Any(p => p.Value == number);

    private static Figure? Sum(IEnumerable<RecordLink> records, string rule)
    {
        ImmutableArray<RecordLink> links = [.. records];
        var sum = links.Sum(l => l.Count ?? 0);
        return links.IsEmpty ? null : new Figure(sum, sum, rule, links);
    }

    private static Figure? Contacts(CompanyContact[] contacts) => Sum(
        contacts.Select(RecordLinks.Of), $"企業ヒアリングの記録を足しました（{Parts(ContactCounting.Channels(contacts), "社")}）。");

    private static Figure? Consultations(Consultation[] all) => Sum(
        all.Select(RecordLinks.Of),
        $"相談の記録を足しました（{Parts(all.GroupBy(c => c.Kind).Select(g => new LabelCount(g.Key.ToName(), g.Sum(c => c.Count))), "件")}）。");

    private Figure? Trainees(Attendance[] attendances)
    {
        var people = HeadCounting.Count(attendances, records.Site);
        var rule = people.PeopleAtLeast == people.PeopleAtMost
            ? "研修の参加者を数えました（アドバイザーは数えません）。"
            : string.Create(CultureInfo.InvariantCulture, $"研修の参加者は延べ{people.Total}名です（アドバイザーは数えません）。何回も来た人がいるか分からないので、実人数は、いちばん多い回の{people.PeopleAtLeast}名から延べまでの間です。");
        return attendances.Length == 0
            ? null
            : new Figure(people.PeopleAtLeast, people.PeopleAtMost, rule, [.. attendances.Select(a => RecordLinks.Of(a, a.Participants.Total))]);
    }

    private static string Parts(IEnumerable<LabelCount> parts, string unit) =>
        string.Join("、", parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Label}{p.Count}{unit}")));
}
