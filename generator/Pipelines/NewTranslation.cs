using System.Text;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes the text of a new translation: keys, marks, and the parts of the original in its own words, to be written over.</summary>
/// <remarks>It is a draft, and so passes the checks at once: nobody sees Japanese words under a foreign name.</remarks>
public static class NewTranslation
{
    private const string Note = "<!-- ここから下は、もとの文のままです。翻訳に書きかえて、上の「下書き」の行を消してください。 -->";

    /// <param name="content">The content folder.</param>
    /// <param name="original">Path of the original below it, e.g. <c>pages/about.md</c>.</param>
    /// <param name="language">The language to translate into.</param>
    /// <param name="context">For what is wrong with the content.</param>
    /// <returns>The file, or null where the site has no such document or it cannot be translated.</returns>
    public static ContentFile? Make(IFileStore content, string original, Language language, BuildContext context)
    {
        var site = SiteBuild.Plan(content, new BuildOptions(), context).Site;
        var document = site.Documents.Where(TranslatableDocument.Is).FirstOrDefault(d => d.Source.File == original);
        if (document is null)
        {
            return null;
        }

        var source = Encoding.UTF8.GetString(content.Read(original).Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var text = FrontMatter(document).Append("---\n\n").Append(Note).Append("\n\n").Append(FrontMatterText.Of(source).Body.Trim('\n')).Append('\n');
        return new ContentFile(TranslationFile.PathOf(original, language), Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static StringBuilder FrontMatter(Document document)
    {
        var text = new StringBuilder("---\n");
        Line(text, TranslationSchema.Title, document.Title);
        if (document is Roadmap { Catchphrase: var catchphrase })
        {
            Line(text, RoadmapTranslationSchema.Catchphrase, catchphrase);
        }

        Line(text, TranslationSchema.Summary, document.Summary.Length > 0 ? document.Summary : document.Title);
        if (document is Session { Aim.Length: > 0 } session)
        {
            Line(text, TranslationSchema.Aim, session.Aim);
        }

        if (document is Session { Points.IsEmpty: false } discussed)
        {
            text.Append(CultureInfo.InvariantCulture, $"{TranslationSchema.Points.JapaneseName}:\n");
            discussed.Points.ToList().ForEach(p => text.Append(CultureInfo.InvariantCulture, $"  - {YamlScalar.Of(p)}\n"));
        }

        Line(text, TranslationSchema.Draft, "はい");
        text.Append("# 確かめた人: そのことばを使う人が読んで確かめたら、書きます。\n");
        AppendMarks(text, document);
        return document is Roadmap roadmap ? AppendStages(text, roadmap) : text;
    }

    private static void AppendMarks(StringBuilder text, Document document)
    {
        text.Append("# 訳さない部分は、行を消します。そこは、もとの日本語で出ます。\n");
        text.Append(CultureInfo.InvariantCulture, $"{TranslationSchema.Marks.JapaneseName}:\n");
        foreach (var part in DocumentParts.Of(document))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {YamlScalar.Of(part.Key)}: {part.Mark}\n");
        }
    }

    private static StringBuilder AppendStages(StringBuilder text, Roadmap roadmap)
    {
        if (roadmap.Goal.Length > 0)
        {
            Line(text, RoadmapTranslationSchema.Goal, roadmap.Goal);
        }

        if (roadmap.Stages.IsEmpty)
        {
            return text;
        }

        text.Append(CultureInfo.InvariantCulture, $"{RoadmapTranslationSchema.Stages.JapaneseName}:\n");
        foreach (var stage in roadmap.Stages)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: {stage.Id}\n    {StageSchema.Name.JapaneseName}: {YamlScalar.Of(stage.Name)}\n");
            if (stage.Aim.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {StageSchema.Aim.JapaneseName}: {YamlScalar.Of(stage.Aim)}\n");
            }
        }

        return text;
    }

    private static void Line(StringBuilder text, Field field, string value) =>
        text.Append(CultureInfo.InvariantCulture, $"{field.JapaneseName}: {YamlScalar.Of(value)}\n");
}
