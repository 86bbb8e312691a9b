using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reports of fiscal years (年度の成果): content/years/*.md becomes <see cref="YearReport"/> documents.</summary>
public static class YearReports
{
    public static Pipeline<ContentFile, Bound> Define() => Pipeline
        .Named("year-reports")
        .Reads("years/*.md")
        .Then(new SplitFrontMatter())
        .Then(new ParseYaml())
        .Then(new ParseMarkdown())
        .Then(new BindYearReport());
}
