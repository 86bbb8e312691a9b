namespace SocialHub.Theme;

/// <summary>The colour of the browser's own frame around a page: <c>--paper</c> of <c>Tokens/Colour.css</c>, which a test compares.</summary>
public static class ThemeColor
{
    public const string Light = "#faf7f0";

    public const string Dark = "#151917";
}
