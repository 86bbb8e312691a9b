namespace SocialHub.Model;

/// <summary>How a company was reached (方法).</summary>
public enum ContactChannel
{
    /// <summary>個別訪問</summary>
    Visit,

    /// <summary>電話・メール</summary>
    Remote,

    /// <summary>展示会</summary>
    Fair,

    /// <summary>記事からの問い合わせ</summary>
    Article,
}
