using Microsoft.AspNetCore.Components;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>What every component may ask for: the site's settings, the addresses of routes, and where to answer.</summary>
public abstract class SiteComponent : ComponentBase
{
    /// <summary>The settings of the site, in the language of the page.</summary>
    protected SiteSettings Settings { get; private set; } = null!;

    /// <summary>The addresses of routes.</summary>
    protected SiteLinks Links { get; private set; } = null!;

    /// <summary>The words of the interface in the language of the page.</summary>
    protected InterfaceWords Words { get; private set; } = null!;

    /// <inheritdoc/>
    protected override void Receive(CascadingValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        (Settings, Links, Words) = (values.Find<SiteSettings>()!, values.Find<SiteLinks>()!, values.Find<InterfaceWords>()!);
    }

    /// <summary>Where a reader takes on a blank cell, or null where the hub named no place.</summary>
    protected string? AnswerTo(OpenRole role) => AnswerAddress.Of(role, Settings, Links);

    /// <summary>Where a reader says something about a roadmap, or null where the hub named no place.</summary>
    protected string? AnswerTo(Roadmap roadmap) => AnswerAddress.Of(roadmap, Settings, Links);
}
