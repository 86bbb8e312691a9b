using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Where a new document is prepared: it knows the content that it will lie in, and judges each answer as the checks will judge the file.</summary>
public sealed class NewDocumentDesk
{
    private const int MostKnown = 40;

    private readonly IFileStore _content;
    private readonly BuildContext _settings;
    private readonly Site _site;

    /// <param name="content">The content folder.</param>
    /// <param name="today">The day that counts as today.</param>
    public NewDocumentDesk(IFileStore content, DateOnly today)
    {
        (_content, _settings) = (content, new BuildContext(today, new DiagnosticBag()) { Memory = new Memory() });
        _site = SiteBuild.Plan(content, new BuildOptions(), _settings).Site;
    }

    /// <summary>The day that counts as today.</summary>
    public DateOnly Today => _settings.Today;

    /// <summary>What the answers may name, as people call it; empty where anything may be written, or where there is too much to list.</summary>
    public ImmutableArray<string> Known(Field field, NewAnswers answers)
    {
        ImmutableArray<string> names = field.Name switch
        {
            "topics" => [.. _site.Topics.Select(t => t.Name)],
            "contents" => [.. NewestOf(_site)],
            "place" => [.. _site.Places.Select(p => p.Name)],
            "lab" or "roadmap" => [.. _site.Roadmaps.Select(r => r.Title)],
            "cell" => [.. CellsOf(answers)],
            _ => field.Words,
        };
        return names.Length > MostKnown ? [] : names;
    }

    /// <summary>The answers with one more, in which a place or a roadmap may be called by its name.</summary>
    public NewAnswers Add(NewAnswers answers, Field field, string? answer) =>
        answers.With(field, answer is null ? null : NamedIds.Of(field, answer.Trim(), _site));

    /// <summary>The first error on the line of a key, or null when its answer is good.</summary>
    public Diagnostic? ProblemOf(Field field, NewKind kind, NewAnswers answers)
    {
        var file = NewDocument.Make(kind, FreeSlug(kind, answers), WithAnyCell(answers), Today);
        var lines = Encoding.UTF8.GetString(file.Bytes.Span).Split('\n');
        var line = Array.FindIndex(lines, l => l.StartsWith($"{field.JapaneseName}:", StringComparison.Ordinal)) + 1;
        return ProblemsOf(file).FirstOrDefault(d => d.Span.Line == line);
    }

    /// <summary>All errors that the content would have in a new file.</summary>
    public ImmutableArray<Diagnostic> ProblemsOf(ContentFile file)
    {
        var context = _settings with { Diagnostics = new DiagnosticBag() };
        SiteBuild.Plan(new ContentWithFile(_content, file), new BuildOptions(), context);
        return [.. context.Diagnostics.ToOrderedList().Where(d => d.Severity == Severity.Error && d.Span.File == file.Path)];
    }

    /// <summary>True when there is such a file.</summary>
    public bool Has(string path) => _content.List().Contains(path, StringComparer.OrdinalIgnoreCase);

    /// <summary>A name for the address that no file has: the day and the kind, with a number where that is taken.</summary>
    public Slug FreeSlug(NewKind kind, NewAnswers answers)
    {
        var name = $"{JapaneseDate.Iso(answers.Day ?? Today)}-{kind.Name}";
        return Enumerable.Range(1, int.MaxValue - 1)
            .Select(n => Slug.From(n == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{n}")))
            .First(s => !Has(NewDocument.PathOf(kind, s, answers, Today)));
    }

    private static IEnumerable<string> NewestOf(Site site)
    {
        Document[] all = [.. site.Articles, .. site.Sessions];
        return all.OrderByDescending(d => d.Date).ThenBy(d => d.Slug.Value, StringComparer.Ordinal).Take(MostKnown).Select(d => NewsletterChoice.NameOf(d, all));
    }

    // Which cell is asked after the roadmap; that none is written yet is no fault of the roadmap.
    private NewAnswers WithAnyCell(NewAnswers answers) => answers.Of(RecruitmentSchema.Cell) is null
        ? answers.With(RecruitmentSchema.Cell, CellsOf(answers).FirstOrDefault())
        : answers;

    private IEnumerable<string> CellsOf(NewAnswers answers) =>
        from roadmap in _site.Roadmaps
        where roadmap.Slug.Value == answers.Of(RecruitmentSchema.Roadmap)
        from stage in roadmap.Stages
        from cell in stage.Cells
        select $"{stage.Name}／{cell.Sector.Name}";
}
