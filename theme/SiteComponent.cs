using Microsoft.AspNetCore.Components;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>What every component may ask for: the site's settings and the addresses of routes.</summary>
public abstract class SiteComponent : ComponentBase
{
    [CascadingParameter]
    public required SiteSettings Settings { get; set; }

    [CascadingParameter]
    public required SiteLinks Links { get; set; }
}
