using System.Globalization;
using BenchmarkDotNet.Attributes;
using SocialHub.Engine;

namespace SocialHub.Benchmarks;

/// <summary>Encodes the page and writes it into a folder of its own, as a build does. What is measured depends on the disk.</summary>
/// <remarks>All pages stay until the end: a file system is slow beside files that were just deleted. So their number is fixed.</remarks>
[MemoryDiagnoser]
[InvocationCount(500)]
public class WritePart : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmark-parts-");
    private readonly string _html = OneArticle.Make().Html;
    private readonly FolderSink _sink;
    private int _next;

    public WritePart() => _sink = OutputWriter.Open(Path.Combine(_folder.FullName, "site"));

    [Benchmark]
    public OutputFile Keep() =>
        _sink.Keep(OutputFile.OfText(string.Create(CultureInfo.InvariantCulture, $"articles/{_next++}/index.html"), _html));

    [GlobalCleanup]
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _folder.Exists)
        {
            _sink.Dispose();
            _folder.Delete(recursive: true);
        }
    }
}
