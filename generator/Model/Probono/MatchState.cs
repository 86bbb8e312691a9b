namespace SocialHub.Model;

/// <summary>How far a match is (マッチングの状態).</summary>
public enum MatchState
{
    /// <summary>検討中</summary>
    Considering,

    /// <summary>成立</summary>
    Made,

    /// <summary>実施中</summary>
    Working,

    /// <summary>完了</summary>
    Done,
}
