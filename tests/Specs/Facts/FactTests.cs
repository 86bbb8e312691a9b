using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Every fact of the year's report is held by a record and shown on the site.</summary>
public class FactTests
{
    private static readonly IReadOnlyList<ReportFact> Facts = FactFile.Read();

    [Fact]
    public void The_list_holds_all_158_facts_once() => Assert.Equal(
        Enumerable.Range(1, 158).Select(n => $"F{n:000}"), Facts.Select(f => f.Id));

    [Fact]
    public void Every_fact_is_held_by_its_record_or_is_absent_as_in_the_report()
    {
        var wrong = Facts.Where(f => f.Absent is { } key
            ? Source(f).Contains($"\n{key}:", StringComparison.Ordinal)
            : f.Holds is null || !Source(f).Contains(f.Holds, StringComparison.Ordinal));

        Assert.Empty(wrong.Select(f => $"{f.Id} {f.File}: {f.Holds ?? f.Absent}"));
    }

    [Fact]
    public void Every_fact_is_shown_on_its_page()
    {
        var site = BuiltSites.Real.Value;
        var texts = site.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, VisibleText.Of, StringComparer.Ordinal);
        var wrong = Facts.Where(f => f.Absent is null &&
            !texts[Route.From(f.Page!).OutputPath].Contains(f.Shows!, StringComparison.Ordinal));

        Assert.Empty(wrong.Select(f => $"{f.Id} {f.Page}: {f.Shows}"));
    }

    [Fact]
    public void Every_fact_stands_in_the_generated_report_or_is_absent_there_too()
    {
        var report = RealReport.Page.Document;
        string[] lines = [report.Grant, report.Title, JapaneseDate.Day(report.ReportedOn), report.Grantee, .. report.Blocks.SelectMany(b => b.TextLines)];
        var text = string.Join(' ', lines);
        var wrong = Facts.Where(f => f.Report is { } words
            ? !text.Contains(words, StringComparison.Ordinal)
            : LinesOf(f.File, report) is not { Count: > 0 } own || own.Any(l => l.Contains(f.Omits!, StringComparison.Ordinal)));

        Assert.Empty(wrong.Select(f => $"{f.Id}: {f.Report ?? f.Omits}"));
    }

    /// <summary>The snapshot is for people: which fact is held where, and on which pages it appears.</summary>
    [Fact]
    public void The_table_of_facts_is_as_agreed()
    {
        var pages = BuiltSites.Real.Value.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(f => (Route: Route.FromOutputPath(f.Path).Path, Text: VisibleText.Of(f)))
            .OrderBy(p => p.Route, StringComparer.Ordinal)
            .ToArray();
        var rows = Facts.Select(f => $"| {f.Id} | {f.Says} | {f.File}{Line(f)} | {Pages(f, pages)} |");

        Snapshot.Check(
            "| id | fact | held by | shown on |\n|---|---|---|---|\n" + string.Join('\n', rows) + "\n", "tests/Golden/facts", "md");
    }

    [Fact]
    public void No_page_shows_code_of_a_template()
    {
        var wrong = BuiltSites.Real.Value.Files
            .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .Where(f => VisibleText.Of(f) is var text && (text.Contains("@if", StringComparison.Ordinal) || text.Contains("@foreach", StringComparison.Ordinal) || text.Contains("@(", StringComparison.Ordinal)));

        Assert.Empty(wrong.Select(f => f.Path));
    }

    private static List<string> LinesOf(string file, ReportDocument report) =>
    [
        .. report.Blocks.OfType<ReportList>().SelectMany(l => l.Items).Where(i => i.Source.File == file)
            .SelectMany(i => i.Lines.Concat(i.Points)).Select(l => l.Text),
    ];

    private static string Source(ReportFact fact) => File.ReadAllText(RepositoryFolder.Combine("content", fact.File));

    private static string Line(ReportFact fact)
    {
        if (fact.Holds is not { } text)
        {
            return $" (no {fact.Absent})";
        }

        var before = Source(fact).Split(text)[0];
        return string.Create(CultureInfo.InvariantCulture, $":{before.Count(c => c == '\n') + 1}");
    }

    private static string Pages(ReportFact fact, (string Route, string Text)[] pages) => fact.Shows is not { } text
        ? "—"
        : string.Join(' ', pages.Where(p => p.Text.Contains(text, StringComparison.Ordinal)).Select(p => p.Route).Take(6));
}
