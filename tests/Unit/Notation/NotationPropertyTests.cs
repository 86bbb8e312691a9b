using CsCheck;
using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class NotationPropertyTests
{
    private static int Times => Cases.Of(2000);

    [Fact]
    public void A_schedule_is_read_back_from_its_canonical_text() =>
        NotationGenerators.Schedule.Sample(value => IsReadBack(ScheduleNotation.Parse, value), iter: Times);

    [Fact]
    public void Participants_are_read_back_from_their_canonical_text() =>
        NotationGenerators.Participants.Sample(value => IsReadBack(ParticipantsNotation.Parse, value), iter: Times);

    [Fact]
    public void A_credit_is_read_back_from_its_canonical_text() =>
        NotationGenerators.Credit.Sample(value => IsReadBack(CreditNotation.Parse, value), iter: Times);

    [Fact]
    public void A_day_is_read_back_from_each_of_its_texts() => NotationGenerators.Day.Sample(
        day => Read(DateNotation.Parse, JapaneseDate.Full(day)) == day && Read(DateNotation.Parse, JapaneseDate.Iso(day)) == day,
        iter: Times);

    [Fact]
    public void A_fiscal_year_is_read_back_from_each_of_its_texts() => Gen.Int[1900, 2100].Select(y => new FiscalYear(y)).Sample(
        year => Read(FiscalYearNotation.Parse, year.ToString()) == year && Read(FiscalYearNotation.Parse, year.ToTextWithEra()) == year,
        iter: Times);

    [Fact]
    public void The_surface_of_a_schedule_does_not_change_its_value() => Gen.Select(NotationGenerators.Schedule, SurfaceForm.Any)
        .Sample((value, form) => value.Equals(Read(ScheduleNotation.Parse, form.Write(value))), iter: Times, print: t => t.Item2.Write(t.Item1));

    [Fact]
    public void The_surface_of_participants_does_not_change_their_value() => Gen.Select(NotationGenerators.Participants, SurfaceForm.Any)
        .Sample((value, form) => value.Equals(Read(ParticipantsNotation.Parse, form.Write(value))), iter: Times, print: t => t.Item2.Write(t.Item1));

    [Fact]
    public void The_surface_of_a_credit_does_not_change_its_value() => Gen.Select(NotationGenerators.Credit, SurfaceForm.Any)
        .Sample((value, form) => value.Equals(Read(CreditNotation.Parse, form.Write(value))), iter: Times, print: t => t.Item2.Write(t.Item1));

    [Fact]
    public void Any_text_gives_a_value_or_a_report() => NotationGenerators.Text.Sample(
        text => Written.IsValueOrReport(ScheduleNotation.Parse, text) && Written.IsValueOrReport(DateNotation.Parse, text) &&
            Written.IsValueOrReport(FiscalYearNotation.Parse, text) && Written.IsValueOrReport(ParticipantsNotation.Parse, text) &&
            Written.IsValueOrReport(CreditNotation.Parse, text) && Written.IsValueOrReport(QuantityNotation.Parse, text) &&
            Written.IsValueOrReport(ContactPartsNotation.Parse, text) && Written.IsValueOrReport(IndustriesNotation.Parse, text),
        iter: Cases.Of(20_000));

    [Fact]
    public void Whatever_is_read_is_read_back_from_its_canonical_text() => NotationGenerators.Text.Sample(
        text => IsReadBackIfRead(ScheduleNotation.Parse, text) && IsReadBackIfRead(ParticipantsNotation.Parse, text) &&
            IsReadBackIfRead(CreditNotation.Parse, text),
        iter: Cases.Of(20_000));

    [Theory]
    [InlineData("講師1名、行政1名")]
    [InlineData("8名（講師1名、行政1名）+アドバイザー1名")]
    [InlineData("3名（行政1名、行政2名）")]
    [InlineData("8名（うち講師1名）")]
    public void What_is_offered_to_paste_mends_the_text(string text) =>
        Assert.NotNull(Read(ParticipantsNotation.Parse, Written.Refuse(ParticipantsNotation.Parse, text).Paste!));

    private static T Read<T>(Written.Parser<T> parse, string text) => parse(Written.At(text), new DiagnosticBag());

    private static bool IsReadBack<T>(Written.Parser<T?> parse, T value)
        where T : class
    {
        var again = Read(parse, value.ToString()!);
        return value.Equals(again) && again.ToString() == value.ToString();
    }

    private static bool IsReadBackIfRead<T>(Written.Parser<T?> parse, string text)
        where T : class => Read(parse, text) is not { } value || IsReadBack(parse, value);
}
