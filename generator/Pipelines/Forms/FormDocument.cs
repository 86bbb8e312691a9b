using System.Text;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Writes the answers of a form as content. What somebody answered is only ever a value or the body, never a key.</summary>
internal static class FormDocument
{
    /// <summary>A new Markdown file.</summary>
    /// <param name="answers">Of a form for new files.</param>
    /// <param name="path">Where it shall lie.</param>
    /// <param name="site">For the ids of what is called by name.</param>
    public static ContentFile File(FormAnswers answers, string path, Site site)
    {
        var text = new StringBuilder("---\n");
        AppendKeys(text, answers, site, "");
        AppendFixed(text, answers);
        text.Append("---\n\n").Append(answers.Values[^1]).Append('\n');
        return new ContentFile(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The entry of a voice, whole lines without the last line end.</summary>
    public static string Voice(FormAnswers answers, string id, Site site)
    {
        var text = new StringBuilder($"- {VoiceSchema.Id.Name}: {id}\n");
        AppendKeys(text, answers, site, "  ");
        return text.Append(CultureInfo.InvariantCulture, $"  {VoiceSchema.State.JapaneseName}: {VoiceState.UnderReview.ToName()}").ToString();
    }

    private static void AppendKeys(StringBuilder text, FormAnswers answers, Site site, string indent)
    {
        foreach (var (question, value) in answers.Form.Questions.Zip(answers.Values).Where(a => a.First.Field is not null && a.Second.Length > 0))
        {
            var key = $"{indent}{question.Field!.JapaneseName}:";
            if (ItemsOf(question, value) is { } items)
            {
                text.Append(key).Append('\n');
                items.ToList().ForEach(i => text.Append(CultureInfo.InvariantCulture, $"{indent}  - {YamlScalar.Of(NamedIds.Of(question.Field, i, site))}\n"));
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"{key} {YamlScalar.Of(NamedIds.Of(question.Field, StrangerText.OneLine(value), site))}\n");
            }
        }
    }

    private static IEnumerable<string>? ItemsOf(IssueQuestion question, string value) => question.Input switch
    {
        QuestionInput.Names => value.Split(['、', '，', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        QuestionInput.Items => StrangerText.Lines(value),
        _ => null,
    };

    // Whoever asks for people by a form is looking for them now; a call from no roadmap must say so.
    private static void AppendFixed(StringBuilder text, FormAnswers answers)
    {
        if (answers.Form != IssueForms.Recruitment)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{RecruitmentSchema.State.JapaneseName}: {RecruitmentState.Open.ToName()}\n");
        if (answers.Of(RecruitmentSchema.Roadmap).Length + answers.Of(RecruitmentSchema.Cell).Length == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{RecruitmentSchema.OutsideLabs.JapaneseName}: はい\n");
        }
    }
}
