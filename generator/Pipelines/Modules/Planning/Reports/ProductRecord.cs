using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>An outreach product as the report tells it.</summary>
internal static class ProductRecord
{
    public static ToldRecord Of(OutreachProduct product, YearReport report)
    {
        ImmutableArray<int> programmes =
            [.. report.Programmes.Select(p => p.Number).Where(n => n == product.Programme).Distinct()];
        var activity = new ReportActivity
        {
            Programmes = programmes,
            ProgrammeTitles = ToldRecords.TitlesOf(programmes, report),
            Content = ActivityText.Of(product.Name, product.Text),
            When = DayOf(product),
            Href = product.Url ?? "",
        };
        return new ToldRecord(new ReportItem(Lines(product), [], product.Source), activity, product.Date);
    }

    private static ImmutableArray<ReportLine> Lines(OutreachProduct product) =>
    [
        ReportLines.Title(product.Name, product.Url),
        .. ReportLines.Labelled(product.State.ToName(), ReportLines.Recorded(DayOf(product))),
        .. ReportLines.Labelled("内容", product.Text),
        .. product.Url is { } url ? [ReportLines.Linked("アドレス", url, url)] : (ReportLine[])[],
    ];

    private static string DayOf(OutreachProduct product) => product.Date is { } day ? JapaneseDate.Full(day) : "";
}
