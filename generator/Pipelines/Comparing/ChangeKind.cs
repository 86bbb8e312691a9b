namespace SocialHub.Pipelines;

/// <summary>What a change does to a thing that readers see.</summary>
public enum ChangeKind
{
    Changed,
    Added,
    Gone,

    /// <summary>It stands at another address; the old one leads there.</summary>
    Moved,
}
