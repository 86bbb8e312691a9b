using BenchmarkDotNet.Attributes;
using SocialHub.Pipelines;

namespace SocialHub.Benchmarks;

/// <summary>Parses the body, checks its spelling and renders it, once for all pages that show it.</summary>
[MemoryDiagnoser]
public class MarkdownPart
{
    private readonly OneArticle _article = OneArticle.Make();
    private readonly ParseMarkdown _module = new();
    private readonly ImmutableArray<ParsedText> _texts;

    public MarkdownPart() => _texts = new ParseYaml().Run(new SplitFrontMatter().Run([_article.File], _article.Context), _article.Context);

    [Benchmark]
    public ImmutableArray<ParsedDocument> Parse() => _module.Run(_texts, _article.Context);
}
