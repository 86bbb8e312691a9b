using Microsoft.AspNetCore.Components;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>What every component may ask for: the site's settings, the addresses of routes, and where to answer.</summary>
public abstract class SiteComponent : ComponentBase
{
    [CascadingParameter]
    public required SiteSettings Settings { get; set; }

    [CascadingParameter]
    public required SiteLinks Links { get; set; }

    /// <summary>The words of the interface in the language of the page.</summary>
    [CascadingParameter]
    public required InterfaceWords Words { get; set; }

    /// <summary>Where a reader takes on a blank cell, or null where the hub named no place.</summary>
    protected string? AnswerTo(OpenRole role) => AnswerAddress.Of(role, Settings, Links);

    /// <summary>Where a reader says something about a roadmap, or null where the hub named no place.</summary>
    protected string? AnswerTo(Roadmap roadmap) => AnswerAddress.Of(roadmap, Settings, Links);
}
