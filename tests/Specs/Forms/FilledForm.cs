using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>Issues that were filed with a form, as GitHub tells of them, and what becomes of them on the smallest good site.</summary>
internal static class FilledForm
{
    public static string PathOf(string form) => RepositoryFolder.Combine("tests", "Payloads", $"{form}.json");

    public static string Payload(string form) => File.ReadAllText(PathOf(form));

    /// <summary>The payload with something else in its issue.</summary>
    public static string With(string form, Action<JsonObject> change)
    {
        var payload = JsonNode.Parse(Payload(form))!;
        change(payload["issue"]!.AsObject());
        return payload.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Default });
    }

    /// <summary>The payload with another answer to one question.</summary>
    public static string Answering(string form, string label, string answer) => With(form, issue =>
    {
        var body = issue["body"]!.GetValue<string>().ReplaceLineEndings("\n");
        var start = body.IndexOf($"### {label}\n\n", StringComparison.Ordinal) + label.Length + 6;
        var end = label is "本文" or "ことば" ? body.LastIndexOf("\n\n### ", StringComparison.Ordinal) : body.IndexOf("\n\n### ", start, StringComparison.Ordinal);
        issue["body"] = body[..start] + answer + body[end..];
    });

    public static DiskFileStore Ground => new(RepositoryFolder.Combine("tests", "Sites", "minimal"));

    /// <summary>What becomes of it, or null where it is no issue at all.</summary>
    public static IssueImport? Import(string payload, IFileStore? content = null) => IssueReport.Read(Encoding.UTF8.GetBytes(payload)) is { } issue
        ? new ImportIssue(content ?? Ground, new BuildOptions(), bag => new BuildContext(BuiltSites.Day, bag)).Make(issue)
        : null;

    /// <summary>The smallest good site with a file more.</summary>
    public static IFileStore WithFile(ContentFile file) => new OverlayStore(
        Ground, new MemoryFileStore(new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [file.Path] = file.Bytes }));
}
