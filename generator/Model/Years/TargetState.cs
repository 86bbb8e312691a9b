namespace SocialHub.Model;

/// <summary>What became of a target (目標の状態). No data is a state of its own, never 0 %.</summary>
public enum TargetState
{
    /// <summary>達成</summary>
    Met,

    /// <summary>一部達成</summary>
    PartlyMet,

    /// <summary>未達</summary>
    NotMet,

    /// <summary>未報告</summary>
    NotReported,

    /// <summary>期限前</summary>
    NotYetDue,

    /// <summary>定義が違う</summary>
    MeasuredDifferently,
}
