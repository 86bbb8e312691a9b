using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Consultations as the report tells them.</summary>
internal static class ConsultationRecord
{
    public static ToldRecord Of(Consultation consultation, YearReport report, Site site)
    {
        var programmes = ToldRecords.ProgrammesOf(consultation.Programmes, report);
        var href = RecordPages.Of(consultation, report, site);
        ImmutableArray<ReportLine> lines =
        [
            ReportLines.Title(NameOf(consultation.Kind), href),
            .. ReportLines.Labelled("件数", $"{consultation.Count}件"),
            .. ReportLines.Labelled("相談した人", consultation.From),
        ];
        var activity = new ReportActivity
        {
            Programmes = programmes,
            ProgrammeTitles = ToldRecords.TitlesOf(programmes, report),
            Content = NameOf(consultation.Kind),
            Beneficiaries = consultation.From,
            Recorded = $"{consultation.Count}件",
            Href = href,
        };
        return new ToldRecord(new ReportItem(lines, [], consultation.Source), activity, null);
    }

    private static string NameOf(ConsultationKind kind) =>
        kind is ConsultationKind.Problem ? kind.ToName() : $"{kind.ToName()}に関する相談";
}
