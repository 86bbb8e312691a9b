using SocialHub.Diagnostics;

namespace SocialHub.Cli;

/// <summary>Tells diagnostics to a person or a machine.</summary>
internal interface IDiagnosticReporter
{
    /// <param name="diagnostics">In the order in which they are told.</param>
    void Report(IReadOnlyList<Diagnostic> diagnostics);
}
