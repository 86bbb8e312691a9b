using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>What the writer of a new document has answered so far.</summary>
public sealed class NewAnswers
{
    private readonly ImmutableDictionary<Field, string> _byField;

    private NewAnswers(ImmutableDictionary<Field, string> byField) => _byField = byField;

    public static NewAnswers None { get; } = new(ImmutableDictionary<Field, string>.Empty);

    /// <summary>The first day that an answer names, or null.</summary>
    public DateOnly? Day =>
        new Field[] { SessionSchema.Schedule, TrainingSchema.Schedule, ArticleSchema.Date, RecruitmentSchema.Date, NewsletterSchema.Date }
            .Select(Of).FirstOrDefault(t => t is not null) is { } text
            ? ScheduleNotation.Parse(new Located<string>(text, SourceSpan.StartOf("new")), new DiagnosticBag())?.FirstDay
            : null;

    /// <summary>The answer as it was written, trimmed, or null.</summary>
    public string? Of(Field field) => _byField.GetValueOrDefault(field);

    /// <summary>With one answer more; an empty one is none.</summary>
    public NewAnswers With(Field field, string? answer) =>
        string.IsNullOrWhiteSpace(answer) ? this : new NewAnswers(_byField.SetItem(field, answer.Trim()));
}
