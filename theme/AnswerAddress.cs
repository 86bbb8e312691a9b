using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Where a reader says something about a cell or a roadmap: the hub's form, else its contact page, else nowhere.</summary>
public static class AnswerAddress
{
    private const string CellMark = "{cell}";

    // Relative addresses are not allowed there, so the place in the file does not matter.
    private static readonly SourceSpan SettingsFile = SourceSpan.StartOf("site.yaml");

    /// <summary>The form knows which cell is meant, when its address holds <c>{cell}</c>.</summary>
    public static string? Of(OpenRole role, SiteSettings settings, SiteLinks links) =>
        About($"{role.FullName} {links.Absolute(role.Roadmap.Route)}#{role.Cell.Id}", settings, links);

    /// <summary>For what is about no cell: the form is told the roadmap.</summary>
    public static string? Of(Roadmap roadmap, SiteSettings settings, SiteLinks links) =>
        About($"{roadmap.Title} {links.Absolute(roadmap.Route)}", settings, links);

    /// <summary>The contact page, or null.</summary>
    public static string? Contact(SiteSettings settings, SiteLinks links) =>
        settings.ContactUrl is { } contact ? links.Resolve(new Located<string>(contact, SettingsFile)) : null;

    /// <summary>True when the hub has a form that is told what the answer is about.</summary>
    public static bool IsFilledIn(SiteSettings settings) =>
        settings.VoiceFormUrl?.Contains(CellMark, StringComparison.Ordinal) == true;

    private static string? About(string what, SiteSettings settings, SiteLinks links) => settings.VoiceFormUrl is { } form
        ? form.Replace(CellMark, Uri.EscapeDataString(what), StringComparison.Ordinal)
        : Contact(settings, links);
}
