using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>A site that is looked at while its content changes: what did not change since the last look is not made again (decision 0029).</summary>
/// <param name="content">The content, read anew at each look.</param>
/// <param name="settings">Day, strictness and cache of every build; its diagnostics are not used.</param>
public sealed class LiveSite(IFileStore content, BuildContext settings)
{
    private readonly Memory _memory = new();

    /// <summary>Reads what changed and plans the site as the content has it now; no page is made yet.</summary>
    /// <exception cref="IOException">A file vanished or was refused while it was read.</exception>
    public LiveEdition Look(BuildOptions options)
    {
        var context = settings with { Diagnostics = new DiagnosticBag(), Memory = _memory };
        return new LiveEdition(SiteBuild.Plan(content, options, context), options, context);
    }
}
