using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Participants as the law's report parts them.</summary>
public class PeopleSplitTests
{
    private static readonly Participants Groups = new(8, [new("講師", 1), new("行政", 1), new("市民", 3), new("当法人", 3)]);

    [Fact]
    public void Own_people_work_and_lecturers_are_neither() =>
        Assert.Equal(new PeopleSplit("3名", "行政、市民", "4名"), PeopleSplit.Of(Groups, SampleYear.Settings));

    [Fact]
    public void A_kind_that_the_record_does_not_name_is_empty_and_not_zero() =>
        Assert.Equal(new PeopleSplit("", "市民", "2名"), PeopleSplit.Of(new(2, [new("市民", 2)]), SampleYear.Settings));

    [Fact]
    public void Without_groups_or_words_for_own_people_nothing_is_known()
    {
        Assert.Equal(new PeopleSplit("", "", ""), PeopleSplit.Of(new(8, []), SampleYear.Settings));
        Assert.Equal(new PeopleSplit("", "", ""), PeopleSplit.Of(null, SampleYear.Settings));
        Assert.Equal(new PeopleSplit("", "", ""), PeopleSplit.Of(Groups, SampleYear.Settings with { OwnStaffWords = [] }));
    }
}
