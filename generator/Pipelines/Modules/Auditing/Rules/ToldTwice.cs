using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>One record is told of by several programmes, so that a reader may take it for several.</summary>
internal sealed class ToldTwice : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) => Records(year)
        .Select(r => (r.Subject, r.Span, r.What, Numbers: r.Programmes.Select(p => p.Value).Distinct().Order().ToArray()))
        .Where(r => r.Numbers.Length > 1)
        .Select(r => new Finding(r.Subject, GapDiagnostics.ToldTwice(
            r.Span, r.What, string.Join("と", r.Numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"柱{n}"))))));

    private static IEnumerable<(string Subject, SourceSpan Span, string What, ImmutableArray<Located<int>> Programmes)> Records(AuditedYear year) =>
    [
        .. year.Recruitments.Where(r => r.Matches.IsEmpty).Select(r => ($"recruitment-{r.Slug}", r.Source, $"「{r.Title}」", r.Programmes)),
        .. year.Recruitments.SelectMany(r => r.Matches.Select(m => ($"match-{m.Id.Value}", m.Id.Span, $"マッチング「{r.Role}」", r.Programmes))),
        .. year.Contacts.Select(c => (RecordAnchors.Of(c), c.Id.Span, Amount("企業ヒアリング", c.Count, "社"), c.Programmes)),
        .. year.Consultations.Select(c => (RecordAnchors.Of(c), c.Id.Span, Amount(c.Kind.ToName(), c.Count, "件"), c.Programmes)),
        .. year.Applications.Select(a => (RecordAnchors.Of(a), a.Id.Span, Amount("参加申込", a.Count, "名"), a.Programmes)),
        .. year.ReuseRequests.Select(r => (RecordAnchors.Of(r), r.Id.Span, $"活用の申し出（{r.From}から）", r.Programmes)),
    ];

    private static string Amount(string what, int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{what}{count}{unit}");
}
