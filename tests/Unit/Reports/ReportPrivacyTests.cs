using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Whom the report does not name, and what it does not let readers guess.</summary>
public class ReportPrivacyTests
{
    [Fact]
    public void An_industry_with_fewer_than_three_companies_is_told_as_others()
    {
        var contact = SampleYear.Contact with { Industries = new([new("土木", 3), new("製造", 2), new("流通", null)], IsOpen: false) };

        Assert.Contains("業種：土木3社、流通、ほか", SampleYear.Lines(SampleYear.Site with { Contacts = [contact] }));
    }

    [Fact]
    public void A_single_company_has_no_industry()
    {
        var contact = SampleYear.Contact with { Count = 1, Industries = new([new("製造", 1)], IsOpen: false) };

        Assert.DoesNotContain(
            SampleYear.Lines(SampleYear.Site with { Contacts = [contact] }), l => l.StartsWith("業種", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_of_a_number_and_gaps_in_a_record_are_told()
    {
        var contact = SampleYear.Contact with { Parts = [new(ContactChannel.Remote, 1)] };
        var lines = SampleYear.Lines(SampleYear.Site with { Contacts = [contact] });

        Assert.Contains("企業の数：13社（うち電話・メール1社）", lines);
        Assert.Contains("日時：記録なし", lines);
    }

    [Fact]
    public void Whoever_did_not_agree_is_not_named()
    {
        var shy = ExampleHub.Person with { MayBeNamed = false };
        var session = SampleYear.Session with
        {
            Lecturers = [SampleYear.At(new Credit("見本建設株式会社", "代表取締役", shy.Name, "氏"))],
            Participants = new(6, [], new Advisers(1, [shy.Name])),
        };
        var site = SampleYear.Site with { Sessions = [session], People = [shy] };
        var report = SampleYear.Build(site);

        var texts = report.Blocks.SelectMany(b => b.TextLines).Concat(report.Activities.Select(a => a.Recorded)).ToArray();

        Assert.DoesNotContain(texts, t => t.Contains(shy.Name, StringComparison.Ordinal));
        Assert.Contains("講師：見本建設株式会社 代表取締役（名前は公開していません）", texts);
        Assert.Contains("参加者：6名+アドバイザー1名", texts);
    }
}
