namespace SocialHub.Model;

/// <summary>How far a recruitment is (募集の状態).</summary>
public enum RecruitmentState
{
    /// <summary>募集中</summary>
    Open,

    /// <summary>決定: somebody was found.</summary>
    Matched,

    /// <summary>終了: the work is done, or the call was closed.</summary>
    Finished,
}
