using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>All records of a fiscal year, each once, in the order in which a programme tells them.</summary>
internal static class ToldRecords
{
    /// <summary>By day; what has no day stands last, in the order of the kinds.</summary>
    public static ImmutableArray<ToldRecord> Of(YearReport report, Site site) =>
    [
        .. All(report, site).OrderBy(r => r.Day ?? DateOnly.MaxValue),
    ];

    /// <summary>Those of <paramref name="numbers"/> that the year has, ascending and each once.</summary>
    public static ImmutableArray<int> ProgrammesOf(ImmutableArray<Located<int>> numbers, YearReport report) =>
        ProgrammesWhere(p => numbers.Any(n => n.Value == p.Number), report);

    /// <summary>The programmes that take records of <paramref name="group"/>.</summary>
    public static ImmutableArray<int> ProgrammesOf(RecordGroup group, YearReport report) =>
        ProgrammesWhere(p => p.Records.Contains(group), report);

    /// <summary>事業名 of a record.</summary>
    public static string TitlesOf(ImmutableArray<int> programmes, YearReport report) =>
        string.Join("／", report.Programmes.Where(p => programmes.Contains(p.Number)).Select(p => p.Title));

    private static ImmutableArray<int> ProgrammesWhere(Func<Programme, bool> takes, YearReport report) =>
        [.. report.Programmes.Where(takes).Select(p => p.Number).Distinct().Order()];

    private static IEnumerable<ToldRecord> All(YearReport report, Site site) =>
    [
        .. site.Sessions.Where(s => s.Year == report.Year).Select(s => SessionRecord.Of(s, report, site)),
        .. site.Trainings.Where(t => t.Year == report.Year).Select(t => TrainingRecord.Of(t, report, site)),
        .. site.Recruitments.Where(r => r.Year == report.Year).Select(r => RecruitmentRecord.Of(r, report, site)),
        .. site.Contacts.Where(c => c.Year == report.Year).Select(c => ContactRecord.Of(c, report, site)),
        .. site.ReuseRequests.Where(r => r.Year == report.Year).Select(r => ReuseRecord.Of(r, report, site)),
        .. site.Products.Where(p => p.Year == report.Year).Select(p => ProductRecord.Of(p, report)),
        .. site.Applications.Where(a => a.Year == report.Year).Select(a => ApplicationRecord.Of(a, report, site)),
        .. site.Consultations.Where(c => c.Year == report.Year).Select(c => ConsultationRecord.Of(c, report, site)),
        .. report.Programmes.SelectMany(p => p.Activities.Select(a => StatedRecord.Of(a, p, report, site))),
    ];
}
