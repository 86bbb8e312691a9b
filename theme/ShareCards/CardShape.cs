using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Something that is drawn on a share card. Whole points only, so that it can be told in a text without loss.</summary>
/// <param name="Colour">Of letters or lines.</param>
public abstract record CardShape(Colour Colour);
