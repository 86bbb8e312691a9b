using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>What readers are told about the states of voices, and in which order.</summary>
internal static class VoiceStates
{
    /// <summary>After so many days a voice that waits for a decision has waited long.</summary>
    public const int LongWaitInDays = 60;

    /// <summary>What is still open comes first.</summary>
    public static ImmutableArray<VoiceState> InOrder { get; } =
        [VoiceState.UnderReview, VoiceState.Adopted, VoiceState.Declined, VoiceState.Redirected, VoiceState.Duplicate];

    /// <summary>The anchor of its section on the page of voices.</summary>
    public static string Anchor(VoiceState state) => state switch
    {
        VoiceState.UnderReview => "state-under-review",
        VoiceState.Adopted => "state-adopted",
        VoiceState.Declined => "state-declined",
        VoiceState.Redirected => "state-redirected",
        VoiceState.Duplicate => "state-duplicate",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>One polite sentence.</summary>
    public static string Meaning(VoiceState state) => state switch
    {
        VoiceState.UnderReview => "どうするかを、まだ決めていない声です。",
        VoiceState.Adopted => "ロードマップに取り入れた声です。",
        VoiceState.Declined => "取り入れなかった声です。理由を書いています。",
        VoiceState.Redirected => "ほかの課題に渡した声です。",
        VoiceState.Duplicate => "同じことを言っている声が、ほかにあるものです。",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
