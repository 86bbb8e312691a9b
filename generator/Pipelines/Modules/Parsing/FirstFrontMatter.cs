namespace SocialHub.Pipelines;

/// <summary>The front matter that a file without one needs at least, to be rewritten by its author.</summary>
internal static class FirstFrontMatter
{
    private static readonly ImmutableArray<(string Folder, Schema Schema)> Kinds =
    [
        ("sessions/", SessionSchema.Schema), ("trainings/", TrainingSchema.Schema), ("recruitments/", RecruitmentSchema.Schema),
        ("newsletters/", NewsletterSchema.Schema), ("years/", YearSchema.Schema), ("roadmaps/", RoadmapSchema.Schema), ("pages/", StandingPageSchema.Schema),
    ];

    /// <summary>The required keys of the kind that its folder means, with the examples of the schema.</summary>
    public static string For(string file, string title)
    {
        var schema = Kinds.FirstOrDefault(k => file.StartsWith(k.Folder, StringComparison.Ordinal)).Schema ?? ArticleSchema.Schema;
        var keys = schema.Fields.Where(f => f.IsRequired).Select(f => $"{f.JapaneseName}: {Example(f, title)}");
        return $"---\n{string.Join('\n', keys)}\n---";
    }

    private static string Example(Field field, string title) =>
        field.Name == "title" ? (YamlQuotes.InLine(YamlLine.Of("題名: " + title)) is null ? title : YamlQuotes.Around(title))
        : field.Example.Contains('\n', StringComparison.Ordinal) ? "\n  - " + field.Example.Replace("\n", "\n    ", StringComparison.Ordinal)
        : field.Example;
}
