namespace SocialHub.Engine;

/// <summary>Starts the definition of a pipeline: <c>Pipeline.Named("articles").Reads("articles/**/*.md").Then(…)</c>.</summary>
public static class Pipeline
{
    public static PipelineName Named(string name) => new(name);
}
