using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The notes that we propose for an edition, as an author would type them.</summary>
internal static class ProposedNotes
{
    /// <summary>The key, with a line for each sentence.</summary>
    public static string Yaml(RoadmapDiff diff) => string.Join('\n', Lines(ChangeSentences.Of(diff)));

    /// <inheritdoc cref="Yaml"/>
    public static IEnumerable<string> Lines(ImmutableArray<string> sentences) =>
        [$"{RoadmapSchema.Notes.JapaneseName}:", .. sentences.Select(s => $"  - {YamlScalar.Of(s)}")];
}
