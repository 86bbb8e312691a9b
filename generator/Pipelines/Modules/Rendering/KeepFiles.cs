using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Hands finished files on to where they are kept.</summary>
/// <param name="sink">Keeps them.</param>
public sealed class KeepFiles(IOutputSink sink) : PerItem<OutputFile, OutputFile>
{
    public override IEnumerable<object> Basis => [sink];

    protected override OutputFile Map(OutputFile item, BuildContext context) => sink.Keep(item);
}
