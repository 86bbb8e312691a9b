namespace SocialHub.Pipelines;

/// <summary>Puts items on pages, in their order, each whole and on one page.</summary>
/// <param name="rooms">What each page has for items, in tenths of a millimetre.</param>
internal sealed class NewsletterFlow(ImmutableArray<int> rooms)
{
    // Pages are filled as evenly as can be: the smallest share of their room at which all items are placed.
    private const int SmallestShare = 20;
    private const int ShareStep = 5;

    /// <summary>The page of each item, from 0; null where not all find their place.</summary>
    public int[]? Place(IReadOnlyList<int> heights)
    {
        for (var share = SmallestShare; share <= 100; share += ShareStep)
        {
            if (PlaceWithin(heights, share) is { } pages)
            {
                return pages;
            }
        }

        return null;
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
            int[] items = [.. Enumerable.Range(0, pages.Length).Where(i => pages[i] == page)];
            var (used, first) = (0, -1);
            foreach (var item in items)
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

    private int[]? PlaceWithin(IReadOnlyList<int> heights, int share)
    {
        var (pages, page, used) = (new int[heights.Count], 0, 0);
        for (var i = 0; i < heights.Count; i++)
        {
            while (used + heights[i] > (used == 0 ? rooms[page] : rooms[page] * share / 100))
            {
                (page, used) = (page + 1, 0);
                if (page == rooms.Length)
                {
                    return null;
                }
            }

            (pages[i], used) = (page, used + heights[i]);
        }

        return pages;
    }
}
