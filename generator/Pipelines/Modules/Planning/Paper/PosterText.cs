using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The texts of a roadmap as they stand on its poster, divided once so that several sizes can be tried.</summary>
internal sealed class PosterText
{
    private readonly ImmutableArray<string> _names;

    public PosterText(Roadmap roadmap, SiteSettings settings)
    {
        _names = TextFit.NamesOf(settings);
        Title = Pieces(roadmap.Catchphrase);
        Summary = Pieces(roadmap.Summary);
        Goal = Pieces(roadmap.Goal);
        Stages = [.. roadmap.Stages.Select(s => (Pieces(s.Name), Pieces(s.Aim)))];
        Cells = [.. roadmap.Stages.Select(s => s.Cells.Select(c => new PosterCell(c, Pieces)).ToImmutableArray())];
        Sectors = [.. roadmap.Stages[0].Cells.Select(c => Pieces(c.Sector.Name))];
        Credits = [.. PosterCredits.Of(settings).Select(Pieces)];
    }

    public ImmutableArray<string> Title { get; }

    public ImmutableArray<string> Summary { get; }

    public ImmutableArray<string> Goal { get; }

    /// <summary>Name and aim of each stage.</summary>
    public ImmutableArray<(ImmutableArray<string> Name, ImmutableArray<string> Aim)> Stages { get; }

    /// <summary>By stage, then by sector.</summary>
    public ImmutableArray<ImmutableArray<PosterCell>> Cells { get; }

    public ImmutableArray<ImmutableArray<string>> Sectors { get; }

    public ImmutableArray<ImmutableArray<string>> Credits { get; }

    private ImmutableArray<string> Pieces(string text) => TextFit.PiecesOf(text, _names);
}
