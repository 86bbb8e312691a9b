namespace SocialHub.Model;

/// <summary>The addresses around a roadmap.</summary>
public static class RoadmapRoutes
{
    /// <summary>Every blank cell of all roadmaps (空欄ボード).</summary>
    public static Route OpenRoles { get; } = Route.Page("open-roles");

    /// <summary>The same as cards to print and fill in.</summary>
    public static Route OpenRoleCards { get; } = Route.Page("open-roles", "cards");

    /// <summary>What the data files hold (データの説明).</summary>
    public static Route Data { get; } = Route.Page("data");

    /// <summary>JSON Schema of a roadmap's JSON.</summary>
    public static Route DataSchema { get; } = Route.File("data", "roadmap.schema.json");

    public static Route Edition(Slug roadmap, int number) => Route.Page("roadmaps", roadmap.Value, "editions", Text(number));

    public static Route Changes(Slug roadmap) => Route.Page("roadmaps", roadmap.Value, "changes");

    public static Route Voices(Slug roadmap) => Route.Page("roadmaps", roadmap.Value, "voices");

    public static Route Table(Slug roadmap) => Route.Page("roadmaps", roadmap.Value, "table");

    /// <summary>How voices are collected on paper; each form of card has an address of its own below it.</summary>
    public static Route Cards(Slug roadmap) => Route.Page("roadmaps", roadmap.Value, "cards");

    /// <summary>Cards in one form, to be printed.</summary>
    public static Route Cards(Slug roadmap, VoiceCardForm form) => Route.Page("roadmaps", roadmap.Value, "cards", form.ToId());

    /// <summary>The intake sheet on paper.</summary>
    public static Route HandSheet(Slug roadmap) => Route.Page("roadmaps", roadmap.Value, "cards", "intake");

    /// <summary>The empty intake sheet for a spreadsheet, the same for all roadmaps.</summary>
    public static Route IntakeSheet { get; } = Route.File("data", "voice-cards.csv");

    /// <summary>The poster in all its forms; each form has an address of its own below it.</summary>
    public static Route Poster(Slug roadmap) => Route.Page("roadmaps", roadmap.Value, "poster");

    /// <summary>One form of the poster, to be printed.</summary>
    public static Route Poster(Slug roadmap, PosterForm form) => Route.Page("roadmaps", roadmap.Value, "poster", form.ToId());

    /// <summary>A feed of major editions only.</summary>
    public static Route MajorFeed(Slug roadmap) => Route.File("roadmaps", roadmap.Value, "major.xml");

    /// <summary>A feed of every edition.</summary>
    public static Route Feed(Slug roadmap) => Route.File("roadmaps", roadmap.Value, "feed.xml");

    /// <summary>To be shown in an <c>iframe</c>; of a frozen edition pinned, otherwise live.</summary>
    public static Route Embed(Roadmap roadmap) => Below(roadmap, "embed");

    /// <summary>A numbered edition pinned, also while it is the current one.</summary>
    public static Route PinnedEmbed(Slug roadmap, int number) =>
        Route.Page("roadmaps", roadmap.Value, "editions", Text(number), "embed");

    public static Route Json(Roadmap roadmap) => Route.From(roadmap.Route.Path + "roadmap.json");

    public static Route Csv(Roadmap roadmap) => Route.From(roadmap.Route.Path + "roadmap.csv");

    /// <summary>The address to cite: of the numbered edition where there is one.</summary>
    public static Route Permanent(Roadmap roadmap) =>
        roadmap.Edition is { } edition ? Edition(roadmap.Slug, edition.Number.Value) : roadmap.Route;

    private static Route Below(Roadmap roadmap, string name) => Route.From($"{roadmap.Route.Path}{name}/");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
