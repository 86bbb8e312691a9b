namespace SocialHub.Model;

/// <summary>Counts people over several sessions or trainings.</summary>
internal static class HeadCounting
{
    /// <param name="attendances">In order of time.</param>
    /// <param name="site">For its sectors and words.</param>
    public static HeadCount Count(IEnumerable<Attendance> attendances, Site site)
    {
        Attendance[] all = [.. attendances];
        var totals = all.Select(a => a.Participants.Total).ToArray();
        var groups = all.SelectMany(a => a.Participants.Groups).ToArray();
        var shares = all.SelectMany(new ParticipantSectors(site).Of).ToArray();
        return new HeadCount
        {
            Occasions = all.Length,
            Total = totals.Sum(),
            Lecturers = Sum(groups, site.Settings.LecturerWords),
            OwnStaff = Sum(groups, site.Settings.OwnStaffWords),
            Advisers = all.Sum(a => a.Participants.Advisers?.Count ?? 0),
            PeopleAtLeast = totals.DefaultIfEmpty(0).Max(),
            PeopleAtMost = totals.Sum(),
            Labels = Labels(groups),
            Sectors = BySector(shares, site.Settings),
            WithoutSector = shares.Where(s => s.Sector is null).Sum(s => s.Count),
        };
    }

    /// <summary>One for each month from April to March.</summary>
    public static ImmutableArray<MonthCount> Months(IEnumerable<Attendance> attendances, Site site)
    {
        var sectors = new ParticipantSectors(site);
        var byMonth = attendances.ToLookup(a => a.Schedule.FirstDay.Month, sectors.Of);
        return [.. Enumerable.Range(0, 12).Select(i => ((i + 3) % 12) + 1).Select(month => Month(month, [.. byMonth[month].SelectMany(s => s)]))];

        MonthCount Month(int month, (Sector? Sector, int Count)[] shares) =>
            new(month, BySector(shares, site.Settings), shares.Where(s => s.Sector is null).Sum(s => s.Count));
    }

    private static ImmutableArray<SectorCount> BySector((Sector? Sector, int Count)[] shares, SiteSettings settings) =>
        [.. settings.Sectors.Select(sector => new SectorCount(sector, shares.Where(s => s.Sector?.Id == sector.Id).Sum(s => s.Count)))];

    private static int Sum(ParticipantGroup[] groups, ImmutableArray<string> words) =>
        groups.Where(g => words.Contains(g.Label)).Sum(g => g.Count);

    private static ImmutableArray<LabelCount> Labels(ParticipantGroup[] groups) =>
        [.. groups.GroupBy(g => g.Label).Select(g => new LabelCount(g.Key, g.Sum(x => x.Count))).OrderByDescending(l => l.Count)];
}
