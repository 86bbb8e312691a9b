namespace SocialHub.Pipelines;

/// <summary>All rules, in the order in which their findings are published: numbers, targets, records, words.</summary>
internal static class AuditRules
{
    public static ImmutableArray<IAuditRule> All { get; } =
    [
        new StatedDiffers(),
        new PartExceedsWhole(),
        new PartContradictsChannel(),
        new CountingMixed(),
        new ResultMissing(),
        new MeasuresDiffer(),
        new ChannelTooLate(),
        new SectorAbsent(),
        new LabelWithoutSector(),
        new ToldTwice(),
        new SessionNotRecorded(),
        new OpinionsNotRecorded(),
        new EditionNotRecorded(),
        new ReuseNotRecorded(),
        new PlaceTimeNotRecorded(),
        new MatchNotRecorded(),
        new WordDrift(),
        new DateWithoutYear(),
    ];

    /// <summary>What all rules find in a year.</summary>
    public static IEnumerable<Finding> Find(AuditedYear year) => All.SelectMany(r => r.Find(year));
}
