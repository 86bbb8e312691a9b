using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Which mark stands for which state, and whether a road beside it is already being travelled.</summary>
public static class MarkShapes
{
    public static MarkShape ToMark(this RoleState state) => state switch
    {
        RoleState.Proposed => MarkShape.Dashed,
        RoleState.Agreed => MarkShape.Ring,
        RoleState.Underway => MarkShape.Half,
        RoleState.Done => MarkShape.Tick,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static MarkShape ToMark(this TargetState state) => state switch
    {
        TargetState.Met => MarkShape.Tick,
        TargetState.PartlyMet => MarkShape.Half,
        TargetState.NotMet => MarkShape.Bar,
        TargetState.NotReported => MarkShape.Question,
        TargetState.NotYetDue => MarkShape.Ring,
        TargetState.MeasuredDifferently => MarkShape.Unequal,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static MarkShape ToMark(this VoiceState state) => state switch
    {
        VoiceState.UnderReview => MarkShape.Dashed,
        VoiceState.Adopted => MarkShape.Tick,
        VoiceState.Declined => MarkShape.Bar,
        VoiceState.Redirected => MarkShape.Arrow,
        VoiceState.Duplicate => MarkShape.Same,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
