using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Reads the rows of a <see cref="LedgerList"/> from the records of a year.</summary>
internal static class LedgerRows
{
    private const string NoDay = "日の記録なし";

    private const string WholeYear = "年度の合計";

    public static LedgerRow Of(CompanyContact contact, YearLedger ledger)
    {
        var channel = contact.Channel.ToName();
        var parts = string.Join("、", contact.Parts.Select(p => p.Channel.ToName() + With(p.Count, "社")));
        return new(
            RecordAnchors.Of(contact), contact.Event.Length > 0 ? $"{contact.Event}（{channel}）" : channel,
            With(contact.Count, "社"), parts.Length > 0 ? "うち" + parts : "", contact.When, NoDay)
        {
            Details = [.. Sentence(contact.Subject), .. Labelled("地域", contact.Area), IndustriesOf(contact)],
            Link = ledger.Articles.FirstOrDefault(a => a.Route == ArticleOf(contact)) is { } article ? (article.Title, article.Route) : null,
        };
    }

    public static LedgerRow Of(Consultation consultation) => new(
        RecordAnchors.Of(consultation), NameOf(consultation.Kind.ToName(), consultation.From), With(consultation.Count, "件"), "", null, WholeYear);

    public static LedgerRow Of(Application application) => new(
        RecordAnchors.Of(application), "プロボノの参加申込", With(application.Count, "名"), "", null, WholeYear)
    {
        Details = [.. Labelled("きっかけ", application.Channel)],
    };

    public static LedgerRow Of(ReuseRequest request, YearLedger ledger)
    {
        var roadmap = ledger.Roadmaps.FirstOrDefault(r => r.Slug == request.Roadmap.Value);
        return new(
            RecordAnchors.Of(request), NameOf("ロードマップを使いたいという申し出", request.From),
            request.Count is { } count ? With(count, "件") : "件数の記録なし", "", request.When, NoDay)
        {
            Details = ["その後：" + (request.Outcome ?? "記録なし")],
            Link = roadmap is null ? null : (roadmap.Title, roadmap.Route),
        };
    }

    private static Route? ArticleOf(CompanyContact contact) => contact.Article is { } slug ? Route.Page("articles", slug.Value.Value) : null;

    private static string IndustriesOf(CompanyContact contact) => "業種：" +
        (contact.Industries.Items.IsEmpty ? "記録なし" : contact.Industries.ToReaders(contact.Count) is { Length: > 0 } text ? text : "数が少ないため、書いていません");

    private static string NameOf(string what, string from) => from.Length > 0 ? $"{what}（{from}から）" : what;

    private static IEnumerable<string> Labelled(string label, string text) => Sentence(text).Select(t => $"{label}：{t}");

    private static ImmutableArray<string> Sentence(string text) => text.Length > 0 ? [text] : [];

    private static string With(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count}{unit}");
}
