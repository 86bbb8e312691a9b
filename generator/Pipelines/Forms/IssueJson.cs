using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialHub.Pipelines;

/// <summary>The part of GitHub's payload that is read.</summary>
internal sealed record IssueEventJson(IssueJson? Issue);

/// <inheritdoc cref="IssueEventJson"/>
internal sealed record IssueJson(int Number, string? Body, string? State, IssueLabelJson?[]? Labels, JsonElement? PullRequest);

/// <inheritdoc cref="IssueEventJson"/>
internal sealed record IssueLabelJson(string? Name);

/// <summary>Source-generated, so that ahead-of-time compilation needs no reflection.</summary>
[JsonSerializable(typeof(IssueEventJson))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class IssueJsonContext : JsonSerializerContext;
