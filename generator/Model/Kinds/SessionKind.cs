namespace SocialHub.Model;

/// <summary>What kind of session (セッションの種別).</summary>
public enum SessionKind
{
    /// <summary>事例勉強会</summary>
    CaseStudy,

    /// <summary>情報交換・勉強会</summary>
    ExchangeStudy,

    /// <summary>勉強会</summary>
    Study,

    /// <summary>情報交換会</summary>
    ExchangeMeeting,

    /// <summary>展示</summary>
    Exhibition,
}
