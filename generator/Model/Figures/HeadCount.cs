namespace SocialHub.Model;

/// <summary>Participants over several sessions or trainings (人数), with every way of counting kept apart.</summary>
public sealed record HeadCount
{
    /// <summary>Number of sessions or trainings with a recorded total.</summary>
    public required int Occasions { get; init; }

    /// <summary>Attendances (延べ), lecturers and own staff included, advisers not.</summary>
    public required int Total { get; init; }

    /// <summary>Of <see cref="Total"/>, lecturers.</summary>
    public required int Lecturers { get; init; }

    /// <summary>Of <see cref="Total"/>, the hub's own staff.</summary>
    public required int OwnStaff { get; init; }

    /// <summary>Attendances of advisers, outside <see cref="Total"/>.</summary>
    public required int Advisers { get; init; }

    /// <summary>Different people (実人数) at least: the largest single occasion.</summary>
    public required int PeopleAtLeast { get; init; }

    /// <summary>Different people at most: everybody came once.</summary>
    public required int PeopleAtMost { get; init; }

    /// <summary>By word as written, largest first, equal ones in order of first use.</summary>
    public required ImmutableArray<LabelCount> Labels { get; init; }

    /// <summary>One for each sector of the site, in its order, zeros too; lecturers count for their organization's sector.</summary>
    public required ImmutableArray<SectorCount> Sectors { get; init; }

    /// <summary>Of <see cref="Total"/>, those whose sector nobody knows.</summary>
    public required int WithoutSector { get; init; }

    public int WithoutLecturers => Total - Lecturers;

    public int WithoutOwnStaff => Total - OwnStaff;

    public int WithoutBoth => Total - Lecturers - OwnStaff;

    public int WithAdvisers => Total + Advisers;
}
