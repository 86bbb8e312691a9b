namespace SocialHub.Model;

/// <summary>What a consultation was about (相談の種別).</summary>
public enum ConsultationKind
{
    /// <summary>プロボノ受入れ</summary>
    ReceivingProbono,

    /// <summary>プロボノ派遣</summary>
    SendingProbono,

    /// <summary>課題に関する相談</summary>
    Problem,
}
