using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

public class CellMarkTests
{
    [Fact]
    public void A_letter_for_the_stage_and_a_number_for_the_line() => Assert.Equal(
        ["A-1", "A-2", "A-3", "A-4", "A-5", "B-1", "B-2", "B-3", "B-4", "B-5", "C-1", "C-2", "C-3", "C-4", "C-5"],
        SketchedRoadmap.Of("").Cells.Select(c => CellMark.Of(SketchedRoadmap.Of(""), c)));

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(53, "BB")]
    public void After_Z_comes_AA(int stage, string letter) => Assert.Equal(letter, CellMark.LetterOf(stage));
}
