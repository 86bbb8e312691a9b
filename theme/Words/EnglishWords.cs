using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The words of pages in English.</summary>
internal sealed class EnglishWords : InterfaceWords
{
    public override Language Language { get; } = Language.From("en");

    public override string Name => "English";

    public override string SkipToContent => "Skip to main content";

    public override string SiteNavigation => "Site";

    public override string Search => "Search";

    public override string SearchLabel => "Search words";

    public override string FooterNavigation => "About this site";

    public override string CurrentPlace => "You are here";

    public override string Home => "Home";

    public override string Contents => "Contents";

    public override string Readings => "Readings (furigana)";

    public override string Languages => "Languages";

    public override string AboutThisPage => "About this page";

    public override string Feed => "News feed (in Japanese)";

    public override string SourceOfPage => "Source of this page";

    public override string LastUpdated => "Last updated";

    public override string AddressOfPage => "Address of this page";

    public override string Article => "Article";

    public override string Session => "Session";

    public override string Training => "Training";

    public override string Recruitment => "Call for pro bono";

    public override string Author => "Text: ";

    public override string AboutSession => "About this session";

    public override string When => "When";

    public override string Where => "Where";

    public override string TookPart => "Participants";

    public override string People(int count) => Text(count);

    public override string Upcoming => "To come";

    public override string Finished => "Finished";

    public override string Aim => "Aim";

    public override string PointsToDiscuss => "To be discussed";

    public override string PointsDiscussed => "What was discussed";

    public override string Sample => "Sample";

    public override string SampleNote => "The roles on this map are a sample. They were not decided in a discussion.";

    public override string Goal => "Goal";

    public override string GoalOpen => "Still to be agreed";

    public override string CellsFilled(int cells, int filled) => $"{Text(filled)} of {Text(cells)} cells have a role";

    public override string Blank => "Open";

    public override string RouteMap => "The way to the goal (route map)";

    public override string PickSector => "See it as";

    public override string AllSectors => "All";

    public override string Views => "View";

    public override string ByStage => "By stage";

    public override string BySector => "By sector";

    public override string Whole => "Whole map";

    public override string JumpToStage => "Go to stage";

    public override string Here => "We are here";

    public override string RoadTravelled => "under way";

    public override string RoadPlanned => "planned";

    public override string RoadOpen => "still open";

    public override string Partners => "By: ";

    public override string Invitation => "Help us think";

    public override string InvitationPlace(string stage, string sector) => $"{stage}, {sector}: ";

    public override string NobodyThen => "No role had been decided yet";

    public override string LinkTo(string stage, string sector) => $"Link to {stage}, {sector}";

    public override string AboutRoadmap => "About this roadmap";

    public override string AboutTranslation => "About this translation";

    public override string SeeOriginal => "See the original (Japanese)";

    public override string ByMachine => "A machine translated this page. It may be wrong.";

    public override string NotChecked => "No reader of this language has checked this translation yet.";

    public override string CheckedBy(string names) => $"Checked by {names}";

    public override string TranslatedBy(string names) => $"Translated by {names}";

    public override string Outdated => "The original has changed";

    public override string OutdatedNote => "This part was translated before that. What is new is in the original.";

    public override string SeeOriginalPart => "See the original (Japanese)";

    public override string OnlyOriginal => "Only in Japanese";

    public override string OnlyOriginalNote => "This part has not been translated yet.";

    public override string MoreInOriginal => "The original page has more.";

    public override string Readable => "What you can read in English";

    public override string RestIsOriginal => "All other pages are in Japanese.";

    public override string OriginalHome => "Japanese home page";

    public override ImmutableArray<WordWithReading> Day(DateOnly day) =>
        [new(day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture))];

    public override string Times(TimeOnly start, TimeOnly? end) =>
        end is { } known ? $"{JapaneseDate.Time(start)} to {JapaneseDate.Time(known)}" : $"from {JapaneseDate.Time(start)}";

    public override string BetweenDays => " to ";

    public override string StateOf(RoleState state) => state switch
    {
        RoleState.Proposed => "Proposed",
        RoleState.Agreed => "Agreed",
        RoleState.Underway => "Under way",
        RoleState.Done => "Done",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
