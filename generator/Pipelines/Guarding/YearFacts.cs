using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The facts of the yearly reports: purposes, programmes, targets with their numbers, stated results, activities.</summary>
internal static class YearFacts
{
    public static IEnumerable<PublishedFact> Of(Site site) => site.Years.SelectMany(Of);

    private static IEnumerable<PublishedFact> Of(YearReport report) =>
    [
        .. report.Purposes.Select(p => Sentence(report, FactKey.Of(report.Route), "目的", p.Text, p.Source)),
        .. report.Programmes.SelectMany(p => Of(report, p)),
    ];

    private static IEnumerable<PublishedFact> Of(YearReport report, Programme programme)
    {
        var key = FactKey.Of(report.Route).Part(string.Create(CultureInfo.InvariantCulture, $"programme-{programme.Number}"));
        return
        [
            new PublishedFact(key, $"{report.Year}の柱『{programme.Title}』", report.Route, report.Source),
            .. programme.Targets.Select(t => Target(report, t)),
            .. programme.Results.Select(r => Sentence(report, key, "成果", r.Text.PlainText, r.Source)),
            .. programme.Activities.Select(a => Sentence(report, key, "実施内容", a.Text.PlainText, a.Source)),
        ];
    }

    private static PublishedFact Target(YearReport report, Target target)
    {
        FactValue?[] values =
        [
            Quantity("目標値", target.Value, target.Unit),
            Quantity("実績", target.StatedValue, target.Unit),
            new FactValue("期限", target.Due.ToString()),
        ];
        var key = FactKey.Of(report.Route).Part(target.Id.Value);
        return new PublishedFact(key, $"{report.Year}の目標『{target.Name}』", report.Route, target.Source)
        {
            Values = [.. values.OfType<FactValue>()],
        };
    }

    private static FactValue? Quantity(string name, int? value, string unit) =>
        value is { } number ? new FactValue(name, string.Create(CultureInfo.InvariantCulture, $"{number}{unit}")) : null;

    private static PublishedFact Sentence(YearReport report, FactKey owner, string kind, string text, SourceSpan? source) =>
        PublishedFact.Of(
            Statement.Sentence(FactKey.Of(report.Route).Text, text), owner, $"{report.Year}の{kind}『{ShortText.Of(text)}』", report.Route,
            source ?? report.Source);
}
