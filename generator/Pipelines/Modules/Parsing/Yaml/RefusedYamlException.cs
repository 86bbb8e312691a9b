using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Leaves the recursion of <see cref="YamlText"/>; never leaves that class.</summary>
internal sealed class RefusedYamlException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
