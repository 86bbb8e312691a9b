using System.Collections.Frozen;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A finished site beside the content that it was built from; two of them are compared.</summary>
public sealed record SiteState
{
    public required Site Site { get; init; }

    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>Every file of the site, by its path.</summary>
    public required FrozenDictionary<string, OutputFile> Files { get; init; }

    /// <summary>The content files that pages are made from, by their path.</summary>
    public required FrozenDictionary<string, ReadOnlyMemory<byte>> Sources { get; init; }

    /// <param name="built">A site that no gate stopped.</param>
    /// <param name="content">What it was built from.</param>
    /// <exception cref="ArgumentException">A gate stopped the build.</exception>
    public static SiteState Of(BuiltSite built, IFileStore content)
    {
        var listed = content.List().ToHashSet(StringComparer.Ordinal);
        return new SiteState
        {
            Site = built.Site ?? throw new ArgumentException("The build was stopped.", nameof(built)),
            Pages = built.Pages,
            Files = built.Files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal),
            Sources = built.Pages.Select(p => p.Source?.File).OfType<string>().Distinct().Where(listed.Contains)
                .ToFrozenDictionary(f => f, content.Read, StringComparer.Ordinal),
        };
    }
}
