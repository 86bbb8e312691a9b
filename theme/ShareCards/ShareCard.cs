using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The picture of a page that social networks and messengers show beside its address (Open Graph).</summary>
/// <param name="Route">Its address; a PNG file.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Kind">The section that the page is in, or empty.</param>
/// <param name="Settings">Of the hub.</param>
public sealed record ShareCard(Route Route, string Title, string Kind, SiteSettings Settings)
{
    /// <summary>The size that all networks take, in pixels.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    /// <summary>For those who do not see it: every word that is on it.</summary>
    public string Description => Kind.Length == 0 ? $"{Title}｜{Settings.Name}" : $"{Kind}：{Title}｜{Settings.Name}";

    /// <summary>The card of a page, or null for pages that nobody would pass on: those that are not listed, and old addresses.</summary>
    public static ShareCard? Of(Page page, SiteSettings settings) => page is { IsListed: true } and not RedirectPage
        ? new ShareCard(
            Route.From($"/share{page.Route.Path}card.png"),
            page.Title,
            page.Breadcrumbs.Length > 1 ? page.Breadcrumbs[1].Text : "",
            settings)
        : null;

    /// <summary>The Japanese typeface of cards, BIZ UDPGothic Bold, as a TrueType file. See README.md of <c>theme/Fonts/</c>.</summary>
    public static Stream OpenTypeface() =>
        System.Reflection.Assembly.GetExecutingAssembly().GetManifestResourceStream("Fonts/BIZUDPGothic-Bold.ttf")!;
}
