using RoleShape = SocialHub.Tests.RoadmapShape.RoleShape;
using StageShape = SocialHub.Tests.RoadmapShape.StageShape;

namespace SocialHub.Tests;

/// <summary>What people do to a roadmap, one step at a time.</summary>
internal static class RoadmapEdits
{
    /// <param name="shape">The roadmap.</param>
    /// <param name="dice">Five numbers from 0 on; the first says what to do, the others where.</param>
    public static RoadmapShape Do(RoadmapShape shape, int[] dice) => (dice[0] % 12) switch
    {
        0 => AddStage(shape, dice),
        1 => shape.Stages.IsEmpty ? shape : shape with { Stages = shape.Stages.RemoveAt(dice[1] % shape.Stages.Length) },
        2 => MoveStage(shape, dice),
        3 => RewordStage(shape, dice),
        4 => shape with { Texts = shape.Texts.SetItem(dice[1] % shape.Texts.Length, dice[2] % 4) },
        5 => MoveRole(shape, dice),
        6 or 7 => AddRole(shape, dice),
        8 => ChangeRole(shape, dice, (roles, at) => roles.RemoveAt(at)),
        9 => ChangeRole(shape, dice, (roles, at) => roles.SetItem(at, roles[at] with { State = dice[4] % 4 })),
        10 => ChangeRole(shape, dice, (roles, at) => roles.SetItem(at, roles[at] with { Text = dice[4] % 36, Partner = dice[4] % 3 })),
        _ => ChangeRole(shape, dice, (roles, at) => roles.RemoveAt(at).Insert(dice[4] % roles.Length, roles[at])),
    };

    public static RoadmapShape AddRole(RoadmapShape shape, int[] dice) => ChangeCell(shape, dice, roles =>
        roles.Insert(dice[3] % (roles.Length + 1), new RoleShape(dice[4] % 4, dice[4] % 36, [dice[4] % 3], dice[4] % 5)));

    public static RoadmapShape ChangeRole(
        RoadmapShape shape, int[] dice, Func<ImmutableArray<RoleShape>, int, ImmutableArray<RoleShape>> change) =>
        ChangeCell(shape, dice, roles => roles.IsEmpty ? roles : change(roles, dice[3] % roles.Length));

    /// <summary>Moves a role to the head of another cell.</summary>
    public static RoadmapShape MoveRole(RoadmapShape shape, int[] dice)
    {
        RoleShape? taken = null;
        var without = ChangeRole(shape, dice, (roles, at) =>
        {
            taken = roles[at];
            return roles.RemoveAt(at);
        });
        int[] elsewhere = [dice[0], dice[1] + dice[4], dice[2] + 1, dice[3], dice[4]];
        return taken is null ? shape : ChangeCell(without, elsewhere, roles => roles.Insert(0, taken));
    }

    private static RoadmapShape ChangeCell(RoadmapShape shape, int[] dice, Func<ImmutableArray<RoleShape>, ImmutableArray<RoleShape>> change)
    {
        if (shape.Stages.IsEmpty)
        {
            return shape;
        }

        var (s, c) = (dice[1] % shape.Stages.Length, dice[2] % shape.Sectors);
        var stage = shape.Stages[s];
        return shape with { Stages = shape.Stages.SetItem(s, stage with { Cells = stage.Cells.SetItem(c, change(stage.Cells[c])) }) };
    }

    private static RoadmapShape AddStage(RoadmapShape shape, int[] dice)
    {
        var id = Enumerable.Range(0, 20).First(i => shape.Stages.All(s => s.Id != i));
        var stage = new StageShape(id, dice[2] % 5, dice[3] % 3, [.. Enumerable.Repeat(ImmutableArray<RoleShape>.Empty, shape.Sectors)]);
        return shape.Stages.Length >= 8 ? shape : shape with { Stages = shape.Stages.Insert(dice[1] % (shape.Stages.Length + 1), stage) };
    }

    private static RoadmapShape MoveStage(RoadmapShape shape, int[] dice)
    {
        if (shape.Stages.IsEmpty)
        {
            return shape;
        }

        var stage = shape.Stages[dice[1] % shape.Stages.Length];
        return shape with { Stages = shape.Stages.Remove(stage).Insert(dice[2] % shape.Stages.Length, stage) };
    }

    private static RoadmapShape RewordStage(RoadmapShape shape, int[] dice) => shape.Stages.IsEmpty ? shape : shape with
    {
        Stages = shape.Stages.SetItem(dice[1] % shape.Stages.Length, shape.Stages[dice[1] % shape.Stages.Length] with { Name = dice[2] % 5, Aim = dice[3] % 3 }),
    };
}
