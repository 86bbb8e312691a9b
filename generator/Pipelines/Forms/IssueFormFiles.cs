using System.Text;

namespace SocialHub.Pipelines;

/// <summary>The forms as GitHub reads them, made of the schemas; a test holds <c>.github/ISSUE_TEMPLATE/</c> equal to them.</summary>
public static class IssueFormFiles
{
    // Without a form, issues are for people: questions, faults of the program.
    private const string Config = "blank_issues_enabled: true\n";

    /// <summary>Name and text of each file.</summary>
    public static ImmutableArray<(string Name, string Text)> All { get; } =
        [.. IssueForms.All.Select(f => ($"{f.Name}.yml", Write(f))), ("config.yml", Config)];

    private static string Write(IssueForm form)
    {
        var text = new StringBuilder("# 生成器のスキーマから作られています。直すときは generator/Pipelines/Forms/IssueForms.cs を直します。\n");
        text.Append(CultureInfo.InvariantCulture, $"name: {YamlScalar.Of(form.Invitation)}\ndescription: {YamlScalar.Of(form.Description)}\n");
        text.Append(CultureInfo.InvariantCulture, $"title: {YamlScalar.Of($"［{form.JapaneseName}］")}\nlabels:\n  - {YamlScalar.Of(form.IssueLabel)}\nbody:\n");
        AppendWelcome(text, form);
        for (var i = 0; i < form.Questions.Length; i++)
        {
            AppendQuestion(text, form.Questions[i], i + 1);
        }

        text.Append(CultureInfo.InvariantCulture, $"  - type: checkboxes\n    attributes:\n      label: {IssueForm.PromiseLabel}\n      options:\n");
        foreach (var promise in form.Promises)
        {
            text.Append(CultureInfo.InvariantCulture, $"        - label: {YamlScalar.Of(promise)}\n          required: true\n");
        }

        return text.ToString();
    }

    // What type "markdown" says is shown above the form and never comes back in the issue.
    private static void AppendWelcome(StringBuilder text, IssueForm form) => text.Append(
        "  - type: markdown\n    attributes:\n      value: " + YamlScalar.Of(form.Target == IssueFormTarget.People
            ? "分かるところだけでかまいません。ここに書いたことは、だれでも読めます。"
            : "分からない項目は空けておいてください。ここに書いたことは、だれでも読めます。送ると数分で返事がつきます。まちがいがあれば、このIssueを直すと、もう一度読みます。") + "\n");

    private static void AppendQuestion(StringBuilder text, IssueQuestion question, int number)
    {
        var type = question.Input switch
        {
            QuestionInput.Choice => "dropdown",
            QuestionInput.Line or QuestionInput.Names => "input",
            _ => "textarea",
        };
        text.Append(CultureInfo.InvariantCulture, $"  - type: {type}\n    id: {question.Field?.Name ?? $"question-{number}"}\n    attributes:\n");
        text.Append(CultureInfo.InvariantCulture, $"      label: {YamlScalar.Of(question.Label)}\n      description: {YamlScalar.Of(question.Help)}\n");
        if (question.Input == QuestionInput.Choice)
        {
            text.Append("      options:\n");
            question.Field!.Words.ToList().ForEach(w => text.Append(CultureInfo.InvariantCulture, $"        - {YamlScalar.Of(w)}\n"));
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"      placeholder: {YamlScalar.Of($"例：{question.Example}")}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"    validations:\n      required: {(question.IsRequired ? "true" : "false")}\n");
    }
}
