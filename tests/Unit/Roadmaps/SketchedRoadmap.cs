using SocialHub.Diagnostics;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>
/// A roadmap from one line, so that a test shows what it is about and nothing else. Parts stand between <c>;</c>:
/// <c>goal: 文</c>, <c>stages: short mid=中ごろ(めざすこと)</c>, and for a cell <c>short/citizen: 案 文 →リンク先 @担い手 | 合意 文</c>.
/// What is not said is as usual: three stages, five sectors, all cells blank.
/// </summary>
internal static class SketchedRoadmap
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["short"] = "短期", ["mid"] = "中期", ["long"] = "長期", ["after"] = "入居後", ["next"] = "その先",
    };

    private static readonly ImmutableArray<Sector> Sectors =
    [
        .. new[] { ("citizen", "市民"), ("company", "企業"), ("npo", "支援団体"), ("gov", "行政"), ("univ", "大学") }
            .Select((s, i) => new Sector(Slug.From(s.Item1), s.Item2, s.Item2[..1], $"{s.Item2}の方へ。", [], i + 1)),
    ];

    /// <param name="sketch">The line.</param>
    /// <param name="file">Where it is said to be written; relative links are read from there.</param>
    public static Roadmap Of(string sketch, string file = "roadmaps/sample/roadmap.md")
    {
        var parts = sketch.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split(": ", 2)).ToDictionary(p => p[0].TrimEnd(':'), p => p.Length > 1 ? p[1] : "", StringComparer.Ordinal);
        string Part(string name, string usual) => parts.Remove(name, out var text) ? text : usual;

        var roadmap = new Roadmap
        {
            Source = SourceSpan.StartOf(file),
            Slug = Slug.From("sample"),
            Title = Part("title", "見本のロードマップ"),
            Catchphrase = Part("call", "ひとりにしない。"),
            Summary = Part("summary", "見本です。"),
            Goal = Part("goal", "だれもが住みつづけられるまち"),
            Phase = PhaseOf(Part("phase", "公開")),
            CurrentStage = Part("now", "") is { Length: > 0 } now ? Slug.From(now) : null,
            Body = TextOf(Part("text", "見本の本文です。"), file),
            Stages = [.. Part("stages", "short mid long").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StageOf)],
        };
        roadmap = roadmap with { Stages = [.. roadmap.Stages.Select(s => s with { Cells = [.. s.Cells.Select(Filled)] })] };
        Assert.Empty(parts);
        return roadmap;

        Cell Filled(Cell cell) => cell with
        {
            Roles = [.. Part($"{cell.Stage}/{cell.Sector.Id}", "").Split('|', StringSplitOptions.RemoveEmptyEntries).Select(r => RoleOf(r, file))],
        };
    }

    // "mid", "mid=中ごろ", "mid=中ごろ(めざすこと)"
    private static Stage StageOf(string sketch)
    {
        var words = sketch.Split('=', '(', ')');
        var id = Slug.From(words[0]);
        return new Stage(
            id,
            words.Length > 1 ? words[1] : Names[words[0]],
            words.Length > 2 ? words[2] : "",
            [.. Sectors.Select(s => new Cell(id, s, [], SourceSpan.StartOf("any.md")))]);
    }

    // "案 文 →リンク先 @担い手"
    private static Role RoleOf(string sketch, string file)
    {
        var words = sketch.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var targets = words.Where(w => w[0] == '→').Select(w => w[1..]);
        var partners = words.Where(w => w[0] == '@').Select(w => TextOf(w[1..], file));
        return new Role(StateOf(words[0]), TextOf(words[1], file, [.. targets])) { Partners = partners.SingleOrDefault(Body.Empty) };
    }

    private static Body TextOf(string text, string file, params string[] targets) =>
        new(text, [.. targets.Select((t, i) => new BodyLink(0, new(t, new(file, i + 1, 1)), IsImage: false))], [], text);

    private static RoleState StateOf(string name) => Enum.GetValues<RoleState>().Single(s => s.ToName() == name);

    private static RoadmapPhase PhaseOf(string name) => Enum.GetValues<RoadmapPhase>().Single(p => p.ToName() == name);
}
