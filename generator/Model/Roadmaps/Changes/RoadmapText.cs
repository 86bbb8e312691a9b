namespace SocialHub.Model;

/// <summary>The texts of a roadmap that belong to no cell.</summary>
public enum RoadmapText
{
    /// <summary>題名</summary>
    Title,

    /// <summary>よびかけ</summary>
    Catchphrase,

    /// <summary>概要</summary>
    Summary,

    /// <summary>ゴール</summary>
    Goal,

    /// <summary>段階</summary>
    Phase,

    /// <summary>いまここ: the name of the stage</summary>
    CurrentStage,

    /// <summary>本文: what stands before the first stage, as plain text</summary>
    Overview,
}
