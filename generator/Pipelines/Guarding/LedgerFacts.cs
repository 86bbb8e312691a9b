using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The facts of what was counted in a year: each record of the registers, with its number. Nobody is named.</summary>
internal static class LedgerFacts
{
    public static IEnumerable<PublishedFact> Of(Site site) =>
    [
        .. site.Contacts.Select(Contact),
        .. site.Consultations.Select(c => Record("consultations", c.Id.Value, c.Year, $"相談（{c.Kind.ToName()}）", c.Source, Count("件数", c.Count, "件"))),
        .. site.Applications.Select(a => Record("applications", a.Id.Value, a.Year, "参加申込", a.Source, Count("人数", a.Count, "名"))),
        .. site.ReuseRequests.Select(Request),
    ];

    private static PublishedFact Contact(CompanyContact contact) => Record(
        "contacts", contact.Id.Value, contact.Year, $"企業ヒアリング（{contact.Channel.ToName()}）", contact.Source,
        [
            Count("件数", contact.Count, "社"),
            .. contact.Parts.Select(p => Count($"うち{p.Channel.ToName()}", p.Count, "社")),
            .. contact.Industries.Items.Where(i => i.Count is not null).Select(i => Count($"業種「{i.Name}」", i.Count!.Value, "社")),
        ]);

    private static PublishedFact Request(ReuseRequest request) => Record(
        "reuse-requests", request.Id.Value, request.Year, "活用の申し出", request.Source,
        request.Count is { } count ? [Count("件数", count, "件")] : []);

    private static PublishedFact Record(
        string register, Slug id, FiscalYear year, string name, SourceSpan source, params ImmutableArray<FactValue> values) =>
        new(FactKey.Of(register, id), $"{year}の{name}", YearReport.RecordsOf(year), source) { Values = values };

    private static FactValue Count(string name, int count, string unit) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{count}{unit}"));
}
