using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocialHub.Diagnostics;

namespace SocialHub.Cli;

/// <summary>For machines: one JSON array on standard output.</summary>
internal sealed class JsonReporter(TextWriter output, string contentFolder) : IDiagnosticReporter
{
    // The array goes to a terminal or a file, never into HTML; so Japanese stays readable.
    private static readonly DiagnosticJson Json = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    public void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var content = new ContentLines(contentFolder);
        output.WriteLine(JsonSerializer.Serialize(diagnostics.Select(d => DiagnosticLine.Of(d, contentFolder, content)).ToArray(), Json.DiagnosticLineArray));
    }
}

/// <summary>A diagnostic as it stands in JSON; the names are a promise to scripts.</summary>
internal sealed record DiagnosticLine(
    string Code, string Severity, string File, int Line, int Column, string Message, string Remedy, string? Paste, string Mend)
{
    public static DiagnosticLine Of(Diagnostic d, string contentFolder, ContentLines content) => new(
        d.Code,
        d.Severity switch { Diagnostics.Severity.Error => "error", Diagnostics.Severity.Warning => "warning", _ => "note" },
        ContentPath.Prefixed(contentFolder, d.Span.File),
        d.Span.Line,
        d.Span.Column,
        d.Message,
        d.Remedy,
        PasteText.Of(d, content),
        d.Mend switch { null => "none", { IsSafe: true } => "safe", _ => "choose" });
}

/// <summary>Source-generated, so that ahead-of-time compilation needs no reflection.</summary>
[JsonSerializable(typeof(DiagnosticLine[]))]
internal sealed partial class DiagnosticJson : JsonSerializerContext;
