using System.Text;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes the text of a new content file from its schema: required keys with values, the others as comments.</summary>
public static class NewDocument
{
    // A recruitment needs this key or a cell; a cell can only be named by somebody who knows the roadmap.
    private static readonly Field[] Chosen = [RecruitmentSchema.OutsideLabs];

    private static readonly (Schema Schema, string Path, string Body)[] All =
    [
        (ArticleSchema.Schema, "articles/{year}/{slug}.md", "ここに本文を書きます。\n"),
        (SessionSchema.Schema, "sessions/{slug}.md", "ここに、当日の様子を書きます。\n"),
        (TrainingSchema.Schema, "trainings/{slug}.md", "ここに、研修の内容を書きます。\n"),
        (RecruitmentSchema.Schema, "recruitments/{slug}.md", "ここに、どんな人をさがしているかを書きます。\n"),
        (StandingPageSchema.Schema, "pages/{slug}.md", "ここに本文を書きます。\n"),
        (RoadmapSchema.Schema, "roadmaps/{slug}/roadmap.md", "ここに、何が問題かを書きます。\n"),
    ];

    /// <summary>The kinds that can be made: <c>article</c>, <c>session</c>, …</summary>
    public static IEnumerable<string> Kinds => All.Select(k => k.Schema.Name);

    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="slug">Its address.</param>
    /// <param name="title">Its title.</param>
    /// <param name="today">For its date.</param>
    public static ContentFile Make(string kind, Slug slug, string title, DateOnly today)
    {
        var (schema, path, body) = All.First(k => k.Schema.Name == kind);
        var text = new StringBuilder("---\n");
        foreach (var field in schema.Fields.Where(IsWritten))
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.JapaneseName}: {ValueOf(field, title, today)}\n");
        }

        text.Append("# ここから下は、使うものだけ行の頭の「# 」を消して書きかえます。\n");
        foreach (var field in schema.Fields.Where(f => !IsWritten(f) && !f.Example.Contains('\n')))
        {
            text.Append(CultureInfo.InvariantCulture, $"# {field.JapaneseName}: {field.Example}\n#   {field.Description}\n");
        }

        text.Append("---\n\n").Append(body);
        var place = path
            .Replace("{year}", today.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{slug}", slug.Value, StringComparison.Ordinal);
        return new ContentFile(place, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static bool IsWritten(Field field) => field.IsRequired || Chosen.Contains(field);

    private static string ValueOf(Field field, string title, DateOnly today) => field.Name switch
    {
        "title" => YamlScalar.Of(title),
        "year" => FiscalYear.Of(today).ToString(),
        "date" or "schedule" => JapaneseDate.Full(today),
        _ => field.Example,
    };
}
