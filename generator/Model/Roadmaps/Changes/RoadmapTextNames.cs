namespace SocialHub.Model;

/// <summary>What readers call the texts of a roadmap; the same words as the keys of its file.</summary>
public static class RoadmapTextNames
{
    public static string ToName(this RoadmapText text) => text switch
    {
        RoadmapText.Title => "題名",
        RoadmapText.Catchphrase => "よびかけ",
        RoadmapText.Summary => "概要",
        RoadmapText.Goal => "ゴール",
        RoadmapText.Phase => "段階",
        RoadmapText.CurrentStage => "いまここ",
        RoadmapText.Overview => "本文",
        _ => throw new ArgumentOutOfRangeException(nameof(text)),
    };
}
