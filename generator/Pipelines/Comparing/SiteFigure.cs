namespace SocialHub.Pipelines;

/// <summary>A number that readers find on the site.</summary>
/// <param name="Scope">The fiscal year that it counts; empty for the whole site.</param>
/// <param name="Name">Unique in its scope.</param>
/// <param name="Value">As pages write it.</param>
/// <param name="Unit">May be empty.</param>
internal sealed record SiteFigure(string Scope, string Name, string Value, string Unit)
{
    public (string Scope, string Name) Key => (Scope, Name);

    public static SiteFigure Of(string scope, string name, int value, string unit) =>
        new(scope, name, value.ToString(CultureInfo.InvariantCulture), unit);
}
