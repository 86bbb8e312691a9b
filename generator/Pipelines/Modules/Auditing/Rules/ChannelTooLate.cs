using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A target was to be reached through an outreach product that came out on the last day of the project, later, or never.</summary>
internal sealed class ChannelTooLate : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) =>
        from target in year.Targets
        where target.Figure.State != TargetState.NotYetDue
        from product in year.Site.Products
        where product.Id == target.Figure.Target.Through?.Value && IsTooLate(product, year.Report.Period.LastDay)
        select new Finding(target.Id, AuditDiagnostics.ChannelTooLate(
            target.Figure.Target.Source, target.Figure.Target.Name, product.Name,
            product.Date is { } day ? JapaneseDate.Day(day) : null, JapaneseDate.Day(year.Report.Period.LastDay)));

    // Something that is out, and whose day nobody recorded, may have been out in time.
    private static bool IsTooLate(OutreachProduct product, DateOnly lastDay) => product.Date is { } day
        ? day >= lastDay
        : product.State is ProductState.Planned or ProductState.Designed;
}
