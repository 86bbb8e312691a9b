using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>One of the six panels (らん) of a leaflet: paragraphs from top to bottom, and a code at its foot.</summary>
public sealed record LeafletPanel
{
    /// <summary>In millimetres.</summary>
    public required int Width { get; init; }

    public required ImmutableArray<PaperText> Texts { get; init; }

    /// <summary>Where one can read more, or null.</summary>
    public QrCode? Code { get; init; }

    /// <summary>What is behind the code, for those who cannot see it.</summary>
    public string CodeLabel { get; init; } = "";

    /// <summary>The words beside the code.</summary>
    public string CodeText { get; init; } = "";

    /// <summary>True for the panel that is seen first: light on the hub's colour.</summary>
    public bool IsCover { get; init; }

    /// <summary>What must be shorter when the panel holds too much.</summary>
    public required SourceSpan Source { get; init; }
}
