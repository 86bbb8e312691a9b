using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>What happened to an invented roadmap, for the examples.</summary>
public static class ExampleHistories
{
    /// <summary>The day from which ages are counted.</summary>
    public static DateOnly Today { get; } = new(2024, 9, 30);

    public static Session Exhibition { get; } = ExampleYear.Sessions[0];

    /// <summary>Where a voice was passed on to.</summary>
    public static Roadmap Town { get; } = ExampleRoadmaps.Studying with { Slug = Slug.From("town"), Title = "町のロードマップ" };

    /// <summary>Causes of every kind: of a cell, of the whole edition, of a cell that did not change.</summary>
    public static EditionStep Third { get; } = new(ExampleEditions.Third, ExampleEditions.Third.Edition!, ExampleEditions.ToThird,
    [
        new(["short-company", "short-government"], ExampleVoices.Adopted, null, ""),
        new(["short-university"], null, ExampleYear.Sessions[1], "調べる人が足りないという話になりました。"),
        new(["now-npo"], ExampleVoices.Unrecorded, null, ""),
        new([], null, null, "展示から1年がたち、進み具合を見直しました。"),
    ]);

    /// <summary>A change that nobody recorded a cause for.</summary>
    public static EditionStep Second { get; } = new(ExampleEditions.Second, ExampleEditions.Second.Edition!, ExampleEditions.ToSecond, []);

    /// <summary>Nothing before it, and no day.</summary>
    public static EditionStep First { get; } = new(ExampleEditions.First, ExampleEditions.First.Edition!, null, []);

    /// <summary>Three editions, voices in every state.</summary>
    public static RoadmapHistory Usual { get; } = new()
    {
        Current = ExampleEditions.Third, Steps = [Third, Second, First], Voices = ExampleVoices.All,
    };

    /// <summary>The first edition is the current one, and nobody has said anything yet.</summary>
    public static RoadmapHistory Young { get; } = new()
    {
        Current = Begun, Steps = [new(Begun, Begun.Edition!, null, [])],
    };

    /// <summary>Editions are not counted.</summary>
    public static RoadmapHistory Uncounted { get; } = new() { Current = ExampleRoadmaps.Usual };

    private static Roadmap Begun => ExampleRoadmaps.Crowded with
    {
        Edition = new(ExampleHub.At(1), new(2024, 3, 31), EditionWeight.Major, [], []),
    };
}
