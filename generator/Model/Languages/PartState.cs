namespace SocialHub.Model;

/// <summary>How a part of a translation stands to its original (訳の状態).</summary>
public enum PartState
{
    /// <summary>The original has not changed since.</summary>
    Current,

    /// <summary>The original has changed since it was translated.</summary>
    Outdated,

    /// <summary>Nobody has translated it: the original is shown.</summary>
    Missing,
}
