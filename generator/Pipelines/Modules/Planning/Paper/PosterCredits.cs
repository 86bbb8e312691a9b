using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Who made the poster, under what licence, with whose money: what stands small at its foot.</summary>
internal static class PosterCredits
{
    /// <summary>A line or more each; never empty.</summary>
    public static ImmutableArray<string> Of(SiteSettings settings) =>
        [.. new[] { settings.Name, LicenseText.TextOf(settings), settings.FunderCredit }.Where(t => t.Length > 0)];
}
