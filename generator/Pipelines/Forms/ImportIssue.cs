using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes content of a filled form: an issue → at most one file, and an answer to its reporter.</summary>
/// <param name="content">Is read only.</param>
/// <param name="options">As for a build.</param>
/// <param name="contextOf">A context that reports into a bag; called for each build.</param>
public sealed class ImportIssue(IFileStore content, BuildOptions options, Func<DiagnosticBag, BuildContext> contextOf)
{
    /// <summary>Reads, converts and checks; writes nothing.</summary>
    public IssueImport Make(IssueReport issue)
    {
        var labelled = IssueForms.All.FirstOrDefault(f => issue.Labels.Contains(f.IssueLabel));
        var answers = (labelled is null ? IssueForms.All : [labelled]).Select(f => FormAnswers.Read(f, issue.Body)).FirstOrDefault(a => a is not null);
        if (!issue.IsOpen || (labelled is null && answers is null))
        {
            return IssueImport.Nothing;
        }

        if (issue.IsTooLong || answers is null or { IsTooLong: true })
        {
            return IssueImport.Refused(issue.IsTooLong || answers is not null ? ReporterAnswer.TooLong : ReporterAnswer.Unreadable);
        }

        return answers.Promised < answers.Form.Promises.Length ? IssueImport.Refused(ReporterAnswer.NotPromised)
            : answers.Form.Target == IssueFormTarget.People ? new IssueImport(null, ReporterAnswer.ForPeople, [], true)
            : Convert(answers, issue);
    }

    private IssueImport Convert(FormAnswers answers, IssueReport issue)
    {
        var before = new DiagnosticBag();
        var site = SiteBuild.Plan(content, options, contextOf(before)).Site;
        if (answers.Form.Target == IssueFormTarget.NewFile)
        {
            var file = FormDocument.File(answers, FormFileName.Choose(answers, issue.Number, content.List()), site);
            return Check(answers.Form, Mended(file), before, site);
        }

        var roadmap = site.Roadmaps.FirstOrDefault(r => r.Slug.Value == NamedIds.Roadmap(StrangerText.OneLine(answers.Values[0]), site));
        return roadmap is null
            ? IssueImport.Refused(ReporterAnswer.RoadmapUnknown(site.Roadmaps))
            : AddVoice(answers, roadmap, issue, before, site);
    }

    private IssueImport AddVoice(FormAnswers answers, Roadmap roadmap, IssueReport issue, DiagnosticBag before, Site site)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"issue-{issue.Number}");
        if (site.Histories.SelectMany(h => h.Voices).Any(v => v.Id.Value.Value == id))
        {
            return IssueImport.Refused(ReporterAnswer.VoiceAlreadyThere);
        }

        var path = $"roadmaps/{roadmap.Slug}/voices.yaml";
        var file = new ContentFile(path, content.List().Contains(path) ? content.Read(path) : default);
        return ContentMender.Mend(file, [new EntryAppend(path, FormDocument.Voice(answers, id, site))]) is { } grown
            ? Check(answers.Form, grown, before, site)
            : IssueImport.Refused(ReporterAnswer.Unreadable);
    }

    // Slips that can only have been meant in one way are mended as check --fix does: a reporter at a form has no such command.
    private ContentFile Mended(ContentFile file) =>
        SafeMends.Make(new ContentWithFile(content, file), store => Planned(store).Where(d => d.Span.File == file.Path)) is [var mended] ? mended.File : file;

    private IReadOnlyList<Diagnostic> Planned(IFileStore store)
    {
        var bag = new DiagnosticBag();
        SiteBuild.Plan(store, options, contextOf(bag));
        return bag.ToOrderedList();
    }

    private IssueImport Check(IssueForm form, ContentFile file, DiagnosticBag before, Site site)
    {
        var bag = new DiagnosticBag();
        var built = SiteBuild.Run(new ContentWithFile(content, file), options, contextOf(bag));
        ImmutableArray<Diagnostic> found = [.. bag.ToOrderedList().Except(before.ToOrderedList())];
        var isGood = found.All(d => d.Severity != Severity.Error);
        var answer = isGood
            ? ReporterAnswer.Made(form, AddressOf(built, file, site), built.LeftOut.Any(d => d.Source.File == file.Path), found)
            : ReporterAnswer.Wrong(file, found);
        return new IssueImport(file, answer, found, isGood);
    }

    // The new file's page; a voice stands on a page of its roadmap. Null when something else stops the site.
    private static string? AddressOf(BuiltSite built, ContentFile file, Site site)
    {
        var route = built.Site?.Documents.Concat(built.LeftOut).FirstOrDefault(d => d.Source.File == file.Path)?.Route ??
            built.Site?.Roadmaps.Where(r => file.Path == $"roadmaps/{r.Slug}/voices.yaml").Select(r => (Route?)RoadmapRoutes.Voices(r.Slug)).FirstOrDefault();
        return route is { } known ? site.Settings.BaseUrl + known.Path : null;
    }
}
