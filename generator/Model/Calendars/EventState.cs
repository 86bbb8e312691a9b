namespace SocialHub.Model;

/// <summary>Where an event stands on the day of the build (予定の状態).</summary>
public enum EventState
{
    /// <summary>これから</summary>
    Ahead,

    /// <summary>本日</summary>
    Today,

    /// <summary>終了</summary>
    Over,
}
