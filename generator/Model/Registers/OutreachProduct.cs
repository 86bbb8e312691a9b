using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A thing made to reach people (発信物): the homepage, a leaflet, a newsletter.</summary>
/// <param name="Id">Short name, unique in the register.</param>
/// <param name="Name">As readers see it.</param>
/// <param name="Kind">E.g. ホームページ, リーフレット, 広報誌, note.</param>
/// <param name="State">How far it is.</param>
/// <param name="Date">When it came out, or null where that is not known.</param>
/// <param name="Url">https, or null.</param>
/// <param name="Text">One or two sentences about it.</param>
/// <param name="Year">The fiscal year whose report names it.</param>
/// <param name="Programme">Number of the programme (柱) it belongs to, or null.</param>
/// <param name="Source">Where it is declared.</param>
public sealed record OutreachProduct(
    Slug Id, string Name, string Kind, ProductState State, DateOnly? Date, string? Url, string Text,
    FiscalYear Year, int? Programme, SourceSpan Source);
