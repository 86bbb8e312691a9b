namespace SocialHub.Model;

/// <summary>How far the making of a roadmap is (段階).</summary>
public enum RoadmapPhase
{
    /// <summary>課題把握</summary>
    Studying,

    /// <summary>作成</summary>
    Drafting,

    /// <summary>公開</summary>
    Published,

    /// <summary>改訂</summary>
    Revising,
}
