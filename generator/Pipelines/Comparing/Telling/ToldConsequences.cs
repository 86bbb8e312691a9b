using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Puts consequences into words, in the order in which a reviewer decides: numbers, what was written, what it touches, and the rest folded.</summary>
/// <param name="told">What is told.</param>
/// <param name="links">For addresses of the site as it will be.</param>
internal sealed class ToldConsequences(Consequences told, SiteLinks links)
{
    public ImmutableArray<ToldSection> Sections =>
    [
        .. Section("数", "記録から計算した数です。", told.Figures.Select(Figure)),
        .. Section("消えたか、書きかわった記録", "公開していたことが消えたか、べつの数になります。わけは「消した記録」のページに出ます。", told.Records.Select(Record)),
        .. Section("直したページ", "原稿そのものが直されたページです。「まえ」は消える文、「あと」は加わる文です。", PagesOf(written: true, ChangeKind.Changed)),
        .. Section("増えるページ", "", [.. PagesOf(written: true, ChangeKind.Added), .. PagesOf(written: false, ChangeKind.Added)]),
        .. Section("移るページ", "前のアドレスからは、自動で新しいアドレスに移ります。", [.. PagesOf(written: true, ChangeKind.Moved), .. PagesOf(written: false, ChangeKind.Moved)]),
        .. Section("なくなるページ", "前のアドレスでは、もう読めません。", [.. PagesOf(written: true, ChangeKind.Gone), .. PagesOf(written: false, ChangeKind.Gone)]),
        .. Section("ロードマップ", "", told.Roadmaps.Select(Roadmap)),
        .. Section("カレンダー", "カレンダーのページと、カレンダーを登録している人の予定表が変わります。", told.Events.Select(Event)),
        .. Section("新着のお知らせ（フィード）", "フィードを登録している人に届きます。", told.Feed.Select(f => ToldItem.Of(f.Title))),
        .. Section("ついでに変わるページ", "一覧や合計など、ほかの変更につれて文が変わるページです。", PagesOf(written: false, ChangeKind.Changed), isFolded: true),
        .. Section("本文のほかだけが変わるページ", "上や下の帯、見た目、検索サイトに伝える説明などが変わるページです。", told.Pages.Where(p => p.IsFrameOnly).Select(p => ToldItem.Of(p.Title, links.Absolute(p.Route))), isFolded: true),
        .. Section("ほかに変わるファイル", "データ、画像、カレンダーなど、ページではないファイルです。", told.Files.Select(File), isFolded: true),
    ];

    private static ToldSection[] Section(string title, string note, IEnumerable<ToldItem> items, bool isFolded = false) =>
        items.ToImmutableArray() is { IsEmpty: false } all ? [new ToldSection(title, note, all, isFolded)] : [];

    private static ToldItem Figure(FigureChange figure) =>
        ToldItem.Of(figure.Scope.Length > 0 ? $"{figure.Scope} {figure.Text}" : figure.Text);

    private ToldItem Record(RecordChange record) => ToldItem.Of(
        record.What + (record.Change is null ? "：なくなります" : $"：{record.Change}"),
        links.Absolute(record.ShownAt),
        new ToldLine(ToldMark.Note, record.Reason is { } reason ? $"わけ：{reason}" : "わけが書かれていません。content/removals.yaml に一文で書いてください。"));

    private IEnumerable<ToldItem> PagesOf(bool written, ChangeKind kind) =>
        told.Pages.Where(p => p.IsWritten == written && p.Kind == kind && !p.IsFrameOnly).Select(Page);

    // The title of the first page is the hub's own call, by which nobody knows it.
    private ToldItem Page(PageChange page) => ToldItem.Of(
        page.Route == Route.Home ? $"トップページ「{page.Title}」" : page.Title,
        page.Kind == ChangeKind.Gone ? null : links.Absolute(page.Route),
        PageLines.Of(page));

    private ToldItem Roadmap(RoadmapNews news) => ToldItem.Of(
        news.Title + news.Kind switch { ChangeKind.Added => "（新しいロードマップ）", ChangeKind.Gone => "（なくなります）", _ => "" } +
        (news.Cells > 0 ? string.Create(CultureInfo.InvariantCulture, $"：ます{news.Cells}か所") : ""),
        news.Kind == ChangeKind.Gone ? null : links.Absolute(news.Route),
        news.Sentences.Select(s => new ToldLine(ToldMark.Note, s)));

    private ToldItem Event(EventChange item) => ToldItem.Of(
        item.Title + item.Kind switch
        {
            ChangeKind.Added => $"：{item.After} に加わります",
            ChangeKind.Gone => $"：{item.Before} の予定がなくなります",
            _ when item.Before == item.After => $"：{item.After} の予定の中身が変わります",
            _ => $"：{item.Before} から {item.After} に変わります",
        },
        item.Kind == ChangeKind.Gone ? null : links.Absolute(item.Page));

    private static ToldItem File(FileChange file) => ToldItem.Of(
        $"/{file.Path}（{file.Kind switch { ChangeKind.Added => "増えます", ChangeKind.Gone => "なくなります", _ => "変わります" }}）");
}
