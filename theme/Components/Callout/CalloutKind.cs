namespace SocialHub.Theme;

/// <summary>How much a callout wants to be seen; the five kinds of GitHub's Markdown alerts.</summary>
public enum CalloutKind
{
    /// <summary>補足</summary>
    Note,

    /// <summary>ヒント</summary>
    Tip,

    /// <summary>大切</summary>
    Important,

    /// <summary>注意</summary>
    Warning,

    /// <summary>警告</summary>
    Caution,
}
