using System.Text;
using System.Text.RegularExpressions;
using SocialHub.Diagnostics;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The report says what the records say: no more and no less.</summary>
public sealed partial class ReportRecordsTests
{
    private static readonly Site Whole = RealReport.Site;

    /// <summary>The place of each record of the real content, and the site without it.</summary>
    private static readonly Dictionary<string, (SourceSpan Place, Site Left)> Without =
        new[]
        {
            Each(Whole.Sessions, r => r.Source, rest => Whole with { Sessions = rest }),
            Each(Whole.Trainings, r => r.Source, rest => Whole with { Trainings = rest }),
            Each(Whole.Recruitments, r => r.Source, rest => Whole with { Recruitments = rest }),
            Each(Whole.Contacts, r => r.Source, rest => Whole with { Contacts = rest }),
            Each(Whole.Consultations, r => r.Source, rest => Whole with { Consultations = rest }),
            Each(Whole.Applications, r => r.Source, rest => Whole with { Applications = rest }),
            Each(Whole.ReuseRequests, r => r.Source, rest => Whole with { ReuseRequests = rest }),
            Each(Whole.Products, r => r.Source, rest => Whole with { Products = rest }),
        }
        .SelectMany(r => r).ToDictionary(r => r.Place.ToString());

    public static TheoryData<string> Records => [.. Without.Keys];

    [Fact]
    public void Records_of_every_kind_are_looked_at() => Assert.Equal(
        [
            "applications.yaml", "consultations.yaml", "contacts.yaml", "products.yaml", "recruitments", "reuse-requests.yaml",
            "sessions", "trainings",
        ],
        Without.Values.Select(r => r.Place.File.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Records))]
    public void Taking_a_record_out_takes_exactly_its_lines_out_of_the_report(string record)
    {
        var (place, rest) = Without[record];
        var report = RealReport.Page.Document;
        var own = ItemsOf(report).Where(i => i.Source == place).ToArray();

        var expected = report.Blocks.Select(b => WithoutItems(b, place)).OfType<ReportBlock>().ToArray();

        Assert.NotEmpty(own);
        Assert.Equal(WithoutEmptyLabs(expected), ReportText.Of(WithoutCounted(RealReport.Of(rest))));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void What_the_records_say_of_a_target_follows_the_records_that_are_left(string record)
    {
        var rest = Without[record].Left;
        var rows = RealReport.Of(rest).Blocks.OfType<ReportTable>().SelectMany(t => t.Rows);

        var figures = YearFigures.Of(rest.Years[0], rest).Targets;

        Assert.Equal(figures.Select(f => f.Computed is { } c ? NumbersIn($"{c.AtLeast} {c.AtMost}").Distinct() : []), rows.Select(r => NumbersIn(r[3].Text)));
        Assert.Equal(figures.Select(f => f.State.ToName()), rows.Select(r => r[4].Inlines[0].Text));
    }

    [Fact]
    public void Every_number_of_an_item_stands_in_its_record()
    {
        var wrong = ItemsOf(RealReport.Page.Document).SelectMany(item => NumbersIn(TextOf(item))
            .Except(NumbersIn(Written(item)))
            .Select(n => $"{n} of '{item.Lines[0].Text}' is not in {item.Source}"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_other_number_stands_in_the_file_of_the_year()
    {
        var report = RealReport.Page.Document;
        var year = NumbersIn(File.ReadAllText(RepositoryFolder.Combine("content", "years", "2023.md"))).ToHashSet();
        var others = WithoutCounted(report).Blocks.Where(b => b is not (ReportList or ReportHeading { Heading.Level: 2 }))
            .SelectMany(b => b.TextLines).Append(report.Grant).Append(report.Title).Append(JapaneseDate.Day(report.ReportedOn));

        Assert.Empty(others.SelectMany(t => NumbersIn(t).Where(n => !year.Contains(n)).Select(n => $"{n} of '{t}'")));
    }

    [Fact]
    public void One_match_is_told_in_two_programmes_and_marked_in_the_second()
    {
        var told = ItemsOf(RealReport.Page.Document).Where(i => i.Source.File == "recruitments/2023-09-08-security-adviser.md").ToArray();

        Assert.Equal(2, told.Length);
        Assert.DoesNotContain("再掲", told[0].Lines[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("（再掲）", told[1].Lines[0].Text, StringComparison.Ordinal);
        Assert.Equal(told[0].Lines.Skip(1).Select(l => l.Text), told[1].Lines.Skip(1).Select(l => l.Text));
    }

    private static IEnumerable<(SourceSpan Place, Site Left)> Each<T>(
        ImmutableArray<T> records, Func<T, SourceSpan> place, Func<ImmutableArray<T>, Site> rest) =>
        records.Select(r => (place(r), rest(records.Remove(r))));

    private static IEnumerable<ReportItem> ItemsOf(ReportDocument report) =>
        report.Blocks.OfType<ReportList>().SelectMany(l => l.Items);

    private static ReportBlock? WithoutItems(ReportBlock block, SourceSpan place) => block is not ReportList list
        ? block
        : list.Items.RemoveAll(i => i.Source == place) is { IsEmpty: false } items ? new ReportList(items) : null;

    // A lab of which nothing is left has no heading either.
    private static IEnumerable<string> WithoutEmptyLabs(ReportBlock[] blocks) => ReportText.Of(WithoutCounted(RealReport.Page.Document with
    {
        Blocks = [.. blocks.Where((b, i) => b is not ReportHeading { Heading.Level: 5 } || blocks.ElementAtOrDefault(i + 1) is ReportList)],
    }));

    // The last two columns of a table are counted from the records; the rest is what somebody wrote.
    private static ReportDocument WithoutCounted(ReportDocument report) => report with
    {
        Blocks =
        [
            .. report.Blocks.Select(b => b is ReportTable t
                ? t with { Columns = t.Columns[..^2], Rows = [.. t.Rows.Select(r => r[..^2])] }
                : b),
        ],
    };

    private static string TextOf(ReportItem item) => string.Join('\n', item.Lines.Concat(item.Points).Select(l => l.Text));

    // A register holds a record in each entry; a document is one. The floor of a place is the place's number.
    private static string Written(ReportItem item)
    {
        var lines = File.ReadAllLines(RepositoryFolder.Combine(["content", .. item.Source.File.Split('/')]));
        var entry = item.Source.File.EndsWith(".yaml", StringComparison.Ordinal)
            ? lines.Skip(item.Source.Line - 1).Take(1).Concat(lines.Skip(item.Source.Line).TakeWhile(l => !l.StartsWith("- ", StringComparison.Ordinal)))
            : lines;
        var places = Whole.Places.Where(p => lines.Contains($"会場: {p.Id}")).Select(p => p.ToString());
        return string.Join('\n', entry.Concat(places));
    }

    private static IEnumerable<int> NumbersIn(string text) => Digits().Matches(text.Normalize(NormalizationForm.FormKC))
        .Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).Distinct();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
