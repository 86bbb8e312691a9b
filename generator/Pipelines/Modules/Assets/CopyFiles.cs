using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Publishes files as they are, at the address of their path.</summary>
public sealed class CopyFiles : PerItem<ContentFile, OutputFile>
{
    protected override OutputFile? Map(ContentFile item, BuildContext context)
    {
        if (Route.TryFrom("/" + item.Path, out var route) && !route.IsPage)
        {
            return new OutputFile(route.OutputPath, item.Bytes);
        }

        context.Diagnostics.Add(FileDiagnostics.SlugInvalid(SourceSpan.StartOf(item.Path), Path.GetFileName(item.Path), SlugSuggestion.ForPicture(item.Path)));
        return null;
    }
}
