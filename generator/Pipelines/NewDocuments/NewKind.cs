using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A kind of document that can be begun with <c>new</c>.</summary>
public sealed class NewKind
{
    internal NewKind(Schema schema, string path, string body, params ImmutableArray<Field> questions) =>
        (Schema, Path, Body, Questions) = (schema, path, body, questions);

    /// <summary>English, e.g. <c>session</c>.</summary>
    public string Name => Schema.Name;

    /// <summary>E.g. 会の報告.</summary>
    public string JapaneseName => Schema.JapaneseName;

    /// <summary>The keys that a first-time writer is asked for, in their order; the others stand in the file as comments.</summary>
    public ImmutableArray<Field> Questions { get; }

    internal Schema Schema { get; }

    /// <summary>Of a new file, with <c>{year}</c> and <c>{slug}</c>.</summary>
    internal string Path { get; }

    internal string Body { get; }

    /// <summary>What a key says when nobody answers: the day, the year, the first word of a state; null where only a person can know, or where the key may be left out.</summary>
    /// <param name="field">One of <see cref="Questions"/>.</param>
    /// <param name="today">The day that counts as today.</param>
    public static string? DefaultOf(Field field, DateOnly today) => field.Name switch
    {
        "date" => JapaneseDate.Full(today),
        "year" => FiscalYear.Of(today).ToString(),
        "state" or "phase" => field.Words[0],
        _ => null,
    };

    /// <summary>True when a question may have several answers, with 「、」 between them.</summary>
    public static bool IsList(Field field) => field == Shared.Topics || field == NewsletterSchema.Chosen;

    /// <summary>True when there is no good file without an answer: a roadmap is named together with the cell.</summary>
    public static bool IsNeeded(Field field, NewAnswers answers) =>
        field.IsRequired || (field == RecruitmentSchema.Cell && answers.Of(RecruitmentSchema.Roadmap) is not null);

    /// <summary>True when a question makes no sense after these answers: a cell needs a roadmap.</summary>
    public static bool IsIdle(Field field, NewAnswers answers) =>
        field == RecruitmentSchema.Cell && answers.Of(RecruitmentSchema.Roadmap) is null;
}
