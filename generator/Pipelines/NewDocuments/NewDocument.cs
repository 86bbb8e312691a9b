using System.Text;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes the text of a new content file from its schema: what was answered or is required with its value, the other keys as comments.</summary>
public static class NewDocument
{
    /// <param name="kind">Its kind.</param>
    /// <param name="slug">Its address.</param>
    /// <param name="answers">What is known of it; a required key without an answer gets its default, or else its example.</param>
    /// <param name="today">For defaults, and the folder of its year.</param>
    public static ContentFile Make(NewKind kind, Slug slug, NewAnswers answers, DateOnly today)
    {
        var text = new StringBuilder("---\n");
        var written = kind.Schema.Fields.Select(f => (Field: f, Value: ValueOf(f, answers, kind, today))).ToArray();
        foreach (var (field, value) in written.Where(w => w.Value is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.JapaneseName}: {value}\n");
        }

        text.Append("# ここから下は、使うものだけ行の頭の「# 」を消して書きかえます。\n");
        foreach (var (field, _) in written.Where(w => w.Value is null && !w.Field.Example.Contains('\n')))
        {
            text.Append(CultureInfo.InvariantCulture, $"# {field.JapaneseName}: {field.Example}\n#   {field.Description}\n");
        }

        text.Append("---\n\n").Append(kind.Body);
        return new ContentFile(PathOf(kind, slug, answers, today), Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Where a new document lies, below the content folder.</summary>
    public static string PathOf(NewKind kind, Slug slug, NewAnswers answers, DateOnly today) => kind.Path
        .Replace("{year}", (answers.Day ?? today).Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{slug}", slug.Value, StringComparison.Ordinal);

    private static string? ValueOf(Field field, NewAnswers answers, NewKind kind, DateOnly today)
    {
        if (answers.Of(field) is { } answer)
        {
            return NewKind.IsList(field) ? ListOf(answer) : YamlScalar.Of(answer);
        }

        // A recruitment needs this key or a cell.
        if (field == RecruitmentSchema.OutsideLabs && answers.Of(RecruitmentSchema.Roadmap) is null)
        {
            return field.Example;
        }

        return kind.Questions.Contains(field) && NewKind.DefaultOf(field, today) is { } usual ? usual
            : field.IsRequired ? field.Example
            : null;
    }

    private static string ListOf(string answer) => "[" + string.Join(", ", ItemsOf(answer).Select(YamlScalar.Of)) + "]";

    private static string[] ItemsOf(string answer) =>
        answer.Split(['、', '，', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
