using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Contacts, consultations, applications and reuse requests as their authors write them.</summary>
public class RegisterRecordTests
{
    [Fact]
    public void A_contact_is_read_with_all_its_numbers()
    {
        var contact = Assert.Single(ReadRecords.Read(Registers.Contacts(), "contacts.yaml", """
            - id: visits
              年度: 令和5年度
              日時: 2024年1月12日～3月29日
              方法: 個別訪問
              件数: 13社
              うち: 電話およびメール1社
              業種: 土木、製造、サービスなど
              地域: 地元
              聞いたこと: 地域の課題です。
              柱: [2, 4, 2]
            """));

        Assert.Equal(("visits", 2023, 13), (contact.Id.Value.Value, contact.Year.Year, contact.Count));
        Assert.Equal(new Schedule(new(2024, 1, 12), new(2024, 3, 29)), contact.When);
        Assert.Equal(ContactChannel.Visit, contact.Channel);
        Assert.Equal([new(ContactChannel.Remote, 1)], contact.Parts);
        Assert.Equal(["土木", "製造", "サービス"], contact.Industries.Items.Select(i => i.Name));
        Assert.True(contact.Industries.IsOpen);
        Assert.Equal([2, 4], contact.Programmes.Select(p => p.Value));
        Assert.Equal(("地元", "地域の課題です。", ""), (contact.Area, contact.Subject, contact.Event));
    }

    [Fact]
    public void Parts_may_stand_in_a_list_and_keys_in_English()
    {
        var contact = Assert.Single(ReadRecords.Read(Registers.Contacts(), "contacts.yaml", """
            - id: fair
              year: 2023
              channel: 展示会
              count: 9社
              of_which:
                - 個別訪問2社
                - 電話・メール1社
              industries: 土木3社、製造4社、ほか2社
              event: 見本エキスポ
            """));

        Assert.Equal([new(ContactChannel.Visit, 2), new(ContactChannel.Remote, 1)], contact.Parts);
        Assert.Equal([new("土木", 3), new("製造", 4)], contact.Industries.Items);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n  日時: 記録なし")]
    public void Not_recorded_and_left_out_are_both_unknown(string line)
    {
        var contact = Assert.Single(ReadRecords.Read(
            Registers.Contacts(), "contacts.yaml", $"- id: a\n  年度: 2023年度\n  方法: 展示会\n  件数: 4社{line}\n"));

        Assert.Null(contact.When);
        Assert.Equal(Industries.NotRecorded, contact.Industries);
    }

    // Fewer companies than the count are in a number: the others may be of industries without one.
    [Theory]
    [InlineData("土木3社、製造など")]
    [InlineData("土木3社、製造4社など")]
    [InlineData("土木3社、製造、ほか2社")]
    [InlineData("土木3社、製造4社、ほか6社")]
    public void Industries_need_not_be_counted(string industries) => Assert.Single(ReadRecords.Read(
        Registers.Contacts(), "contacts.yaml", $"- id: a\n  年度: 2023年度\n  方法: 個別訪問\n  件数: 13社\n  業種: {industries}\n"));

    [Fact]
    public void Consultations_applications_and_reuse_requests_are_read()
    {
        var consultation = Assert.Single(ReadRecords.Read(
            Registers.Consultations(), "consultations.yaml", "- id: a\n  年度: 2023年度\n  種別: プロボノ派遣\n  だれから: 企業\n  件数: 1件\n  柱: 4\n"));
        var application = Assert.Single(ReadRecords.Read(
            Registers.Applications(), "applications.yaml", "- id: a\n  年度: 2023年度\n  人数: 3人\n  きっかけ: 情報発信\n"));
        var request = Assert.Single(ReadRecords.Read(
            Registers.ReuseRequests(), "reuse-requests.yaml", "- id: a\n  年度: 2023年度\n  ロードマップ: housing\n  だれから: 企業\n  日時: 2023年6月1日\n  件数: 2件\n  その後: 使われました。\n"));

        Assert.Equal((ConsultationKind.SendingProbono, "企業", 1), (consultation.Kind, consultation.From, consultation.Count));
        Assert.Equal((3, "情報発信"), (application.Count, application.Channel));
        Assert.Equal(("housing", "企業", 2, "使われました。"), (request.Roadmap.Value.Value, request.From, request.Count, request.Outcome));
        Assert.Equal(Schedule.On(new(2023, 6, 1)), request.When);
    }

    [Fact]
    public void A_reuse_request_may_know_nothing_but_who()
    {
        var request = Assert.Single(ReadRecords.Read(
            Registers.ReuseRequests(), "reuse-requests.yaml", "- id: a\n  年度: 2023年度\n  ロードマップ: housing\n  だれから: 企業\n  日時: 記録なし\n  件数: 記録なし\n  その後: 記録なし\n"));

        Assert.Equal((null, null, null), (request.When, request.Count, request.Outcome));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# まだありません。\n")]
    [InlineData("[]\n")]
    public void An_empty_register_is_well(string text) => Assert.Empty(ReadRecords.Read(Registers.Contacts(), "contacts.yaml", text));

    [Theory]
    [InlineData("contacts.yaml", "  方法: 展示会\n  件数: 4社\n")]
    [InlineData("consultations.yaml", "  種別: プロボノ受入れ\n  件数: 7件\n")]
    [InlineData("applications.yaml", "  人数: 3名\n")]
    [InlineData("reuse-requests.yaml", "  ロードマップ: housing\n  だれから: 企業\n  日時: 2024年1月12日\n  件数: 1件\n  その後: お使いいただきました。\n")]
    public void An_id_is_used_once_in_its_register(string file, string rest)
    {
        var entry = $"- id: a\n  年度: 2023年度\n{rest}";

        Assert.Empty(ReadRecords.Told((file, entry)));
        Assert.Equal(["id-duplicated"], ReadRecords.Told((file, entry + entry)));
    }

    [Theory]
    [InlineData("consultations.yaml", "  種別: プロボノ受入れ\n  件数: 7件\n  柱: 9\n", "programme-unknown")]
    [InlineData("applications.yaml", "  人数: 3名\n  柱: 9\n", "programme-unknown")]
    [InlineData("reuse-requests.yaml", "  ロードマップ: housing\n  だれから: 企業\n  柱: 9\n", "programme-unknown")]
    [InlineData("reuse-requests.yaml", "  ロードマップ: hausing\n  だれから: 企業\n", "roadmap-unknown")]
    [InlineData("reuse-requests.yaml", "  ロードマップ: housing\n  だれから: 企業\n  日時: 2024年4月1日\n", "record-year-differs")]
    public void What_a_record_names_must_be_there(string file, string rest, string code) =>
        Assert.Equal([code], ReadRecords.Told((file, $"- id: a\n  年度: 2023年度\n{rest}")));

    [Fact]
    public void The_programmes_of_a_year_without_a_report_are_not_judged() => Assert.Empty(
        ReadRecords.Told(("applications.yaml", "- id: a\n  年度: 2024年度\n  人数: 3名\n  柱: 9\n")));

    [Fact]
    public void The_real_records_are_as_the_report_states_them()
    {
        static string Text(string file) => File.ReadAllText(RepositoryFolder.Combine("content", file));
        var contacts = ReadRecords.Read(Registers.Contacts(), "contacts.yaml", Text("contacts.yaml"));
        var consultations = ReadRecords.Read(Registers.Consultations(), "consultations.yaml", Text("consultations.yaml"));

        Assert.Equal([(ContactChannel.Fair, 4), (ContactChannel.Visit, 13), (ContactChannel.Article, 1)], contacts.Select(c => (c.Channel, c.Count)));
        Assert.Equal([new(ContactChannel.Remote, 1)], contacts[1].Parts);
        Assert.Equal([(ConsultationKind.ReceivingProbono, 7), (ConsultationKind.SendingProbono, 1)], consultations.Select(c => (c.Kind, c.Count)));
    }
}
