using CsCheck;
using SocialHub.Model;
using Xunit;
using static SocialHub.Model.RoadmapChange;

namespace SocialHub.Tests;

public class RoadmapDiffPropertyTests
{
    private const int Times = 1000;

    private static readonly Gen<(RoadmapShape Before, RoadmapShape After)> Pair =
        Gen.OneOf(RoadmapGenerators.Revised, RoadmapGenerators.Strangers);

    [Fact]
    public void An_edition_revised_in_steps_is_given_back_by_its_changes() =>
        RoadmapGenerators.Revised.Sample(p => IsGivenBack(p.Before, p.After), iter: Times, print: Print);

    [Fact]
    public void An_edition_written_anew_is_given_back_by_its_changes() =>
        RoadmapGenerators.Strangers.Sample(p => IsGivenBack(p.Before, p.After), iter: Times, print: Print);

    [Fact]
    public void Nothing_changed_when_only_the_file_did() =>
        RoadmapGenerators.Shape.Sample(s => Between(s, s) is { Changes.IsEmpty: true, ChangedCells.IsEmpty: true }, iter: Times);

    [Fact]
    public void Changed_cells_are_those_that_differ() => Pair.Sample(p =>
        Between(p.Before, p.After).ChangedCells.Order(StringComparer.Ordinal).SequenceEqual(CellsThatDiffer(p.Before, p.After)), iter: Times, print: Print);

    [Fact]
    public void No_role_is_told_as_gone_and_as_new() => Pair.Sample(
        p =>
        {
            var changes = Between(p.Before, p.After).Changes;
            var gone = changes.OfType<RoleRemoved>().Select(c => WrittenRoadmap.TextOf(c.Role)).ToHashSet();
            return !changes.OfType<RoleAdded>().Any(c => gone.Contains(WrittenRoadmap.TextOf(c.Role)));
        },
        iter: Times,
        print: Print);

    [Fact]
    public void One_step_is_told_as_one_change() => Gen.Select(RoadmapGenerators.Shape, Gen.Int[0, 1_000_000].Array[5]).Sample(
        (shape, dice) =>
            IsOne<RoleAdded>(shape, RoadmapEdits.AddRole(shape, dice)) &&
            IsOne<RoleRemoved>(shape, RoadmapEdits.ChangeRole(shape, dice, (roles, at) => roles.RemoveAt(at))) &&
            IsOne<RoleMoved>(shape, RoadmapEdits.MoveRole(shape, dice)) &&
            IsOne<RoleStateChanged>(shape, RoadmapEdits.ChangeRole(shape, dice, (roles, at) => roles.SetItem(at, roles[at] with { State = 3 - roles[at].State }))) &&
            IsOne<RoleReworded>(shape, RoadmapEdits.ChangeRole(shape, dice, (roles, at) => roles.SetItem(at, roles[at] with { Partner = 9 }))),
        iter: Times);

    [Fact]
    public void The_same_editions_are_told_alike_each_time() => Pair.Sample(
        p =>
        {
            var (before, after) = (p.Before.Build("a.md"), p.After.Build("b.md"));
            return RoadmapDiff.Between(before, after).Changes.SequenceEqual(RoadmapDiff.Between(before, after).Changes);
        },
        iter: Times,
        print: Print);

    [Fact]
    public void There_are_sentences_when_something_changed() => Pair.Sample(
        p =>
        {
            var diff = Between(p.Before, p.After);
            var sentences = ChangeSentences.Of(diff);
            return sentences.IsEmpty == diff.Changes.IsEmpty && sentences.Distinct().Count() == sentences.Length &&
                sentences.All(s => s.EndsWith("ました。", StringComparison.Ordinal)) && (ChangeSentences.Summary(diff).Length == 0) == sentences.IsEmpty;
        },
        iter: Times,
        print: Print);

    // The frozen edition lies a folder deeper, so that every link of the two is written differently.
    private static RoadmapDiff Between(RoadmapShape before, RoadmapShape after) =>
        RoadmapDiff.Between(before.Build("roadmaps/sample/editions/1.md"), after.Build("roadmaps/sample/roadmap.md"));

    private static bool IsGivenBack(RoadmapShape before, RoadmapShape after)
    {
        var diff = Between(before, after);
        var replayed = (diff with { After = diff.Before }).Replay();
        Assert.Equal(WrittenRoadmap.Of(diff.After), WrittenRoadmap.Of(replayed));
        return true;
    }

    private static bool IsOne<T>(RoadmapShape before, RoadmapShape after)
        where T : RoadmapChange
    {
        if (Describe(before) == Describe(after))
        {
            return true;
        }

        Assert.IsType<T>(Assert.Single(Between(before, after).Changes));
        return true;
    }

    private static IEnumerable<string> CellsThatDiffer(RoadmapShape before, RoadmapShape after)
    {
        var (old, now) = (before.CellTexts, after.CellTexts);
        return old.Keys.Union(now.Keys).Where(c => old.GetValueOrDefault(c, "") != now.GetValueOrDefault(c, "")).Order(StringComparer.Ordinal);
    }

    private static string Print((RoadmapShape Before, RoadmapShape After) pair) => $"{Describe(pair.Before)}\n--- becomes ---\n{Describe(pair.After)}";

    private static string Describe(RoadmapShape shape) => WrittenRoadmap.Of(shape.Build("roadmaps/sample/roadmap.md"));
}
