namespace SocialHub.Pipelines;

/// <summary>What becomes of a filled form.</summary>
internal enum IssueFormTarget
{
    /// <summary>A new file with front matter.</summary>
    NewFile,

    /// <summary>An entry of the voices of a roadmap.</summary>
    Voice,

    /// <summary>Nothing: people read it and decide.</summary>
    People,
}
