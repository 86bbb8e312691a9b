using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>A circle with a ground of its own.</summary>
/// <param name="X">Of its middle.</param>
/// <param name="Y">Of its middle.</param>
/// <param name="Radius">To the middle of its line.</param>
/// <param name="Width">Of its line.</param>
/// <param name="Ground">Of what is inside.</param>
/// <param name="Colour">Of its line.</param>
public sealed record CardRing(int X, int Y, int Radius, int Width, Colour Ground, Colour Colour) : CardShape(Colour);
