namespace SocialHub.Model;

/// <summary>Tells which sector participants count for, by the words of the site.</summary>
internal sealed class ParticipantSectors(Site site)
{
    private readonly SiteSettings _settings = site.Settings;

    /// <summary>Every participant once; null for those whose sector nobody knows.</summary>
    public IEnumerable<(Sector? Sector, int Count)> Of(Attendance attendance) => attendance.Participants.Groups.IsEmpty
        ? [(null, attendance.Participants.Total)]
        : attendance.Participants.Groups.SelectMany(g => Of(g, attendance));

    private IEnumerable<(Sector? Sector, int Count)> Of(ParticipantGroup group, Attendance attendance) =>
        _settings.LecturerWords.Contains(group.Label) ? OfLecturers(group.Count, attendance)
        : [(_settings.FindSector(group.Label) ?? OfOwnStaff(group.Label), group.Count)];

    // The hub's own people count for its operator's sector, unless the site says otherwise.
    private Sector? OfOwnStaff(string label) => _settings.OwnStaffWords.Contains(label) && _settings.Operator is { } id
        ? SectorOf(site.FindOrganization(id.Value))
        : null;

    // A role is no sector: a lecturer counts for where they come from. A lecturer who is counted and not named has none.
    private IEnumerable<(Sector? Sector, int Count)> OfLecturers(int count, Attendance attendance)
    {
        var named = attendance.Lecturers.Take(count).Select(l => SectorOf(site.OrganizationOf(l.Value))).ToArray();
        return [.. named.Select(s => (s, 1)), .. count > named.Length ? [((Sector?)null, count - named.Length)] : Array.Empty<(Sector?, int)>()];
    }

    private Sector? SectorOf(Organization? organization) =>
        organization?.Sector is { } sector ? _settings.FindSector(sector.Value) : null;
}
