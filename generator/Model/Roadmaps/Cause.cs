using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Why an edition changed something (きっかけ): a voice, a session, or something told in words.</summary>
/// <remarks>At least one of <see cref="Voice"/>, <see cref="Session"/> and <see cref="Text"/> is given.</remarks>
public sealed record Cause
{
    /// <summary>Ids of the cells it changed; empty means the whole edition.</summary>
    public ImmutableArray<Located<string>> Cells { get; init; } = [];

    /// <summary>The id of a voice about this roadmap, or null.</summary>
    public Located<Slug>? Voice { get; init; }

    /// <summary>The slug of a session, or null.</summary>
    public Located<Slug>? Session { get; init; }

    /// <summary>One sentence, or empty.</summary>
    public string Text { get; init; } = "";
}
