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

    public static MarkShape ToMark(this MatchState state) => state switch
    {
        MatchState.Considering => MarkShape.Dashed,
        MatchState.Made => MarkShape.Ring,
        MatchState.Working => MarkShape.Half,
        MatchState.Done => MarkShape.Tick,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>A call that was closed without anybody found is barred, like one past its last day.</summary>
    public static MarkShape ToMark(this RecruitmentLine line) => line.Recruitment.State switch
    {
        RecruitmentState.Open when line.IsOpen => MarkShape.Open,
        RecruitmentState.Matched => MarkShape.Half,
        RecruitmentState.Finished when line.Recruitment.Matches.Any(m => m.State != MatchState.Considering) => MarkShape.Tick,
        _ => MarkShape.Bar,
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
