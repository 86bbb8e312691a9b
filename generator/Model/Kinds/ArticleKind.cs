namespace SocialHub.Model;

/// <summary>What an article is for (記事の種別).</summary>
public enum ArticleKind
{
    /// <summary>お知らせ</summary>
    News,

    /// <summary>募集</summary>
    Recruitment,

    /// <summary>レポート</summary>
    Report,

    /// <summary>インタビュー</summary>
    Interview,
}
