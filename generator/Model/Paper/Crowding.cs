using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A place of a poster that holds more lines than there is room for.</summary>
/// <param name="Form">A1, upright or lying.</param>
/// <param name="Place">As readers call it, e.g. <c>短期／企業のます</c>.</param>
/// <param name="Excess">Lines too many, at the smallest letters.</param>
/// <param name="Source">Where it is written.</param>
public sealed record Crowding(PosterForm Form, string Place, int Excess, SourceSpan Source);
