using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>What became of an issue.</summary>
/// <param name="File">The one file to write, or null where none is made.</param>
/// <param name="Answer">The answer to the reporter in Markdown; empty where the issue is of no form and nobody is answered.</param>
/// <param name="Diagnostics">What is wrong with the content because of the file.</param>
/// <param name="IsGood">False when the reporter must change something first.</param>
public sealed record IssueImport(ContentFile? File, string Answer, ImmutableArray<Diagnostic> Diagnostics, bool IsGood)
{
    /// <summary>The issue is none of ours.</summary>
    internal static IssueImport Nothing { get; } = new(null, "", [], true);

    internal static IssueImport Refused(string answer) => new(null, answer, [], false);
}
