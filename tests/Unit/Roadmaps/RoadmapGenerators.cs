using CsCheck;
using RoleShape = SocialHub.Tests.RoadmapShape.RoleShape;
using StageShape = SocialHub.Tests.RoadmapShape.StageShape;

namespace SocialHub.Tests;

/// <summary>Pairs of editions: 0–8 stages × 2–12 sectors × 0–4 roles, with equal texts, links and partners.</summary>
internal static class RoadmapGenerators
{
    private const int TextsOfRoadmap = 7;

    public static readonly Gen<RoadmapShape> Shape = Gen.Int[2, 12].SelectMany(ShapeOf);

    /// <summary>Two editions that know nothing of each other.</summary>
    public static readonly Gen<(RoadmapShape Before, RoadmapShape After)> Strangers =
        Gen.Int[2, 12].SelectMany(sectors => Gen.Select(ShapeOf(sectors), ShapeOf(sectors)));

    /// <summary>An edition and what people make of it in one to twelve steps.</summary>
    public static readonly Gen<(RoadmapShape Before, RoadmapShape After)> Revised =
        from before in Shape
        from steps in Gen.Int[0, 1_000_000].Array[5].Array[1, 12]
        select (before, steps.Aggregate(before, RoadmapEdits.Do));

    private static Gen<RoleShape> Role =>
        from state in Gen.Int[0, 3]
        from text in Gen.Int[0, 35]
        from links in Gen.OneOf(Gen.Const(Array.Empty<int>()), Gen.Int[1, 3].Array[1, 2])
        from partner in Gen.OneOf(Gen.Const(0), Gen.Int[1, 4])
        select new RoleShape(state, text, [.. links], partner);

    private static Gen<RoadmapShape> ShapeOf(int sectors) =>
        from ids in Gen.Int[0, 9].Array[0, 8]
        from texts in Gen.Int[0, 3].Array[TextsOfRoadmap]
        from stages in StageOf(sectors).Array[8]
        select new RoadmapShape(sectors, [.. ids.Distinct().Select((id, i) => stages[i] with { Id = id })], [.. texts]);

    // A roadmap of few words has many equal ones.
    private static Gen<StageShape> StageOf(int sectors) =>
        from name in Gen.Int[0, 4]
        from aim in Gen.Int[0, 2]
        from words in Gen.OneOf(Gen.Const(2), Gen.Const(36))
        from cells in Role.Array[0, 4].Array[sectors]
        select new StageShape(0, name, aim, [.. cells.Select(c => c.Select(r => r with { Text = r.Text % words }).ToImmutableArray())]);
}
