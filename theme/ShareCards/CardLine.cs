using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>A line, not filled.</summary>
/// <param name="Path">Path data of SVG 2.</param>
/// <param name="Width">Of the line.</param>
/// <param name="Colour">Of the line.</param>
public sealed record CardLine(string Path, int Width, Colour Colour) : CardShape(Colour);
