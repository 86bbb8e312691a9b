namespace SocialHub.Model;

/// <summary>How many pages of A4 a newsletter has: a sheet on both sides, or one folded sheet of A3.</summary>
public enum NewsletterLength
{
    /// <summary>2ページ</summary>
    Two,

    /// <summary>4ページ</summary>
    Four,
}
