using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Companies that were listened to, as the report tells them: counted, never named.</summary>
internal static class ContactRecord
{
    public static ToldRecord Of(CompanyContact contact, YearReport report, Site site)
    {
        var programmes = ToldRecords.ProgrammesOf(contact.Programmes, report);
        var activity = new ReportActivity
        {
            Programmes = programmes,
            ProgrammeTitles = ToldRecords.TitlesOf(programmes, report),
            Content = ActivityText.Of(NameOf(contact), contact.Subject),
            When = contact.When?.ToString() ?? "",
            Where = contact.Event,
            Beneficiaries = contact.Area.Length > 0 ? $"{contact.Area}の企業" : "企業",
            BeneficiaryCount = $"{contact.Count}社",
            Recorded = CountOf(contact),
            Href = RecordPages.Of(contact, report, site),
        };
        var item = new ReportItem(Lines(contact, RecordPages.Of(contact, report, site)), [], contact.Source);
        return new ToldRecord(item, activity, contact.When?.FirstDay);
    }

    private static ImmutableArray<ReportLine> Lines(CompanyContact contact, string href) =>
    [
        ReportLines.Title(NameOf(contact), href),
        .. ReportLines.Labelled("日時", ReportLines.Recorded(contact.When?.ToString())),
        .. ReportLines.Labelled("企業の数", CountOf(contact)),
        .. ReportLines.Labelled("地域", contact.Area),
        .. ReportLines.Labelled("業種", contact.Industries.ToReaders(contact.Count)),
        .. ReportLines.Labelled("内容", contact.Subject),
    ];

    private static string NameOf(CompanyContact contact) => contact.Event.Length > 0
        ? $"{contact.Event}での企業ヒアリング"
        : $"企業ヒアリング（{contact.Channel.ToName()}）";

    private static string CountOf(CompanyContact contact)
    {
        var parts = string.Join("、", contact.Parts.Select(p => $"{p.Channel.ToName()}{p.Count}社"));
        return parts.Length > 0 ? $"{contact.Count}社（うち{parts}）" : $"{contact.Count}社";
    }
}
