using BenchmarkDotNet.Attributes;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Benchmarks;

/// <summary>Decodes a file, tells its front matter from its body, and parses the front matter.</summary>
[MemoryDiagnoser]
public class FrontMatterPart
{
    private readonly OneArticle _article = OneArticle.Make();

    private readonly Pipeline<ContentFile, ParsedText> _pipeline =
        Pipeline.Named("front matter").From<ContentFile>().Then(new SplitFrontMatter()).Then(new ParseYaml());

    [Benchmark]
    public ImmutableArray<ParsedText> SplitAndParse() => _pipeline.Run([_article.File], _article.Context);
}
