using SocialHub.Engine;

namespace SocialHub.Cli;

/// <summary>Where pictures are kept from one run to the next: in <c>artifacts/</c>, which git ignores, when there is such a folder.</summary>
internal static class BuildCache
{
    private const string Artifacts = "artifacts";

    public static IByteCache Find() => new MemoryCache(
        Directory.Exists(Artifacts) ? new DiskCache(Path.Combine(Artifacts, "cache", "pictures")) : new NoCache());
}
