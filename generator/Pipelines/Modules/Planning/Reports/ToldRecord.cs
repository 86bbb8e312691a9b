using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A record of a fiscal year as its report tells it.</summary>
/// <param name="Item">What the report says of it.</param>
/// <param name="Activity">The same as a row of the law's table.</param>
/// <param name="Day">By which it is ordered; null where nobody recorded it.</param>
/// <param name="Lab">The roadmap under whose heading it stands, or null.</param>
internal sealed record ToldRecord(ReportItem Item, ReportActivity Activity, DateOnly? Day, Slug? Lab = null)
{
    public ImmutableArray<int> Programmes => Activity.Programmes;

    /// <summary>The item as <paramref name="programme"/> tells it: after the first programme marked as told before (再掲).</summary>
    public ReportItem ItemIn(Programme programme) => Programmes[0] == programme.Number
        ? Item
        : Item with { Lines = [Marked(Item.Lines[0]), .. Item.Lines.Skip(1)] };

    private static ReportLine Marked(ReportLine line) => new([.. line.Inlines, new ReportInline("（再掲）")]);
}
