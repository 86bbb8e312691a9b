namespace SocialHub.Theme;

/// <summary>Where a stage lies seen from いまここ.</summary>
public enum StagePlace
{
    Passed,
    Current,
    Ahead,
}
