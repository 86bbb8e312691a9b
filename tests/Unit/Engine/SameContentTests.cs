using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

public class SameContentTests
{
    [Fact]
    public void Lists_with_the_same_elements_are_the_same() => Assert.True(SameContent.Of(Sample("a", 1), Sample("a", 1)));

    [Fact]
    public void A_difference_is_found_wherever_it_is()
    {
        Assert.False(SameContent.Of(Sample("a", 1), Sample("b", 1)));
        Assert.False(SameContent.Of(Sample("a", 1), Sample("a", 2)));
        Assert.False(SameContent.Of(Sample("a", 1), Sample("a", 1) with { Children = [] }));
        Assert.False(SameContent.Of(Sample("a", 1), Sample("a", 1) with { Day = new DateOnly(2024, 4, 2) }));
        Assert.False(SameContent.Of(Sample("a", 1), Sample("a", 1) with { Names = ImmutableSortedDictionary<string, Node>.Empty }));
        Assert.False(SameContent.Of(Sample("a", 1), null));
    }

    [Fact]
    public void What_a_base_holds_counts_too() => Assert.False(SameContent.Of(new Leaf("a") { Title = "x" }, new Leaf("a") { Title = "y" }));

    [Fact]
    public void An_empty_list_and_one_that_was_never_made_differ() =>
        Assert.False(SameContent.Of(Sample("a", 1) with { Children = [] }, Sample("a", 1) with { Children = default }));

    [Fact]
    public void What_is_too_deep_to_tell_counts_as_changed()
    {
        static Node Chain() => Enumerable.Range(0, 100).Aggregate(Sample("a", 1), (inner, _) => Sample("a", 1) with { Children = [inner] });

        Assert.False(SameContent.Of(Chain(), Chain()));
    }

    private static Node Sample(string name, int number) => new(name)
    {
        Children = [new Leaf(name) { Title = "t", Number = number }],
        Names = ImmutableSortedDictionary<string, Node>.Empty.Add("x", new Node(name)),
        Day = new DateOnly(2024, 4, 1),
    };

    private record Node(string Name)
    {
        public ImmutableArray<Node> Children { get; init; } = [];

        public ImmutableSortedDictionary<string, Node> Names { get; init; } = ImmutableSortedDictionary<string, Node>.Empty;

        public DateOnly? Day { get; init; }

        public string Title { get; init; } = "";

        public int? Number { get; init; }
    }

    private sealed record Leaf(string Name) : Node(Name);
}
