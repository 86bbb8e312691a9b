using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>A line of letters in the card's typeface.</summary>
/// <param name="Text">What is written.</param>
/// <param name="X">Where it begins, from the left.</param>
/// <param name="Baseline">On what it stands, from the top.</param>
/// <param name="Size">Of the typeface.</param>
/// <param name="Colour">Of the letters.</param>
public sealed record CardText(string Text, int X, int Baseline, int Size, Colour Colour) : CardShape(Colour);
