using System.Text;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes the next edition of a roadmap: freezes the last one, and proposes number, day and notes.</summary>
public static class ReviseRoadmap
{
    private static readonly Field[] OfOneEdition = [RoadmapSchema.Weight, RoadmapSchema.Notes, RoadmapSchema.Causes];

    /// <param name="content">The content folder; holds the roadmap.</param>
    /// <param name="slug">The roadmap's folder.</param>
    /// <param name="published">
    /// The text of its file as it was last published: authors may have begun to edit before they revise. Null takes the file itself.
    /// </param>
    /// <param name="context">For the day, and for what is wrong with the files.</param>
    /// <returns>What to write, or null when a file has errors.</returns>
    public static Revision? Make(IFileStore content, Slug slug, string? published, BuildContext context)
    {
        var reader = new ContentReader(content, context);
        var path = PathOf(slug);
        var sectors = reader.Run(Registers.Settings()) is [var settings] ? settings.Sectors : [];
        var current = Encoding.UTF8.GetString(content.Read(path).Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var last = published?.TrimStart('\uFEFF').ReplaceLineEndings("\n") ?? current;
        var (before, after) = (Bind(path, last, sectors, context), Bind(path, current, sectors, context));
        if (before is null || after is null || context.Diagnostics.HasErrors)
        {
            return null;
        }

        var number = before.Edition?.Number.Value ?? 1;
        var frozen = $"roadmaps/{slug}/editions/{number.ToString(CultureInfo.InvariantCulture)}.md";
        var proposal = ChangeSentences.Of(RoadmapDiff.Between(before, after));
        var isBegun = after.Edition?.Number.Value == number + 1;
        return new Revision(
            reader.Paths.Contains(frozen) ? null : File(frozen, Freeze(last, number)),
            File(path, Next(FrontMatterText.Of(current), isBegun ? null : FrontMatterText.Of(last), number + 1, proposal, context.Today)),
            number + 1,
            proposal);
    }

    /// <summary>Where a roadmap's file lies below the content folder.</summary>
    public static string PathOf(Slug slug) => $"roadmaps/{slug}/roadmap.md";

    private static Roadmap? Bind(string path, string text, ImmutableArray<Sector> sectors, BuildContext context) =>
        Roadmaps.Define(sectors).Run([File(path, text)], context) is [{ IsComplete: true, Document: Roadmap roadmap }] ? roadmap : null;

    private static string Freeze(string text, int number)
    {
        var file = FrontMatterText.Of(text);
        var numbered = file.LinesOf(RoadmapSchema.Edition).IsEmpty ? WithNumber(file, number) : file;
        return (numbered with { Body = MarkdownLinks.OneFolderDeeper(file.Body) }).ToString();
    }

    // What stands as it stood in the last edition was about that one; what the author has changed is about the new one.
    private static string Next(FrontMatterText file, FrontMatterText? last, int number, ImmutableArray<string> proposal, DateOnly today)
    {
        bool IsOfLast(Field field) => last is not null && file.LinesOf(field).SequenceEqual(last.LinesOf(field));
        file = WithNumber(OfOneEdition.Where(IsOfLast).Aggregate(file, (text, field) => text.Without(field)), number);
        if (file.LinesOf(RoadmapSchema.Updated).IsEmpty || IsOfLast(RoadmapSchema.Updated))
        {
            file = file.With(RoadmapSchema.Updated, [$"{RoadmapSchema.Updated.JapaneseName}: {JapaneseDate.Day(today)}"], RoadmapSchema.Stages);
        }

        var isOurs = file.LinesOf(RoadmapSchema.Notes).IsEmpty || file.IsProposal(RoadmapSchema.Notes);
        return (isOurs && !proposal.IsEmpty ? WithProposal(file, proposal) : file).ToString();
    }

    private static FrontMatterText WithNumber(FrontMatterText file, int number) => file.With(
        RoadmapSchema.Edition,
        [string.Create(CultureInfo.InvariantCulture, $"{RoadmapSchema.Edition.JapaneseName}: 第{number}版")],
        RoadmapSchema.Updated,
        RoadmapSchema.Stages);

    private static FrontMatterText WithProposal(FrontMatterText file, ImmutableArray<string> proposal) => file.With(
        RoadmapSchema.Notes,
        [FrontMatterText.ProposalComment, .. ProposedNotes.Lines(proposal)],
        RoadmapSchema.Causes,
        RoadmapSchema.Stages);

    private static ContentFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
