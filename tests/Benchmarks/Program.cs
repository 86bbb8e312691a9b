using SocialHub.Benchmarks;
using SocialHub.Engine;

// Called by tests/Benchmarks/run, which explains the commands.
switch (args)
{
    case ["corpus", var count, var folder, var minimal]:
        CorpusDocument[] documents = [.. CorpusDocument.Of(int.Parse(count, CultureInfo.InvariantCulture))];
        PeerForm.Write(Path.Combine(folder, "peers"), documents);
        OwnForm.Write(Path.Combine(folder, "ours"), minimal, documents);
        return 0;
    case ["site", var content, var output]:
        var (pages, index) = BenchSite.Build(content, output);
        Console.WriteLine($"  pages, with every gate       {pages}\n  index of these pages         {index}");
        return 0;
    case ["pages", var content, var output]:
        BenchSite.BuildPages(content, output);
        return 0;
    case ["floor", var content, var output]:
        Floor.Build(content, output);
        return 0;
    default:
        Console.Error.WriteLine("Use: bash tests/Benchmarks/run build|search [N…]");
        return 2;
}
