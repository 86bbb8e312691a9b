namespace SocialHub.Pipelines;

/// <summary>A question of an issue form (質問).</summary>
/// <param name="Label">The heading of the question, and of its answer in the issue.</param>
/// <param name="Help">What to write, for the reporter.</param>
/// <param name="Example">An answer, shown in the empty box.</param>
/// <param name="IsRequired">GitHub does not take the form without an answer.</param>
/// <param name="Input">How it is answered.</param>
internal sealed record IssueQuestion(string Label, string Help, string Example, bool IsRequired, QuestionInput Input)
{
    /// <summary>The key that the answer becomes, or null where it becomes none.</summary>
    public Field? Field { get; init; }

    /// <summary>A question about a key: its name, explanation and example are those of the schema.</summary>
    /// <param name="field">The key.</param>
    /// <param name="input">How it is answered.</param>
    /// <param name="hint">What only somebody at the form must be told, or nothing.</param>
    public static IssueQuestion Of(Field field, QuestionInput input = QuestionInput.Line, string hint = "") =>
        new(field.JapaneseName, field.Description + hint, field.Example, field.IsRequired, field.Words.IsEmpty ? input : QuestionInput.Choice) { Field = field };

    /// <summary>The question for the text below the front matter.</summary>
    public static IssueQuestion Body(string help, string example) => new("本文", help, example, true, QuestionInput.Body);
}
