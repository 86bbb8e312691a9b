using SocialHub.Diagnostics;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>A built site, or why there is none.</summary>
internal sealed record SiteResult(BuiltSite Site, IReadOnlyList<Diagnostic> Diagnostics)
{
    public int ExitCode => Site.IsStopped ? Cli.ExitCode.ContentErrors : Cli.ExitCode.Success;
}
