namespace SocialHub.Engine;

/// <summary>Leaves files in memory: for a preview and for checks, which write none.</summary>
public sealed class MemorySink : IOutputSink
{
    public OutputFile Keep(OutputFile file) => file;
}
