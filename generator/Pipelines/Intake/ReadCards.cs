using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads an intake sheet: every card that may be published, and all that is wrong with any, in one go.</summary>
internal static class ReadCards
{
    /// <param name="sheet">The file.</param>
    /// <param name="site">What cards may name.</param>
    /// <param name="context">Takes the reports.</param>
    /// <returns>The cards in their order, and how many may not be published.</returns>
    public static (ImmutableArray<VoiceCard> Cards, int NotPublic) Of(IntakeSheet sheet, Site site, BuildContext context)
    {
        if (CsvTable.Read(sheet.Text, sheet.File, context.Diagnostics) is not { } rows ||
            CardHeader.Read(rows, sheet.File, context.Diagnostics) is not { } header)
        {
            return ([], 0);
        }

        var cards = ImmutableArray.CreateBuilder<VoiceCard>();
        var published = new List<CsvCell>();
        var notPublic = 0;
        foreach (var row in rows.Skip(1))
        {
            var read = new CardRow(header.CellsOf(row, context.Diagnostics), row[0].Span with { Column = 1 }, site, context.Diagnostics);
            var consent = read.Consent;
            if (consent == false)
            {
                notPublic++;
                continue;
            }

            published.AddRange(read.Published);
            if (read.Read() is { } card && consent == true)
            {
                cards.Add(card);
            }
        }

        LookForPrivate(sheet.Only(published), site, context);
        return (cards.ToImmutable(), notPublic);
    }

    // What is not copied may hold anything: it stays in the sheet.
    private static void LookForPrivate(WrittenText text, Site site, BuildContext context)
    {
        new CheckPrivacy(site.Organizations).Run([text], context);
        new CheckPrivateNames(site.People).Run([text], context);
    }
}
