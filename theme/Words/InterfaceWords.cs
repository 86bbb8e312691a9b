using SocialHub.Model;
namespace SocialHub.Theme;
/// <summary>The words of the interface in one language (画面のことば): one file for each, and the compiler misses every word that is not there.</summary>
/// <remarks>Pages that exist in Japanese only keep their words in their templates.</remarks>
public abstract class InterfaceWords
{
    /// <summary>The languages that pages can be translated into, by their codes.</summary>
    public static ImmutableArray<InterfaceWords> Translated { get; } = [new EasyJapaneseWords(), new EnglishWords()];

    /// <summary>The words of pages that are no translation.</summary>
    public static InterfaceWords Japanese { get; } = new JapaneseWords();

    public abstract Language Language { get; }

    // The frame of every page.
    /// <summary>What the language calls itself, for the language switch.</summary>
    public abstract string Name { get; }

    public abstract string SkipToContent { get; }

    public abstract string SiteNavigation { get; }

    /// <summary>On the button and the link that lead to the search.</summary>
    public abstract string Search { get; }

    /// <summary>What the search box in the header is called for screen readers.</summary>
    public abstract string SearchLabel { get; }

    public abstract string FooterNavigation { get; }

    public abstract string CurrentPlace { get; }

    public abstract string Home { get; }

    public abstract string Contents { get; }

    /// <summary>The switch of readings (ふりがな).</summary>
    public abstract string Readings { get; }

    /// <summary>The language switch.</summary>
    public abstract string Languages { get; }

    public abstract string AboutThisPage { get; }

    public abstract string Feed { get; }

    public abstract string SourceOfPage { get; }

    public abstract string LastUpdated { get; }

    public abstract string AddressOfPage { get; }

    // Texts.
    public abstract string Article { get; }

    public abstract string Session { get; }

    public abstract string Training { get; }

    public abstract string Recruitment { get; }

    /// <summary>Stands before the names of authors, with the sign that ends it.</summary>
    public abstract string Author { get; }

    public abstract string AboutSession { get; }

    public abstract string When { get; }

    public abstract string Where { get; }

    public abstract string TookPart { get; }

    public abstract string People(int count);

    public abstract string Upcoming { get; }

    public abstract string Finished { get; }

    public abstract string Aim { get; }

    public abstract string PointsToDiscuss { get; }

    public abstract string PointsDiscussed { get; }

    // Roadmaps.
    public abstract string Sample { get; }

    public abstract string SampleNote { get; }

    public abstract string Goal { get; }

    public abstract string GoalOpen { get; }

    public abstract string CellsFilled(int cells, int filled);

    /// <summary>A cell without a role.</summary>
    public abstract string Blank { get; }

    public abstract string RouteMap { get; }

    public abstract string PickSector { get; }

    public abstract string AllSectors { get; }

    public abstract string Views { get; }

    public abstract string ByStage { get; }

    public abstract string BySector { get; }

    public abstract string Whole { get; }

    public abstract string JumpToStage { get; }

    /// <summary>The stage we stand in.</summary>
    public abstract string Here { get; }

    public abstract string RoadTravelled { get; }

    public abstract string RoadPlanned { get; }

    public abstract string RoadOpen { get; }

    /// <summary>With the sign that ends it.</summary>
    public abstract string Partners { get; }

    /// <summary>A link on a blank cell.</summary>
    public abstract string Invitation { get; }

    /// <summary>What stands before the invitation for screen readers.</summary>
    public abstract string InvitationPlace(string stage, string sector);

    /// <summary>A blank cell of an old edition.</summary>
    public abstract string NobodyThen { get; }

    public abstract string LinkTo(string stage, string sector);

    public abstract string AboutRoadmap { get; }

    // Translations.
    /// <summary>The title of what is said about a translation.</summary>
    public abstract string AboutTranslation { get; }

    public abstract string SeeOriginal { get; }

    public abstract string ByMachine { get; }

    /// <summary>Nobody has read it and found it right.</summary>
    public abstract string NotChecked { get; }

    public abstract string CheckedBy(string names);

    public abstract string TranslatedBy(string names);

    /// <summary>The title of the notice at a part whose original has changed.</summary>
    public abstract string Outdated { get; }

    public abstract string OutdatedNote { get; }

    public abstract string SeeOriginalPart { get; }

    /// <summary>The title of the notice at a part that nobody has translated.</summary>
    public abstract string OnlyOriginal { get; }

    public abstract string OnlyOriginalNote { get; }

    /// <summary>At the end of a page.</summary>
    public abstract string MoreInOriginal { get; }

    /// <summary>The heading over the list of a language's first page.</summary>
    public abstract string Readable { get; }

    public abstract string RestIsOriginal { get; }

    public abstract string OriginalHome { get; }

    /// <summary>A day with its weekday.</summary>
    public abstract ImmutableArray<WordWithReading> Day(DateOnly day);

    /// <summary>From one time of day to another; null where the end is not known.</summary>
    public abstract string Times(TimeOnly start, TimeOnly? end);

    /// <summary>Stands between the first day and the last.</summary>
    public abstract string BetweenDays { get; }

    /// <summary>How far a role is.</summary>
    public abstract string StateOf(RoleState state);

    /// <summary>The words of a language, or null where nobody has written them.</summary>
    public static InterfaceWords? Find(Language language) => Translated.FirstOrDefault(w => w.Language == language);

    /// <summary>The words of a language that has some.</summary>
    /// <exception cref="ArgumentException">Nobody has written them: gate 1 should have stopped the build.</exception>
    public static InterfaceWords Of(Language language) =>
        Find(language) ?? throw new ArgumentException($"No words in '{language}'.", nameof(language));

    /// <summary>The words of a page; null means that it is no translation.</summary>
    public static InterfaceWords OfPage(Language? language) => language is { } l ? Of(l) : Japanese;

    /// <summary>The words of the language with this code; Japanese for every other.</summary>
    public static string NameOf(Language language) => Find(language)?.Name ?? Japanese.Name;

    /// <summary>A number as text.</summary>
    private protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
