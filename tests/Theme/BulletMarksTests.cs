using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The picture of a target: what nobody reported is never drawn as 0.</summary>
public class BulletMarksTests
{
    [Fact]
    public void Stated_and_computed_numbers_stand_on_one_track() =>
        Assert.Equal(new BulletMarks("100%", "85%", "90%", "90%"), Of(20, 17, 18, 18));

    [Fact]
    public void The_track_goes_on_where_a_number_is_beyond_the_target() =>
        Assert.Equal(new BulletMarks("50%", null, "25%", "100%"), Of(10, null, 5, 20));

    [Theory]
    [InlineData(TargetState.MeasuredDifferently)]
    [InlineData(TargetState.NotYetDue)]
    public void Numbers_that_cannot_be_compared_are_not_drawn(TargetState state) =>
        Assert.Null(BulletMarks.Of(Figure(10, 8, null) with { State = state }));

    [Fact]
    public void Nothing_is_drawn_where_nothing_was_reported_and_recorded() => Assert.Null(BulletMarks.Of(Figure(10, null, null)));

    [Fact]
    public void A_target_without_a_number_has_no_track() => Assert.Null(BulletMarks.Of(Figure(null, 5, null)));

    private static BulletMarks? Of(int value, int? stated, int atLeast, int atMost) =>
        BulletMarks.Of(Figure(value, stated, new Figure(atLeast, atMost, "数えました。", [])));

    private static TargetFigure Figure(int? value, int? stated, Figure? computed) => ExampleYear.Figures.Targets[0] with
    {
        Target = ExampleYear.Targets[0] with { Value = value, StatedValue = stated },
        Computed = computed,
        State = TargetState.NotMet,
    };
}
