namespace SocialHub.Model;

/// <summary>Counts the sectors that took part in the making of roadmaps; of several roadmaps the one with the fewest decides.</summary>
internal static class SectorCounting
{
    /// <returns>Null where no session of a lab has a recorded number.</returns>
    public static Figure? Count(YearRecords records)
    {
        var sectors = new ParticipantSectors(records.Site);
        Attendance[] attendances = [.. records.SessionAttendances];
        var labs = attendances.GroupBy(a => ((Session)a.Document).Roadmap!.Value.Value)
            .Select(lab => Lab.Of(NameOf(lab.Key, records.Site), [.. lab], sectors, records.Site.Settings)).ToArray();
        return labs.Length == 0
            ? null
            : new Figure(labs.Min(l => l.AtLeast), labs.Min(l => l.AtMost), Rule(labs), [.. attendances.Select(a => RecordLinks.Of(a, null))]);
    }

    private static string Rule(Lab[] labs) =>
        "ロードマップごとに、参加した人のセクターを数えました。講師は所属する団体のセクターに数えます（" +
        string.Join("、", labs.Select(l => l.Text)) + (labs.Length > 1 ? "）。いちばん少ないものを、全体の数とします。" : "）。");

    private static string NameOf(Slug roadmap, Site site) => site.FindRoadmap(roadmap)?.Title ?? roadmap.Value;

    private sealed record Lab(string Name, int AtLeast, int AtMost, int WithoutLecturers)
    {
        public string Text => string.Create(CultureInfo.InvariantCulture, $"{Name}は{Range}") +
            (WithoutLecturers < AtLeast ? string.Create(CultureInfo.InvariantCulture, $"、講師をのぞくと{WithoutLecturers}") : "");

        private string Range => AtLeast == AtMost
            ? AtLeast.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{AtLeast}から{AtMost}");

        public static Lab Of(string name, Attendance[] attendances, ParticipantSectors sectors, SiteSettings settings)
        {
            var shares = attendances.SelectMany(sectors.Of).ToArray();
            var known = Distinct(shares);

            // Each of those whose sector nobody knows may be of one more.
            var unknown = shares.Where(s => s.Sector is null).Sum(s => s.Count);
            var others = attendances.Select(a => a.Without(settings.LecturerWords)).SelectMany(sectors.Of);
            return new Lab(name, known, Math.Min(known + unknown, settings.Sectors.Length), Distinct(others));
        }

        private static int Distinct(IEnumerable<(Sector? Sector, int Count)> shares) =>
            shares.Select(s => s.Sector?.Id).OfType<Slug>().Distinct().Count();
    }
}
