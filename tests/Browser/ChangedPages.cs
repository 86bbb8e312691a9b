using System.Text.Json;

namespace SocialHub.Tests.Browser;

/// <summary>What <c>compare --format json</c> tells of pages.</summary>
/// <param name="Headline">Everything in one line.</param>
/// <param name="Pages">Those that somebody wrote first.</param>
public sealed record ChangedPages(string Headline, ImmutableArray<ChangedPage> Pages)
{
    /// <summary>So many pages are looked at one by one; whoever changes more looks at the site.</summary>
    private const int Most = 20;

    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>The pages of which pictures are taken; where only the frame changes, one page shows it for all.</summary>
    public ImmutableArray<ChangedPage> Shown =>
        [.. Pages.Where(p => p.Depth != "frame").Concat(Pages.Where(p => p.Depth == "frame").Take(1)).Take(Most)];

    public static ChangedPages Read(string file) => JsonSerializer.Deserialize<ChangedPages>(File.ReadAllText(file), Names)
        ?? throw new InvalidOperationException($"{file} holds nothing.");
}
