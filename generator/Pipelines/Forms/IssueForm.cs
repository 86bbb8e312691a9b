namespace SocialHub.Pipelines;

/// <summary>A form on GitHub (フォーム) by which somebody who has never written Markdown gives content.</summary>
/// <param name="Name">English; the name of its file without extension, and of the content folder in the singular.</param>
/// <param name="JapaneseName">What it reports, e.g. 会の報告.</param>
/// <param name="Invitation">Its name in the list of forms.</param>
/// <param name="Description">One sentence below that name.</param>
/// <param name="Questions">In their order; one for free text, if there is one, is the last.</param>
/// <param name="Promises">What the reporter confirms by a tick, each.</param>
internal sealed record IssueForm(
    string Name, string JapaneseName, string Invitation, string Description, ImmutableArray<IssueQuestion> Questions, ImmutableArray<string> Promises)
{
    /// <summary>The heading of the ticks.</summary>
    public const string PromiseLabel = "確認";

    public IssueFormTarget Target { get; init; } = IssueFormTarget.NewFile;

    /// <summary>The label that GitHub puts on its issues.</summary>
    public string IssueLabel => $"フォーム：{JapaneseName}";

    /// <summary>The folder of new files, below the content folder.</summary>
    public string Folder => $"{Name}s";
}
