using System.Text.Json;

namespace SocialHub.Pipelines;

/// <summary>An issue as somebody filed it (投稿), read from what GitHub sends with the event <c>issues</c>.</summary>
/// <param name="Number">Its number in the repository, from 1.</param>
/// <param name="Body">Its text, cleaned by <see cref="StrangerText"/>.</param>
/// <param name="Labels">The names of its labels.</param>
/// <param name="IsOpen">False once it is closed; pull requests are never open issues.</param>
/// <param name="IsTooLong">The text is longer than any form gives, and was not read.</param>
/// <remarks>Who filed it is not read at all: no name of an account gets into the content.</remarks>
public sealed record IssueReport(int Number, string Body, ImmutableArray<string> Labels, bool IsOpen, bool IsTooLong)
{
    // GitHub takes 65,536 characters.
    private const int LongestBody = 100_000;

    /// <summary>Reads the payload of an event, or gives null where it is not about an issue.</summary>
    public static IssueReport? Read(ReadOnlySpan<byte> payload)
    {
        try
        {
            return JsonSerializer.Deserialize(payload, IssueJsonContext.Default.IssueEventJson)?.Issue is { Number: > 0 } issue ? Of(issue) : null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IssueReport Of(IssueJson issue)
    {
        var isTooLong = issue.Body?.Length > LongestBody;
        return new IssueReport(
            issue.Number,
            isTooLong ? "" : StrangerText.Clean(issue.Body ?? ""),
            [.. issue.Labels?.Select(l => l?.Name).OfType<string>() ?? []],
            issue.State is null or "open" && issue.PullRequest is null or { ValueKind: JsonValueKind.Null },
            isTooLong);
    }
}
