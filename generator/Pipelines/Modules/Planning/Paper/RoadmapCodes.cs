using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The QR codes of a roadmap and of its cells, each made once for all sheets that show it.</summary>
internal sealed class RoadmapCodes
{
    private readonly Dictionary<string, QrCode> _ofCells;

    public RoadmapCodes(Roadmap roadmap, SiteLinks links)
    {
        var address = links.Absolute(roadmap.Route);
        Whole = QrMatrix.Of(address);
        _ofCells = roadmap.Cells.ToDictionary(c => c.Id, c => QrMatrix.Of($"{address}#{c.Id}"), StringComparer.Ordinal);
    }

    /// <summary>Leads to the page of the roadmap.</summary>
    public QrCode Whole { get; }

    /// <summary>Leads to a cell on that page.</summary>
    public QrCode Of(Cell cell) => _ofCells[cell.Id];
}
