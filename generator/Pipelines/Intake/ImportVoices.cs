using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes voices under review (検討中) of the cards in an intake sheet. Pure; doing it again makes nothing new.</summary>
/// <param name="content">Is read only.</param>
/// <param name="options">As for a build.</param>
/// <param name="contextOf">A context that reports into a bag; called for each look at the content.</param>
public sealed class ImportVoices(IFileStore content, BuildOptions options, Func<DiagnosticBag, BuildContext> contextOf)
{
    /// <summary>Reads, converts and checks; writes nothing. With any error there is no file.</summary>
    public VoiceImport Make(IntakeSheet sheet)
    {
        var (site, before) = Plan(content);
        if (before.Any(d => d.Severity == Severity.Error))
        {
            return VoiceImport.Stopped([], [.. before.Where(d => d.Severity == Severity.Error)]);
        }

        var bag = new DiagnosticBag();
        var context = contextOf(bag);
        var (cards, notPublic) = ReadCards.Of(sheet, site, context);
        var fresh = new KnownCards(site, bag).Fresh(cards);
        if (!context.PassesGate())
        {
            return VoiceImport.Stopped(CardSheetWords.Of(bag), []);
        }

        ImmutableArray<ContentFile> files = [.. fresh.GroupBy(c => c.Roadmap.Slug).Select(g => Grown(g.Key, g))];
        var (_, after) = Plan(files.Aggregate(content, (all, file) => new ContentWithFile(all, file)));
        ImmutableArray<Diagnostic> caused = [.. after.Except(before).Where(d => d.Severity == Severity.Error)];
        return caused.IsEmpty
            ? new VoiceImport(files, CardSheetWords.Of(bag), [], fresh.Length, cards.Length - fresh.Length, notPublic)
            : VoiceImport.Stopped(CardSheetWords.Of(bag), caused);
    }

    private ContentFile Grown(Slug roadmap, IEnumerable<VoiceCard> cards)
    {
        var path = $"roadmaps/{roadmap}/voices.yaml";
        var file = new ContentFile(path, content.List().Contains(path) ? content.Read(path) : default);
        return ContentMender.Mend(file, cards.Select(c => new EntryAppend(path, c.Entry())))
            ?? throw new InvalidOperationException($"{path} was read without errors and cannot grow.");
    }

    private (Site Site, IReadOnlyList<Diagnostic> Diagnostics) Plan(IFileStore store)
    {
        var bag = new DiagnosticBag();
        var site = SiteBuild.Plan(store, options, contextOf(bag)).Site;
        return (site, bag.ToOrderedList());
    }
}
