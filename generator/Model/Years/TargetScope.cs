namespace SocialHub.Model;

/// <summary>What a target covers (範囲).</summary>
public enum TargetScope
{
    /// <summary>柱: its programme</summary>
    Programme,

    /// <summary>事業全体: all programmes together</summary>
    Project,
}
