namespace SocialHub.Model;

/// <summary>What became of a voice (声の状態).</summary>
public enum VoiceState
{
    /// <summary>検討中</summary>
    UnderReview,

    /// <summary>反映</summary>
    Adopted,

    /// <summary>見送り</summary>
    Declined,

    /// <summary>別の課題へ</summary>
    Redirected,

    /// <summary>重複</summary>
    Duplicate,
}
