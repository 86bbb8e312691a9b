using BenchmarkDotNet.Attributes;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Benchmarks;

/// <summary>Reads the finished page once more for the last gate; with the search, also what a reader sees.</summary>
[MemoryDiagnoser]
public class GatePart
{
    private readonly TextPool _pool = new();
    private readonly OutputFile _file;
    private readonly string _html;

    public GatePart()
    {
        var article = OneArticle.Make();
        (_file, _html) = (OutputFile.OfText(article.Page.Route.OutputPath, article.Html), article.Html);
    }

    [Benchmark]
    public FinishedPage Facts() => FinishedPage.Of(_file, _html, isFound: false, _pool);

    [Benchmark]
    public FinishedPage FactsAndSearchText() => FinishedPage.Of(_file, _html, isFound: true, _pool);
}
