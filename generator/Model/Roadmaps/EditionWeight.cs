namespace SocialHub.Model;

/// <summary>How much an edition changes for those who use a roadmap (改訂の大きさ).</summary>
public enum EditionWeight
{
    /// <summary>大きい: what somebody may do or should know changed.</summary>
    Major,

    /// <summary>小さい: wording, a slip, a link.</summary>
    Minor,
}
