using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Leaves the reading of one value; each <c>Parse</c> turns it into its one diagnostic, so it never leaves this folder.</summary>
internal sealed class NotationProblemException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
