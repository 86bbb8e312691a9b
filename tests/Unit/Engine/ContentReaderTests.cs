using SocialHub.Diagnostics;
using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

public class ContentReaderTests
{
    private readonly BuildContext _context = new(new DateOnly(2024, 4, 1), new DiagnosticBag());

    [Fact]
    public void A_file_that_no_pipeline_claims_is_reported()
    {
        var reader = new ContentReader(Store("articles/a.md", "article/b.md"), _context);
        reader.Run(Pipeline.Named("articles").Reads("articles/*.md"));

        reader.ReportUnclaimed(path => FileDiagnostics.FileUnclaimed(SourceSpan.StartOf(path), null));

        Assert.Equal(["article/b.md"], _context.Diagnostics.ToOrderedList().Select(d => d.Span.File));
    }

    [Fact]
    public void Two_pipelines_that_claim_one_file_are_a_programmers_mistake()
    {
        var reader = new ContentReader(Store("a.md"), _context);
        reader.Run(Pipeline.Named("one").Reads("*.md"));

        Assert.Throws<InvalidOperationException>(() => reader.Run(Pipeline.Named("two").Reads("a.md")));
    }

    [Fact]
    public void A_pipeline_may_take_its_files_before_others_that_would_claim_them()
    {
        var reader = new ContentReader(Store("articles/a.en.md", "articles/a.md"), _context);
        var first = reader.RunFirst(Pipeline.Named("first").Reads("**/*.md"), p => p.EndsWith(".en.md", StringComparison.Ordinal));

        Assert.Equal(["articles/a.en.md"], first.Select(f => f.Path));
        Assert.Equal(["articles/a.md"], reader.Run(Pipeline.Named("articles").Reads("articles/*.md")).Select(f => f.Path));
    }

    [Fact]
    public void A_file_for_people_is_read_by_nobody_and_missed_by_nobody()
    {
        var reader = new ContentReader(Store("articles/README.md", "articles/a.md"), _context);
        reader.Ignore(ContentPattern.From("**/README.md"));

        Assert.Equal(["articles/a.md"], reader.Run(Pipeline.Named("articles").Reads("articles/*.md")).Select(f => f.Path));
        reader.ReportUnclaimed(path => FileDiagnostics.FileUnclaimed(SourceSpan.StartOf(path), null));
        Assert.Empty(_context.Diagnostics.ToOrderedList());
    }

    [Fact]
    public void Files_come_in_the_order_of_their_paths()
    {
        var reader = new ContentReader(Store("b.md", "a.md", "B.md"), _context);

        Assert.Equal(["B.md", "a.md", "b.md"], reader.Run(Pipeline.Named("all").Reads("*.md")).Select(f => f.Path));
    }

    private static MemoryFileStore Store(params string[] paths) =>
        MemoryFileStore.OfTexts(paths.Select(p => KeyValuePair.Create(p, "")));
}
