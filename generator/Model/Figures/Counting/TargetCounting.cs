namespace SocialHub.Model;

/// <summary>Sets what the report states beside what the records say, target by target.</summary>
internal sealed class TargetCounting(YearRecords records)
{
    private readonly MeasureCounting _measures = new(records);

    /// <summary>The targets of a report, in its order.</summary>
    public IEnumerable<TargetFigure> Of(YearReport report) =>
        report.Programmes.SelectMany(p => p.Targets.Select(t => Of(report.Year, p, t)));

    /// <summary>The targets of earlier reports that fall due in this year, the oldest first.</summary>
    public IEnumerable<TargetFigure> CarriedOver() => records.Site.Years
        .Where(y => y.Year < records.Year)
        .OrderBy(y => y.Year)
        .SelectMany(Of)
        .Where(t => t.Target.Due == records.Year);

    private TargetFigure Of(FiscalYear promisedIn, Programme programme, Target target)
    {
        // Before it is due there is nothing to count: the records of this year are not those it will be counted from.
        var isDue = target.Due <= records.Year;
        var computed = isDue && target.Measure is { } measure
            ? _measures.Count(measure, target.Scope == TargetScope.Programme ? programme.Number : null)
            : null;
        return new TargetFigure(promisedIn, programme, target, target.StateIn(records.Year, computed), computed);
    }
}
