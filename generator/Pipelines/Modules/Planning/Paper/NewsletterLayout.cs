using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Lays a newsletter out: which items stand on which page, as full as there is room for, and what does not find its place.</summary>
internal sealed class NewsletterLayout
{
    private readonly ImmutableArray<ImmutableArray<NewsletterItem>> _items;
    private readonly NewsletterFlow _flow;
    private readonly int[] _fullness;
    private readonly NewsletterFit _fit;

    /// <param name="pages">2 or 4.</param>
    /// <param name="front">Height of what stands first on the first page.</param>
    /// <param name="back">Height of what stands last on the last page.</param>
    /// <param name="fit">Measures for this hub.</param>
    /// <param name="items">Of each chosen document, from the shortest to the fullest.</param>
    public NewsletterLayout(int pages, int front, int back, NewsletterFit fit, ImmutableArray<ImmutableArray<NewsletterItem>> items)
    {
        (_items, _fit) = (items, fit);
        _fullness = new int[items.Length];
        _flow = new NewsletterFlow([.. Enumerable.Range(0, pages).Select(p => Math.Max(0, NewsletterFrame.Height - (p == 0 ? front : 0) - (p == pages - 1 ? back : 0)))]);
        FillUp();
        var placed = _flow.Place(Heights) ?? _flow.PlaceAnyway(Heights);
        Sheets = [.. Enumerable.Range(0, pages).Select(p => new NewsletterSheet(p + 1, [.. Shown.Where((_, i) => placed[i] == p)]))];
        Crowded =
        [
            .. Over("1ページ目のあいさつと内容", front, NewsletterPart.Front),
            .. _flow.Overfull(Heights, placed).Select(o => CrowdingOf(o.Page, Shown[o.Item], o.Excess)),
            .. Over("最後のページの、ハブのお知らせ", back, NewsletterPart.Back),
        ];
    }

    public ImmutableArray<NewsletterSheet> Sheets { get; }

    /// <summary>What holds too much; of front and back still without their place in the content.</summary>
    public ImmutableArray<NewsletterCrowding> Crowded { get; }

    private NewsletterItem[] Shown => [.. _items.Select((variants, i) => variants[_fullness[i]])];

    private int[] Heights => [.. Shown.Select(_fit.Item)];

    // All in short first; then each in turn with more, while everything still finds its place.
    private void FillUp()
    {
        if (_flow.Place(Heights) is null)
        {
            return;
        }

        for (var step = 1; step < _items.Select(v => v.Length).DefaultIfEmpty().Max(); step++)
        {
            foreach (var item in Enumerable.Range(0, _items.Length).Where(i => _fullness[i] == step - 1 && _items[i].Length > step))
            {
                _fullness[item] = step;
                _fullness[item] = _flow.Place(Heights) is null ? step - 1 : step;
            }
        }
    }

    private static IEnumerable<NewsletterCrowding> Over(string place, int height, NewsletterPart part) => height > NewsletterFrame.Height
        ? [new(place, PaperTextFit.TextLines(height - NewsletterFrame.Height), NewsletterFrame.Measure / PaperTextStyle.Text.SizeOf(), default, part)]
        : [];

    private NewsletterCrowding CrowdingOf(int page, NewsletterItem item, int excess) => new(
        string.Create(CultureInfo.InvariantCulture, $"{page + 1}ページ目の「{item.Title}」"),
        PaperTextFit.TextLines(excess),
        NewsletterFrame.TextMeasure(item.Picture is not null) / PaperTextStyle.Text.SizeOf(),
        item.Source,
        NewsletterPart.Item)
    {
        Written = _fit.SummaryLines(item),
    };
}
