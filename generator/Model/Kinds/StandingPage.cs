namespace SocialHub.Model;

/// <summary>A standing page (常設ページ): about, contact, accessibility, privacy.</summary>
public sealed record StandingPage : Document
{
    /// <summary>When it was last truly changed, or null.</summary>
    public DateOnly? UpdatedOn { get; init; }

    public override DateOnly? Date => UpdatedOn;

    public override string KindName => "案内";

    public override Route Route => Route.Page(Slug.Value);
}
