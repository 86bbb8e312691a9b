namespace SocialHub.Diagnostics;

/// <summary>How badly a diagnostic matters (重さ).</summary>
public enum Severity
{
    /// <summary>Worth knowing; never stops a build.</summary>
    Note,

    /// <summary>Probably wrong; stops a build only with <c>--strict</c>.</summary>
    Warning,

    /// <summary>Wrong; nothing is written.</summary>
    Error,
}
