namespace SocialHub.Model;

/// <summary>How far an outreach product is (発信物の状態).</summary>
public enum ProductState
{
    /// <summary>予定</summary>
    Planned,

    /// <summary>デザイン作成</summary>
    Designed,

    /// <summary>公開</summary>
    Published,

    /// <summary>発行</summary>
    Issued,
}
