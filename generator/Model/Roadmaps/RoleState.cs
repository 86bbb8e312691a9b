namespace SocialHub.Model;

/// <summary>How far a role is (役割の状態). A blank cell has no role, so 空欄 is not among them.</summary>
public enum RoleState
{
    /// <summary>案</summary>
    Proposed,

    /// <summary>合意</summary>
    Agreed,

    /// <summary>進行中</summary>
    Underway,

    /// <summary>できた</summary>
    Done,
}
