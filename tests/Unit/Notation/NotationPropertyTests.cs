using CsCheck;
using SocialHub.Diagnostics;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What holds for every value and every text.</summary>
public class NotationPropertyTests
{
    [Fact]
    public void A_printed_day_reads_back() => NotationGenerators.Day.Sample(day =>
        Notated.Date(Model.JapaneseDate.Full(day)) == day && Notated.Date(Model.JapaneseDate.Iso(day)) == day);

    [Fact]
    public void A_printed_schedule_reads_back() => NotationGenerators.Schedule.Sample(schedule =>
        Notated.Schedule(schedule.ToString()) == schedule);

    [Fact]
    public void Printed_participants_read_back() => NotationGenerators.Participants.Sample(participants =>
        Notated.Participants(participants.ToString()) == participants);

    [Fact]
    public void A_printed_credit_reads_back() => NotationGenerators.Credit.Sample(credit =>
        Notated.Credit(credit.ToString()) == credit);

    [Fact]
    public void A_printed_fiscal_year_reads_back() => Gen.Int[1868, 2199].Sample(year =>
        Notated.FiscalYear(new Model.FiscalYear(year).ToString()).Year == year);

    [Fact]
    public void A_printed_quantity_reads_back() =>
        Gen.Select(Gen.Int[0, 9_999_999], Gen.OneOf("社", "名", "件", "%")).Sample((number, unit) =>
            Notated.Quantity(FormattableString.Invariant($"{number}{unit}")) == (number, unit));

    [Fact]
    public void Any_text_gives_a_schedule_that_reads_back_or_one_problem() =>
        AssertTotal(ScheduleNotation.Parse, schedule => schedule.ToString());

    [Fact]
    public void Any_text_gives_participants_that_read_back_or_one_problem() =>
        AssertTotal(ParticipantsNotation.Parse, participants => participants.ToString());

    [Fact]
    public void Any_text_gives_a_credit_that_reads_back_or_one_problem() =>
        AssertTotal(CreditNotation.Parse, credit => credit.ToString());

    [Fact]
    public void Any_text_gives_a_day_that_reads_back_or_one_problem() =>
        AssertTotal(DateNotation.Parse, day => Model.JapaneseDate.Full(day!.Value));

    [Fact]
    public void Any_text_gives_a_fiscal_year_that_reads_back_or_one_problem() =>
        AssertTotal(FiscalYearNotation.Parse, year => year.ToString()!);

    [Fact]
    public void Any_text_gives_a_quantity_that_reads_back_or_one_problem() =>
        AssertTotal(QuantityNotation.Parse, quantity => FormattableString.Invariant($"{quantity!.Value.Value}{quantity.Value.Unit}"));

    private static void AssertTotal<T>(Func<Located<string>, DiagnosticBag, T?> parse, Func<T, string> print) =>
        NotationGenerators.Text.Sample(
            text =>
            {
                var (value, problems) = Notated.Read(text, parse);
                if (value is null)
                {
                    var problem = Assert.Single(problems);
                    Assert.InRange(problem.Span.Column, 5, 5 + text.Length);
                }
                else
                {
                    Assert.Empty(problems);
                    Assert.Equal(value, Notated.Read(print(value), parse).Value);
                }
            },
            iter: 20_000);
}
