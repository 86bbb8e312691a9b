using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Renders each report as a Word file, and its activities as CSV in the columns of an NPO's yearly report by law.</summary>
public sealed class RenderReportFiles(SiteLinks links) : IModule<Page, OutputFile>
{
    private readonly SiteLinks _links = links;

    public ImmutableArray<OutputFile> Run(ImmutableArray<Page> input, BuildContext context) =>
        [.. input.OfType<ReportPage>().SelectMany(Files)];

    private IEnumerable<OutputFile> Files(ReportPage page) =>
    [
        new OutputFile(page.Word.OutputPath, WordFile.Write(page.Document, _links)),
        new OutputFile(page.Csv.OutputPath, ActivityCsv.Write(page.Document, _links)),
    ];
}
