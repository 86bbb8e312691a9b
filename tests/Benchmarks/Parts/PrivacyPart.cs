using BenchmarkDotNet.Attributes;
using SocialHub.Pipelines;

namespace SocialHub.Benchmarks;

/// <summary>Looks in the whole text for what must not be published.</summary>
[MemoryDiagnoser]
public class PrivacyPart
{
    private readonly string _text = OneArticle.Make().Text;

    [Benchmark]
    public int Find() => PrivacyRules.Find(_text).Count;
}
