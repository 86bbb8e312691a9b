namespace SocialHub.Pipelines;

/// <summary>Puts items on pages, in their order, each whole and on one page.</summary>
/// <param name="rooms">What each page has for items, in tenths of a millimetre.</param>
internal sealed class NewsletterFlow(ImmutableArray<int> rooms)
{
    // A page without an item looks forgotten: it counts as if more of it stayed white.
    private const double EmptyPage = 4;

    /// <summary>The page of each item, from 0, so that what stays white is shared out evenly; null where not all find their place.</summary>
    /// <remarks>The sum of the squares of what stays white on each page is least; of equal ones that which fills earlier pages first.</remarks>
    public int[]? Place(IReadOnlyList<int> heights)
    {
        // least[p, i]: pages p and later hold the items i and later.
        var least = new double[rooms.Length + 1, heights.Count + 1];
        var next = new int[rooms.Length, heights.Count + 1];
        for (var page = rooms.Length; page >= 0; page--)
        {
            for (var item = heights.Count; item >= 0; item--)
            {
                if (page == rooms.Length)
                {
                    least[page, item] = item == heights.Count ? 0 : double.PositiveInfinity;
                }
                else
                {
                    (least[page, item], next[page, item]) = Best(page, item, heights, least);
                }
            }
        }

        return double.IsInfinity(least[0, 0]) ? null : PagesOf(next, heights.Count);
    }

    /// <summary>The same where there is too much: the last page takes what is left over.</summary>
    public int[] PlaceAnyway(IReadOnlyList<int> heights)
    {
        var (pages, page, used, widest) = (new int[heights.Count], 0, 0, rooms.Max());
        for (var i = 0; i < heights.Count; i++)
        {
            while (page < rooms.Length - 1 && used + heights[i] > rooms[page] && !(used == 0 && heights[i] > widest && rooms[page] == widest))
            {
                (page, used) = (page + 1, 0);
            }

            (pages[i], used) = (page, used + heights[i]);
        }

        return pages;
    }

    /// <summary>The item with which each page that holds too much becomes too full, and how much there is too much.</summary>
    public IEnumerable<(int Page, int Item, int Excess)> Overfull(IReadOnlyList<int> heights, int[] pages)
    {
        for (var page = 0; page < rooms.Length; page++)
        {
            var (used, first) = (0, -1);
            foreach (var item in Enumerable.Range(0, pages.Length).Where(i => pages[i] == page))
            {
                used += heights[item];
                first = first < 0 && used > rooms[page] ? item : first;
            }

            if (first >= 0)
            {
                yield return (page, first, used - rooms[page]);
            }
        }
    }

    // How many items stand on a page, from as many as it holds down to none.
    private (double Cost, int Next) Best(int page, int item, IReadOnlyList<int> heights, double[,] least)
    {
        var best = (Cost: double.PositiveInfinity, Next: item);
        for (var (end, white) = (item, rooms[page]); white >= 0; end++)
        {
            var cost = ((end == item ? EmptyPage : 1.0) * white * white) + least[page + 1, end];
            best = cost <= best.Cost ? (cost, end) : best;
            if (end == heights.Count)
            {
                break;
            }

            white -= heights[end];
        }

        return best;
    }

    private int[] PagesOf(int[,] next, int count)
    {
        var pages = new int[count];
        for (var (page, item) = (0, 0); page < rooms.Length; item = next[page, item], page++)
        {
            Array.Fill(pages, page, item, next[page, item] - item);
        }

        return pages;
    }
}
